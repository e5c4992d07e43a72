// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.StoreFault.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged homes come back to the last act that was saved, and what was damaged stays. */
class RecoveryTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    Path dir = Path.of("");

    private Path folder = Path.of("");
    private Path data = Path.of("");
    private Map<String, String> expected = Map.of();

    @BeforeEach
    void a_home_with_a_backup_and_more() {
        folder = dir.resolve("h");
        data = folder.resolve("home.mv.db");
        try (var home = TestStores.folder(folder)
                .create(TestStores.NEW, PASSWORD.clone())
                .home()) {
            TestStores.building(home.store(), "1号楼");
            home.backUp(Backup.Kind.BY_HAND);
            TestStores.building(home.store(), "2号楼");
            home.backUp(Backup.Kind.BY_HAND);
            TestStores.building(home.store(), "3号楼");
            expected = ContentHash.of(home.store().read());
        }
    }

    private void assertBack(Recovered recovered, long replayed) {
        try (OpenHome home = recovered.home()) {
            assertEquals(expected, ContentHash.of(home.store().read()));
            assertEquals(replayed, recovered.replayed());
            assertEquals(0, recovered.lost());
            TestStores.building(home.store(), "又一栋");
        }
        TestStores.folder(folder).open(PASSWORD.clone()).close();
    }

    private Recovered recover() {
        return TestStores.folder(folder).recover("", PASSWORD.clone());
    }

    private void assertRefused(Reason reason) {
        var fault =
                assertThrows(StoreFault.class, () -> TestStores.folder(folder).open(PASSWORD.clone()));
        assertEquals(reason, fault.reason());
        assertTrue(reason.isMendable());
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_damaged_file_is_kept_and_everything_comes_back() throws Exception {
        byte[] damaged = new byte[20_000];
        Files.write(data, damaged);
        assertRefused(Reason.DATA_DAMAGED);
        Recovered recovered = recover();
        assertBack(recovered, 1);
        assertArrayEquals(damaged, Files.readAllBytes(recovered.kept().orElseThrow()));
    }

    @Test
    void a_missing_and_an_empty_file_come_back_too() throws Exception {
        Files.delete(data);
        assertRefused(Reason.DATA_MISSING);
        assertBack(recover(), 1);
    }

    @Test
    void where_the_newest_backup_is_damaged_an_older_one_serves() throws Exception {
        Files.write(data, new byte[0]);
        assertRefused(Reason.DATA_EMPTY);
        Path file = HomeFolder.backupsIn(folder).getFirst().file();
        byte[] newest = Files.readAllBytes(file);
        newest[newest.length / 2] ^= 1;
        Files.write(file, newest);
        assertBack(recover(), 2);
    }

    @Test
    void without_any_backup_the_journal_alone_brings_it_back() throws Exception {
        for (Path backup : backups()) {
            Files.delete(backup);
        }
        Files.write(data, new byte[20_000]);
        Recovered recovered = recover();
        assertEquals(Optional.empty(), recovered.from());
        assertBack(recovered, 4);
    }

    @Test
    void without_a_journal_the_newest_backup_is_what_there_is() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.write(data, new byte[20_000]);
        try (OpenHome home = recover().home()) {
            assertEquals(3, home.store().revision());
        }
    }

    @Test
    void where_the_journal_is_damaged_what_is_lost_is_said() throws Exception {
        Path segment = folder.resolve("journal/00000001.journal");
        byte[] journal = Files.readAllBytes(segment);
        journal[200] ^= 1;
        Files.write(segment, journal);
        Files.write(data, new byte[20_000]);
        Recovered recovered = recover();
        assertEquals(1, recovered.lost());
        recovered.home().close();
        try (var home = TestStores.folder(folder).open(PASSWORD.clone())) {
            assertEquals(3, home.store().revision());
            TestStores.building(home.store(), "又一栋");
        }
    }

    @Test
    void lost_keys_come_from_the_newest_backup() throws Exception {
        Files.delete(folder.resolve("keys.json"));
        Files.delete(folder.resolve("keys-copy.json"));
        assertRefused(Reason.KEYS_MISSING);
        assertBack(recover(), 1);
    }

    @Test
    void a_wrong_password_brings_nothing_back_and_changes_nothing() throws Exception {
        Files.write(data, new byte[20_000]);
        var fault =
                assertThrows(StoreFault.class, () -> TestStores.folder(folder).recover("", "wrong".toCharArray()));
        assertEquals(Reason.WRONG_PASSWORD, fault.reason());
        assertArrayEquals(new byte[20_000], Files.readAllBytes(data));
    }

    @Test
    void nothing_to_recover_from_is_said_and_nothing_empty_is_made() throws Exception {
        for (Path backup : backups()) {
            Files.delete(backup);
        }
        Files.delete(folder.resolve("journal/00000001.journal"));
        Files.write(data, new byte[20_000]);
        assertEquals(
                Reason.NOTHING_TO_RECOVER,
                assertThrows(StoreFault.class, this::recover).reason());
        assertArrayEquals(new byte[20_000], Files.readAllBytes(data));
    }
}
