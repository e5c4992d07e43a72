// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** What another process does that begins to admit somebody, and dies before it is saved. */
final class HalfTyped {
    static final String NAME = "段没写完";
    /** Longer than a draft takes to reach the disk. */
    private static final long DRAFT_MILLIS = 1_500;

    private HalfTyped() {}

    /** What the other process does. It is never told to end. */
    static void type(Path folder, Clock clock) {
        var program = new Program(folder, clock);
        var journey = new Journey(folder, program);
        Hands hands = journey.hands();
        OtherProcess.unlock(journey);
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.press(KeyCode.CONTROL, KeyCode.N);
        hands.click("admission-name");
        hands.type(NAME);
        journey.screen().await("a draft", () -> Optional.of(program.drafts()).filter(names -> !names.isEmpty()));
        journey.screen().rest(DRAFT_MILLIS);
        OtherProcess.isReady(journey);
    }
}
