// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** A process of the program that begins to admit somebody, and dies before it is saved. */
final class HalfTyped {
    static final String NAME = "段没写完";
    private static final String TYPED = "typed";

    /** Longer than a draft takes to reach the disk. */
    private static final long DRAFT_MILLIS = 1_500;

    private HalfTyped() {}

    /** Starts the other process, waits until it has typed, and kills it. */
    static void killed(Path folder) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "anyi.Main",
                            "tour",
                            "--half-typed",
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            waitForTyping(process);
            process.toHandle().destroyForcibly();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void waitForTyping(Process process) throws IOException {
        var said = new StringBuilder();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(TYPED)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new Journey.Unmet("the other process ended by itself: " + said);
    }

    /** What the other process does. It is never told to end. */
    static void type(Path folder, Clock clock) {
        var program = new Program(folder, clock);
        var journey = new Journey(folder, program);
        Hands hands = journey.hands();
        hands.click("unlock-password");
        hands.type(Journey.PASSWORD);
        hands.press(KeyCode.ENTER);
        journey.seeId("rail-lock");
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.press(KeyCode.CONTROL, KeyCode.N);
        hands.click("admission-name");
        hands.type(NAME);
        journey.screen().await("a draft", () -> Optional.of(program.drafts()).filter(names -> !names.isEmpty()));
        journey.screen().rest(DRAFT_MILLIS);
        System.out.println(TYPED);
        System.out.flush();
        journey.screen().rest(Long.MAX_VALUE / 2);
    }
}
