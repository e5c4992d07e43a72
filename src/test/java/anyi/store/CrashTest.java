// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed fifty times in the middle of its writing; what it was told is saved is there every time. */
class CrashTest {
    private static final int KILLS = 50;
    private static final String PASSWORD = "password";

    @TempDir
    Path dir;

    @Test
    void no_acknowledged_entry_is_lost_by_fifty_kills() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var classes = dir.resolve("classes.jsa");
        // two homes side by side, since starting a process is most of the time
        run(newHome("warm"), 1, "-XX:ArchiveClassesAtExit=" + classes).waitFor();
        String archive = Files.exists(classes) ? "-XX:SharedArchiveFile=" + classes : "-Xshare:auto";
        var halves = new ArrayList<CompletableFuture<Void>>();
        for (String name : List.of("a", "b")) {
            Path home = newHome(name);
            var random = new Random(seed + name.hashCode());
            halves.add(CompletableFuture.runAsync(() -> killOften(home, random, archive)));
        }
        halves.forEach(CompletableFuture::join);
    }

    private Path newHome(String name) {
        Path folder = dir.resolve(name);
        TestStores.folder(folder)
                .create(TestStores.NEW, PASSWORD.toCharArray())
                .home()
                .close();
        return folder;
    }

    private void killOften(Path home, Random random, String archive) {
        int saved = 0;
        try {
            for (int kill = 0; kill < KILLS / 2; kill++) {
                saved = killOnce(home, random, archive, saved);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        try (var survivor = TestStores.folder(home).open(PASSWORD.toCharArray())) {
            int there = survivor.store().read().fetchCount(BUILDING);
            assertTrue(there >= saved, there + " of " + saved + " are there");
            assertEquals(there + 1, survivor.store().revision());
        }
    }

    /** Sometimes already while it opens. Returns how many entries the process was told are saved, before it died. */
    private int killOnce(Path home, Random random, String archive, int savedBefore)
            throws IOException, InterruptedException {
        Process process = run(home, 1_000_000, archive);
        int entries = random.nextInt(12);
        int saved = savedBefore;
        boolean killed = false;
        var said = new ArrayList<String>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.startsWith("found ")) {
                    int found = number(line);
                    assertTrue(found >= savedBefore, found + " of " + savedBefore + " are there");
                    assertTrue(found <= savedBefore + 1, "more than was ever begun");
                    saved = found;
                } else if (line.startsWith("chain ")) {
                    assertEquals("chain true", line);
                } else if (line.startsWith("saved ")) {
                    saved = number(line);
                }
                if (process.isAlive() && saved >= savedBefore + entries && !line.startsWith("found ")) {
                    LockSupport.parkNanos(random.nextInt(3_000_000));
                    process.toHandle().destroyForcibly();
                    killed = true;
                }
            }
        }
        process.waitFor();
        assertTrue(killed, "it ended by itself: " + said);
        return saved;
    }

    private static Process run(Path home, int most, String option) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        home.toString(),
                        PASSWORD,
                        String.valueOf(most))
                .redirectErrorStream(true)
                .start();
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }
}
