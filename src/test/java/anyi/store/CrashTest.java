// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed again and again in the middle of its writing; what it was told is saved is there every time.
 * {@code -Danyi.kills=200} for many, {@code -Danyi.seed} to repeat.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CrashTest {
    private static final int KILLS = Integer.getInteger("anyi.kills", 50);
    private static final String PASSWORD = "password";

    private Path dir = Path.of("");
    private Child child = new Child(CrashChild.class, "", dir);

    @BeforeAll
    void train(@TempDir Path shared) throws IOException, InterruptedException {
        dir = shared;
        child = Child.trained(CrashChild.class, dir, arguments(newHome("trained"), 1));
    }

    @Test
    void who_has_the_home_is_told_until_that_program_dies() throws Exception {
        Path home = newHome("taken");
        Process first = child.start(arguments(home, 100_000));
        try (BufferedReader out = first.inputReader()) {
            while (!out.readLine().startsWith("saved ")) {
                // it is still opening
            }
            var fault =
                    assertThrows(StoreFault.class, () -> TestStores.folder(home).open(PASSWORD.toCharArray()));
            assertEquals(StoreFault.Reason.LOCKED, fault.reason());
            assertEquals(List.of(System.getProperty("user.name"), "2026-11-24 10:00"), fault.args());
        } finally {
            first.destroyForcibly().waitFor();
        }
        TestStores.folder(home).open(PASSWORD.toCharArray()).close();
    }

    @Test
    void no_acknowledged_entry_is_lost_by_kills() throws Exception {
        long seed = Long.getLong("anyi.seed", System.nanoTime());
        System.out.println("seed " + seed);
        // two homes side by side, since starting a process is most of the time
        var halves = new ArrayList<CompletableFuture<Void>>();
        for (String name : List.of("a", "b")) {
            Path home = newHome(name);
            var random = new Random(seed + name.hashCode());
            halves.add(CompletableFuture.runAsync(() -> killOften(home, random)));
        }
        halves.forEach(CompletableFuture::join);
    }

    private static String[] arguments(Path home, int most) {
        return new String[] {home.toString(), PASSWORD, String.valueOf(most)};
    }

    private Path newHome(String name) {
        Path folder = dir.resolve(name);
        TestStores.folder(folder)
                .create(TestStores.NEW, PASSWORD.toCharArray())
                .home()
                .close();
        return folder;
    }

    private void killOften(Path home, Random random) {
        int saved = 0;
        try {
            for (int kill = 0; kill < KILLS / 5; kill++) {
                saved = killOnce(child.start(arguments(home, 100_000)), random, saved);
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

    /** Returns how many entries the process was told are saved, before it died. */
    private static int killOnce(Process process, Random random, int savedBefore)
            throws IOException, InterruptedException {
        int entries = random.nextInt(12);
        int saved = savedBefore;
        boolean killed = false;
        if (random.nextInt(5) == 0) {
            LockSupport.parkNanos(random.nextInt(600_000_000)); // somewhere in its opening
            killed = process.toHandle().destroyForcibly();
        }
        var said = new ArrayList<String>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.startsWith("found ")) {
                    int found = number(line);
                    assertTrue(found >= savedBefore, found + " of " + savedBefore + " are there");
                    assertTrue(found <= savedBefore + 1, "more than was ever begun");
                    saved = found;
                } else if (line.startsWith("mended")) {
                    System.out.println(line + ": the file did not open after a kill");
                    assertEquals("mended, lost 0", line);
                } else if (line.startsWith("chain ")) {
                    assertEquals("chain true", line);
                } else if (line.startsWith("saved ")) {
                    saved = number(line);
                }
                if (!killed && saved >= savedBefore + entries && line.matches("(chain|saved) .*")) {
                    LockSupport.parkNanos(random.nextInt(3_000_000));
                    killed = process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly(); // also where an assertion fails: nobody goes on writing
        }
        process.waitFor();
        assertTrue(killed, "it ended by itself: " + said);
        return saved;
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }
}
