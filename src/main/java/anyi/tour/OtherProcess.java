// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;

/** The program in a process of its own, which is killed in the middle of something. */
final class OtherProcess {
    private static final String READY = "ready to be killed";

    private OtherProcess() {}

    /** Starts it, waits until it says that it is in the middle, and kills it. */
    static void killed(String option, Path folder) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "anyi.Main",
                            "tour",
                            option,
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            waitUntilReady(process);
            process.toHandle().destroyForcibly();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void waitUntilReady(Process process) throws IOException {
        var said = new StringBuilder();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(READY)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new Journey.Unmet("the other process ended by itself: " + said);
    }

    /** The other process comes in as anybody does. */
    static void unlock(Journey journey) {
        journey.hands().click("unlock-password");
        journey.hands().type(Journey.PASSWORD);
        journey.hands().press(KeyCode.ENTER);
        journey.seeId("rail-lock");
    }

    /** Says so, and waits; it is never told to end. */
    static void isReady(Journey journey) {
        System.out.println(READY);
        System.out.flush();
        journey.screen().rest(Long.MAX_VALUE / 2);
    }
}
