// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
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
        Child child = Child.trained(dir, newHome("trained"));
        // two homes side by side, since starting a process is most of the time
        var halves = new ArrayList<CompletableFuture<Void>>();
        for (String name : List.of("a", "b")) {
            Path home = newHome(name);
            var random = new Random(seed + name.hashCode());
            halves.add(CompletableFuture.runAsync(() -> killOften(home, random, child)));
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

    private void killOften(Path home, Random random, Child child) {
        int saved = 0;
        try {
            for (int kill = 0; kill < KILLS / 2; kill++) {
                saved = killOnce(child.start(home, 100_000), random, saved);
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
                } else if (line.startsWith("chain ")) {
                    assertEquals("chain true", line);
                } else if (line.startsWith("saved ")) {
                    saved = number(line);
                }
                if (!killed && saved >= savedBefore + entries && !line.startsWith("found ")) {
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

    /** Another Java process; most of its time would go into loading classes, so it learns them once. */
    private record Child(String classPath, Path learned) {
        static Child trained(Path dir, Path home) throws IOException, InterruptedException {
            var child = new Child(packed(dir), dir.resolve("learned.aot"));
            child.builder(home, 1, "-XX:AOTCacheOutput=" + child.learned)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return child;
        }

        Process start(Path home, int most) throws IOException {
            return builder(home, most, "-XX:AOTCache=" + learned).start();
        }

        private ProcessBuilder builder(Path home, int most, String option) {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            option,
                            "-cp",
                            classPath,
                            CrashChild.class.getName(),
                            home.toString(),
                            PASSWORD,
                            String.valueOf(most))
                    .redirectErrorStream(true);
        }

        /** The class path with its folders as jars: Java learns nothing from folders. */
        private static String packed(Path dir) throws IOException {
            var packed = new ArrayList<String>();
            for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Path.of(part);
                packed.add(Files.isDirectory(path) ? jar(path, dir.resolve(packed.size() + ".jar")) : part);
            }
            return String.join(File.pathSeparator, packed);
        }

        private static String jar(Path folder, Path jar) throws IOException {
            try (var out = new JarOutputStream(Files.newOutputStream(jar));
                    Stream<Path> content = Files.walk(folder)) {
                out.setLevel(Deflater.NO_COMPRESSION);
                for (Path each : content.skip(1).toList()) {
                    String name = folder.relativize(each).toString().replace('\\', '/');
                    out.putNextEntry(new ZipEntry(Files.isDirectory(each) ? name + "/" : name));
                    if (Files.isRegularFile(each)) {
                        Files.copy(each, out);
                    }
                }
            }
            return jar.toString();
        }
    }
}
