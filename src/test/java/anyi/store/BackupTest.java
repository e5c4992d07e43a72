// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anyi.given.Given;
import anyi.given.Papers;
import anyi.store.Backup.Kind;
import anyi.store.StoreFault.Reason;
import anyi.store.log.ChainCheck;
import anyi.store.schema.tables.records.AttachmentRecord;
import anyi.term.AttachmentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final int FLIPS = Integer.getInteger("anyi.faults", 150);
    private static final long SEED = Long.getLong("anyi.seed", 20261124);

    @TempDir
    Path dir;

    @Test
    void a_backup_says_what_is_in_it() {
        try (var home = home("h", "1号楼", "2号楼")) {
            var made = home.backUp(Kind.BY_HAND);
            assertEquals(List.of(made), home.backups());
            assertEquals(TestStores.CLOCK.instant(), made.manifest().made());
            assertEquals(3, made.manifest().revision());
            assertEquals(2L, made.manifest().counts().get("building"));
            assertEquals(TestStores.CLOCK.instant().toString(), made.manifest().lastActAt());
        }
    }

    @Test
    void restoring_goes_back_and_keeps_what_was_there_as_a_backup() {
        var home = home("h", "1号楼");
        var first = home.backUp(Kind.BY_HAND);
        TestStores.building(home.store(), "2号楼");
        home = home.restore(first);
        assertEquals(1, home.store().read().fetchCount(BUILDING));
        TestStores.building(home.store(), "3号楼");

        var kept = home.backups().stream()
                .filter(each -> each.manifest().kind() == Kind.BEFORE_RESTORE)
                .findFirst()
                .orElseThrow();
        home = home.restore(kept);
        assertEquals(
                List.of("1号楼", "2号楼"),
                home.store().read().selectFrom(BUILDING).orderBy(BUILDING.NAME).fetch(BUILDING.NAME));
        assertEquals(3, home.backups().size());
        home.close();
        TestStores.folder(dir.resolve("h")).open(PASSWORD.clone()).close();
    }

    @Test
    void a_backup_can_be_looked_at_without_changing_anything() throws IOException {
        try (var home = home("h", "1号楼")) {
            var first = home.backUp(Kind.BY_HAND);
            TestStores.building(home.store(), "2号楼");
            try (var past = home.look(first)) {
                assertEquals(1, past.read().fetchCount(BUILDING));
                assertThrows(UnsupportedOperationException.class, () -> TestStores.building(past, "x"));
            }
            assertEquals(2, home.store().read().fetchCount(BUILDING));
            try (var passing = Files.list(dir.resolve("h/passing"))) {
                assertEquals(0, passing.count());
            }
        }
    }

    @Test
    void one_flipped_bit_anywhere_is_refused_and_the_home_stays() throws IOException {
        try (var home = home("h", "1号楼")) {
            var good = home.backUp(Kind.BY_HAND);
            byte[] bytes = Files.readAllBytes(good.file());
            System.out.println("seed " + SEED);
            var random = new Random(SEED);
            for (int i = 0; i < FLIPS; i++) {
                byte[] bad = bytes.clone();
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(good.file(), bad);
                Path copy = dir.resolve("copy.mv.db");
                try {
                    new BackupFile(good.file()).extract(home.key(), copy);
                    // what lies outside the signed content (a time stamp of the zip) may differ
                    assertEquals(-1, Files.mismatch(copy, extracted(home, bytes)), "a changed byte went through");
                } catch (StoreFault e) {
                    assertEquals(Reason.BACKUP_DAMAGED, e.reason());
                }
            }
            assertEquals(1, home.store().read().fetchCount(BUILDING));
        }
    }

    private Path extracted(OpenHome home, byte[] bytes) throws IOException {
        Path file = dir.resolve("good" + BackupFile.SUFFIX);
        Files.write(file, bytes);
        Path copy = dir.resolve("good.mv.db");
        new BackupFile(file).extract(home.key(), copy);
        return copy;
    }

    @Test
    void another_homes_backup_is_refused() {
        try (var home = home("h", "1号楼");
                var other = home("other", "9号楼")) {
            var foreign = other.backUp(Kind.BY_HAND);
            assertThrows(StoreFault.class, () -> home.restore(foreign));
            assertEquals(1, home.store().read().fetchCount(BUILDING));
        }
    }

    @Test
    void a_damaged_home_comes_back_from_its_backup_and_the_damaged_file_is_kept() throws IOException {
        Path folder = dir.resolve("h");
        Backup backup;
        try (var home = home("h", "1号楼")) {
            backup = home.backUp(Kind.BY_HAND);
        }
        Files.write(folder.resolve("home.mv.db"), new byte[20_000]);
        assertEquals(
                Reason.DATA_DAMAGED,
                assertThrows(StoreFault.class, () -> TestStores.folder(folder).open(PASSWORD.clone()))
                        .reason());
        try (var home = TestStores.folder(folder).restore(backup.file(), PASSWORD.clone())) {
            assertEquals(1, home.store().read().fetchCount(BUILDING));
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    1,
                    files.filter(file -> file.getFileName().toString().contains("damaged"))
                            .count());
        }
        try (var moved = TestStores.folder(dir.resolve("new pc")).restore(backup.file(), PASSWORD.clone())) {
            assertEquals(1, moved.store().read().fetchCount(BUILDING));
        }
    }

    @Test
    void scans_are_in_the_backup_and_come_back_whole_or_not_at_all() throws IOException {
        Path folder = dir.resolve("h");
        byte[] scan = Papers.image("png", 64, 48);
        Backup backup;
        String sha256;
        try (var home = home("h", "1号楼")) {
            sha256 = home.attachments().keep(scan).sha256();
            attach(home, sha256);
            backup = home.backUp(Kind.BY_HAND);
            Files.delete(home.attachments().file(home.attachments().name(sha256)));
            try (var same = home.restore(backup)) {
                assertArrayEquals(scan, same.attachments().open(sha256).orElseThrow());
            }
        }
        try (var moved = TestStores.folder(dir.resolve("new pc")).restore(backup.file(), PASSWORD.clone())) {
            assertArrayEquals(scan, moved.attachments().open(sha256).orElseThrow());
        }
        try (var home = TestStores.folder(folder).open(PASSWORD.clone())) {
            Files.delete(home.attachments().file(home.attachments().name(sha256)));
            var without = home.backUp(Kind.BY_HAND);
            assertEquals(
                    Reason.BACKUP_DAMAGED,
                    assertThrows(StoreFault.class, () -> home.restore(without)).reason());
            assertEquals(1, home.store().read().fetchCount(BUILDING));
        }
    }

    private static void attach(OpenHome home, String sha256) {
        UUID person = new Given(home.store()).resident("王德福").save();
        home.store().write("李梅", "附材料", tx -> {
            var row = new AttachmentRecord();
            row.setId(new UUID(0, 8));
            row.setResidentId(person);
            row.setAttachmentKind(AttachmentKind.PHOTO);
            row.setFileName("照片.png");
            row.setMediaType("image/png");
            row.setByteSize(1L);
            row.setPages(1);
            row.setSha256(sha256);
            row.setAddedOn(LocalDate.now(TestStores.CLOCK));
            tx.insert(row);
            return true;
        });
    }

    @Test
    void the_chain_is_held_against_what_backups_know() {
        try (var home = home("h", "1号楼")) {
            home.backUp(Kind.BY_HAND);
            assertFalse(home.anchors().isEmpty());
            assertEquals(
                    2,
                    assertInstanceOf(
                                    ChainCheck.Result.Whole.class,
                                    new ChainCheck(home.store().read()).check(home.anchors()))
                            .acts());
        }
    }

    @Test
    void a_restore_is_no_hole_in_the_chain_but_a_shortened_log_is() throws Exception {
        var home = home("h", "1号楼");
        var first = home.backUp(Kind.BY_HAND);
        TestStores.building(home.store(), "2号楼");
        home = home.restore(first);
        assertInstanceOf(
                ChainCheck.Result.Whole.class, new ChainCheck(home.store().read()).check(home.anchors()));
        home.database().administer("delete from act where revision = 2");
        assertInstanceOf(
                ChainCheck.Result.TailMissing.class, new ChainCheck(home.store().read()).check(home.anchors()));
        home.close();
    }

    private OpenHome home(String name, String... buildings) {
        var home = TestStores.folder(dir.resolve(name))
                .create(TestStores.NEW, PASSWORD.clone())
                .home();
        for (String building : buildings) {
            TestStores.building(home.store(), building);
        }
        return home;
    }
}
