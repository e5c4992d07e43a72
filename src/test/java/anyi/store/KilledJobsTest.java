// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.cli.Cli;
import anyi.store.log.ChainCheck;
import anyi.tour.sample.RuralHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A real process is killed at any moment of a large step: afterwards the home opens by itself and is as before or as
 * after, never between. {@code -Danyi.kills=200} for many, {@code -Danyi.seed} to repeat.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KilledJobsTest {
    private static final int KILLS = Integer.getInteger("anyi.kills", 1);
    private static final String PASSWORD = "password";
    /** How columns were read is remembered by an act of its own, behind the import. */
    private static final Set<String> LEFT_OUT =
            Set.of("marker", "flyway_schema_history", "act", "act_change", "import_mapping");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    enum Job {
        IMPORT,
        CLOSE,
        BACK_UP,
        MIGRATE,
        RESTORE
    }

    private final long seed = Long.getLong("anyi.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private Path dir = Path.of("");
    private Path passwordFile = Path.of("");
    private String[] books = {};
    private Child child = new Child(JobChild.class, "", dir);

    @BeforeAll
    void homes(@TempDir Path shared) throws Exception {
        System.out.println("seed " + seed);
        dir = shared;
        passwordFile = Files.writeString(dir.resolve("password"), PASSWORD);
        Path folder = Files.createDirectories(dir.resolve("台账"));
        RuralHome.write(folder, TODAY);
        try (Stream<Path> files = Files.list(folder)) {
            books = files.map(Path::toString).sorted().toArray(String[]::new);
        }
        create("empty", Migrations.all());
        create("old", Migrations.all().subList(0, Migrations.all().size() - 3));
        child = Child.trained(JobChild.class, dir, arguments(Job.IMPORT, copy("empty", "full")));
        // the first close also takes the policies in, which is an act of its own
        assertEquals(0, Cli.run(close("2026-09", dir.resolve("full"))));
        try (OpenHome full = open(dir.resolve("full"))) {
            full.backUp(Backup.Kind.BY_HAND);
            TestStores.building(full.store(), "又一栋");
        }
    }

    private void create(String name, List<Migrations.Script> scripts) {
        var home = TestStores.folder(dir.resolve(name), TestStores.CLOCK, scripts, Rebuild.LARGE);
        home.create(TestStores.NEW, PASSWORD.toCharArray()).home().close();
    }

    private String[] close(String month, Path home) {
        return new String[] {
            "compute",
            "--today",
            TODAY.toString(),
            "--month",
            month,
            "--close",
            "--home",
            home.toString(),
            "--password-file",
            passwordFile.toString(),
            "--actor",
            "李梅"
        };
    }

    private String[] arguments(Job job, Path home) {
        var all = new ArrayList<>(List.of(home.toString(), PASSWORD, passwordFile.toString(), job.name()));
        if (job == Job.IMPORT) {
            all.addAll(List.of("import", "--today", TODAY.toString()));
            all.addAll(List.of(books));
        } else if (job == Job.CLOSE) {
            all.addAll(List.of("compute", "--today", TODAY.toString(), "--month", "2026-10", "--close"));
        }
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource(Job.class)
    void a_step_that_is_killed_is_done_or_not_done(Job job) throws Exception {
        String from = switch (job) {
            case IMPORT -> "empty";
            case MIGRATE -> "old";
            case CLOSE, BACK_UP, RESTORE -> "full";
        };
        Path undisturbed = copy(from, job + "-undisturbed");
        long nanos = run(job, undisturbed);
        Map<String, String> before = job == Job.MIGRATE ? Map.of() : content(copy(from, job + "-before"));
        Map<String, String> after = content(undisturbed);
        int done = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path home = copy(from, job + "-" + kill);
            kill(job, home, nanos);
            Map<String, String> found = content(home);
            boolean isAfter = found.equals(after);
            assertTrue(
                    isAfter || found.equals(before),
                    job + " " + kill + ": between " + before + " and " + after + ": " + found);
            done += isAfter ? 1 : 0;
            content(home); // and once more
            delete(home);
        }
        System.out.println(job + ": " + KILLS + " kills within " + nanos / 1_000_000 + " ms, " + done
                + " behind the last write, none between");
    }

    /** How long it takes when nobody disturbs it. */
    private long run(Job job, Path home) throws Exception {
        long start = System.nanoTime();
        Process process = child.start(arguments(job, home));
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return System.nanoTime() - start;
    }

    private void kill(Job job, Path home, long nanos) throws Exception {
        Process process = child.start(arguments(job, home));
        try (BufferedReader out = process.inputReader()) {
            assertEquals("begun", out.readLine());
            LockSupport.parkNanos((long) (random.nextDouble() * nanos));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** What the home holds when it has opened by itself, is whole, and each backup in it is good. */
    private static Map<String, String> content(Path folder) throws IOException {
        try (OpenHome home = open(folder)) {
            assertInstanceOf(
                    ChainCheck.Result.Whole.class, new ChainCheck(home.store().read()).check(home.anchors()));
            home.backups().forEach(home::prove);
            // the rows' own numbers and moments differ from run to run
            return new TreeMap<>(Snapshot.of(home.database().admin()).counts().entrySet().stream()
                    .filter(table -> !LEFT_OUT.contains(table.getKey()))
                    .collect(java.util.stream.Collectors.toMap(
                            Map.Entry::getKey, table -> String.valueOf(table.getValue()))));
        }
    }

    private static OpenHome open(Path folder) {
        return TestStores.folder(folder).open(PASSWORD.toCharArray());
    }

    private Path copy(String name, String as) throws IOException {
        Path from = dir.resolve(name);
        Path to = dir.resolve(as);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
