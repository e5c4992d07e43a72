// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One bit of a home's file is another than it was written: it is found at the start or by the full check, and the home
 * comes back as it was. {@code -Danyi.faults=1000} for many, {@code -Danyi.seed} to repeat.
 */
class DamageTest {
    private static final char[] PASSWORD = "password".toCharArray();
    private static final int FLIPS = Integer.getInteger("anyi.faults", 15);

    @TempDir
    Path dir = Path.of("");

    private final long seed = Long.getLong("anyi.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private Path good = Path.of("");
    private Map<String, String> expected = Map.of();

    @BeforeEach
    void a_home_with_a_backup_and_more() {
        System.out.println("seed " + seed);
        good = dir.resolve("good");
        try (var home =
                TestStores.folder(good).create(TestStores.NEW, PASSWORD.clone()).home()) {
            for (int i = 1; i <= 30; i++) {
                TestStores.building(home.store(), i + "号楼");
            }
            home.backUp(Backup.Kind.BY_HAND);
            TestStores.building(home.store(), "又一栋");
            expected = content(home);
        }
    }

    /** The marker says when the home was made; one that the journal alone brought back was made by its first act. */
    private static Map<String, String> content(OpenHome home) {
        var content = new TreeMap<>(ContentHash.of(home.store().read()));
        content.keySet().removeIf(ContentHash::isLeftOut);
        return content;
    }

    @Test
    void a_flipped_bit_of_the_database_is_found_and_mended() throws IOException {
        int refused = 0;
        int found = 0;
        int harmless = 0;
        for (int i = 0; i < FLIPS; i++) {
            Path folder = copy(i);
            flip(folder.resolve("home.mv.db"));
            OpenHome home;
            try {
                home = TestStores.folder(folder).open(PASSWORD.clone());
            } catch (StoreFault e) {
                assertTrue(e.reason().isMendable(), e.reason().name());
                home = TestStores.folder(folder).recover("", PASSWORD.clone()).home();
                refused++;
            }
            if (!home.check().isEmpty()) {
                found++;
                home = home.repair();
                assertEquals(List.of(), home.check());
            } else {
                harmless++;
            }
            assertEquals(expected, content(home), "flip " + i);
            home.close();
            TestStores.delete(folder);
        }
        System.out.println(FLIPS + " flips of the database: " + refused + " refused, " + found + " found, " + harmless
                + " harmless or mended at the start");
    }

    @Test
    void a_flipped_bit_of_the_journal_is_noticed_and_the_data_stay() throws IOException {
        for (int i = 0; i < FLIPS; i++) {
            Path folder = copy(i);
            flip(folder.resolve("journal/00000001.journal"));
            try (var home = TestStores.folder(folder).open(PASSWORD.clone())) {
                assertEquals(expected, content(home));
                boolean noticed = home.start().orElseThrow().finding() == StartUp.Finding.JOURNAL_LOST;
                // the last record only notes that the act before it is on the disk
                assertTrue(noticed || home.checkJournal().size() == 1);
                TestStores.building(home.store(), "还有一栋");
            }
            TestStores.folder(folder).open(PASSWORD.clone()).close();
            TestStores.delete(folder);
        }
        System.out.println(FLIPS + " flips of the journal: nothing lost");
    }

    @Test
    void rows_that_were_changed_behind_the_log_are_named() throws Exception {
        Path folder = copy(0);
        try (var home = TestStores.folder(folder).open(PASSWORD.clone())) {
            home.database().administer("update building set name = '改了' where name = '7号楼'");
            home.database().administer("delete from building where name = '8号楼'");
            List<OpenHome.BadRow> bad = home.check();
            assertEquals(2, bad.size(), bad.toString());
            assertTrue(bad.stream().allMatch(row -> row.table().equals("building")));
            assertFalse(expected.equals(content(home)));
            try (var mended = home.repair()) {
                assertEquals(expected, content(mended));
                TestStores.building(mended.store(), "还有一栋");
            }
        }
        TestStores.folder(folder).open(PASSWORD.clone()).close();
    }

    private Path copy(int number) throws IOException {
        Path folder = dir.resolve("copy" + number);
        try (Stream<Path> files = Files.walk(good)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(good.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return folder;
    }

    private void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }
}
