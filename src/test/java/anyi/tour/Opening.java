// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import static anyi.tour.OnScreen.ui;

import anyi.Main;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/**
 * A process of the real program: from its start to the door, from the last key of the password to the workbench. Says
 * {@code door}, {@code workbench} in milliseconds and {@code memory} in MB, then ends.
 */
public final class Opening {
    private static final long GLANCE_MILLIS = 2;
    private static final long REST_MILLIS = 3_000;

    private Opening() {}

    /** @param args the home, a folder for settings, the password */
    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            open(args);
        } catch (OnScreen.NotSeen e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void open(String[] args) throws IOException, InterruptedException {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        Main.main(new String[] {"--home", args[0], "--settings", args[1]});
        var screen = new OnScreen();
        painted(screen, OnScreen.id("unlock-password"));
        say("door", System.currentTimeMillis() - start);
        var hands = new Hands(screen);
        if (ui(() -> screen.find(OnScreen.id("unlock-name"))).isPresent()) {
            hands.fill("unlock-name", "王芳");
        }
        hands.click("unlock-password");
        hands.type(args[2]);
        long typed = System.currentTimeMillis();
        new Thread(() -> hands.press(KeyCode.ENTER)).start();
        screen.waitFor("the workbench", OnScreen.id("today-house"));
        screen.waitFor("the residents in house", Opening::isRead);
        nextFrame();
        say("workbench", System.currentTimeMillis() - typed);
        System.gc();
        Thread.sleep(REST_MILLIS);
        say("memory", residentSetKilobytes() / 1024.0);
        Platform.exit();
    }

    /** The figure of who is in house, which stands as three dots until it is read. */
    private static boolean isRead(Node node) {
        return OnScreen.id("today-house").test(node)
                && node.lookup(".figure") instanceof Label figure
                && !figure.getText().equals("…");
    }

    private static void painted(OnScreen screen, Predicate<Node> wanted) throws InterruptedException {
        while (ui(() -> screen.find(wanted)).isEmpty()) {
            Thread.sleep(GLANCE_MILLIS);
        }
        nextFrame();
    }

    /** Until the frame that holds what is there now has been painted. */
    public static void nextFrame() throws InterruptedException {
        var frames = new CountDownLatch(2);
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
            }
        };
        Platform.runLater(timer::start);
        frames.await();
        Platform.runLater(timer::stop);
    }

    private static void say(String what, double figure) {
        System.out.println(what + " " + figure);
    }

    /** What the operating system counts, on Linux; elsewhere the heap and what stands beside it. */
    public static long residentSetKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
        var memory = ManagementFactory.getMemoryMXBean();
        return (memory.getHeapMemoryUsage().getCommitted()
                        + memory.getNonHeapMemoryUsage().getCommitted())
                / 1024;
    }
}
