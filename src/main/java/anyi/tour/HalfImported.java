// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.tour.sample.CityHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.input.KeyCode;

/** What another process does that takes a long roster in, and dies while it is seen to run. */
final class HalfImported {
    private HalfImported() {}

    /** It is never told to end. */
    static void take(Path folder, Clock clock) {
        var program = new Program(folder, clock);
        var journey = new Journey(folder, program);
        Hands hands = journey.hands();
        OtherProcess.unlock(journey);
        try {
            Path books = Files.createDirectories(folder.resolve("ledgers-of-a-large-house"));
            program.files().open(CityHome.write(books, program.today()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        hands.click("intake-choose");
        journey.seeId("intake-take");
        hands.click("intake-take");
        // a fast PC may have done by then: that, too, has to be whole afterwards
        journey.screen().waitFor("the import running", OnScreen.id("job-cancel").or(OnScreen.id("intake-counts")));
        OtherProcess.isReady(journey);
    }
}
