// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.StoreFault.Reason;
import anyi.store.journal.JournalFolder;
import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.store.schema.tables.records.BuildingRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal beside the database: what it brings back, what it finds out, and what it leaves alone. */
class JournalTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    Path dir = Path.of("");

    private Path folder = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void create() {
        folder = dir.resolve("h");
        data = folder.resolve("home.mv.db");
        TestStores.folder(folder)
                .create(TestStores.NEW, PASSWORD.clone())
                .home()
                .close();
    }

    private OpenHome open() {
        return TestStores.folder(folder).open(PASSWORD.clone());
    }

    private Path saved(String name) throws IOException {
        return Files.copy(data, dir.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void putBack(Path copy) throws IOException {
        Files.copy(copy, data, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, String> content(OpenHome home) {
        return ContentHash.of(home.store().read());
    }

    @Test
    void a_database_that_is_behind_is_brought_up_to_the_last_act() throws Exception {
        Path early = saved("early");
        Map<String, String> expected;
        long revision;
        try (var home = open()) {
            allKindsOfActs(home.store());
            expected = content(home);
            revision = home.store().revision();
        }
        putBack(early);
        try (var home = open()) {
            assertEquals(revision, home.store().revision());
            assertEquals(expected, content(home));
            TestStores.assertWhole(home.store());
            TestStores.building(home.store(), "又一栋");
        }
        open().close();
    }

    private static void allKindsOfActs(Store store) {
        TestStores.building(store, "1号楼");
        UUID first = store.read().fetchSingle(BUILDING).getId();
        store.write("李梅", "改名", tx -> {
            BuildingRecord row = tx.row(BUILDING, first);
            row.setName("东楼 (“quoted”, 颐)");
            tx.update(row);
            return true;
        });
        store.write("李梅", "成批登记", tx -> {
            tx.kind(ActKind.IMPORT);
            tx.insertAll(buildings("批", 2500));
            return true;
        });
        store.write("李梅", "算出", tx -> {
            tx.insertDerived(buildings("算", 1200));
            return true;
        });
        store.write("李梅", "删去", tx -> {
            tx.delete(tx.row(BUILDING, first));
            return true;
        });
        var undo = new Undo(store, List.of());
        long deleted = store.revision();
        for (long revision : List.of(deleted, deleted - 1, deleted - 2)) {
            assertInstanceOf(
                    UndoResult.Undone.class,
                    undo.undo("李梅", "撤销", revision),
                    () -> revision + " of " + deleted + ": " + undo.obstacle(revision));
            assertInstanceOf(UndoResult.Undone.class, undo.undo("李梅", "重做", store.revision()));
        }
        store.write("李梅", "重算", tx -> {
            tx.deleteDerived(tx.db()
                    .selectFrom(BUILDING)
                    .where(BUILDING.NAME.like("算1%"))
                    .fetch());
            return true;
        });
        assertInstanceOf(UndoResult.Final.class, undo.undo("李梅", "撤销", store.revision()), "only a hash is left");
        UUID other = UUID.randomUUID();
        for (String name : List.of("甲", "乙")) {
            store.write("局", "并入", tx -> {
                var merge = MergeTx.of(tx, other);
                merge.put(
                        anyi.store.schema.Tables.HOME,
                        List.of(Map.of(
                                "id",
                                other.toString(),
                                "home_id",
                                other.toString(),
                                "name",
                                name,
                                "rural_home",
                                false)));
                var row = Map.<String, Object>of(
                        "id", other.toString(), "home_id", other.toString(), "name", name, "position", 1);
                merge.put(BUILDING, List.of(row));
                return true;
            });
        }
        store.write("局", "并入", tx -> {
            MergeTx.of(tx, other).remove(BUILDING, List.of(other));
            return true;
        });
    }

    private static List<BuildingRecord> buildings(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var row = new BuildingRecord();
                    row.setId(UUID.randomUUID());
                    row.setName(name + i);
                    row.setPosition(i);
                    return row;
                })
                .toList();
    }

    @Test
    void a_torn_tail_is_cut_and_what_was_saved_stays() throws Exception {
        try (var home = open()) {
            TestStores.building(home.store(), "1号楼");
        }
        // the beginning of another record, and blocks of nothing
        var beginning = ByteBuffer.allocate(300).putInt(0x414E594A).putInt(900).array();
        int expected = 2;
        for (byte[] tail : List.of(beginning, new byte[5000])) {
            Files.write(segments().getLast(), tail, StandardOpenOption.APPEND);
            try (var home = open()) {
                assertEquals(expected++, home.store().revision());
                TestStores.building(home.store(), "又一栋" + tail.length);
                assertEquals(JournalFolder.Condition.WHOLE, journal(home).head().condition());
                assertEquals(expected, journal(home).head().revision());
            }
        }
    }

    @Test
    void a_last_write_of_which_some_blocks_are_missing_is_cut() throws Exception {
        try (var home = open()) {
            TestStores.building(home.store(), "1号楼");
        }
        Path before = saved("before");
        try (var home = open()) {
            TestStores.building(home.store(), "2号楼");
        }
        byte[] bytes = Files.readAllBytes(segments().getLast());
        List<Integer> records = records(bytes);
        // the note that act 2 is on the disk, act 3, the note of that
        int note = records.get(records.size() - 3);
        int act = records.get(records.size() - 2);
        int end = records.getLast();
        byte[] pieces = java.util.Arrays.copyOf(bytes, end);
        java.util.Arrays.fill(pieces, note, act, (byte) 0);
        Files.write(segments().getLast(), pieces);
        putBack(before);
        try (var home = open()) {
            assertEquals(2, home.store().revision());
            assertEquals(StartUp.Finding.AGREED, home.start().orElseThrow().finding());
            TestStores.building(home.store(), "又一栋");
        }
        open().close();
    }

    private static List<Integer> records(byte[] bytes) {
        var records = new ArrayList<Integer>();
        for (int at = 0; at < bytes.length; at += 8 + ByteBuffer.wrap(bytes).getInt(at + 4)) {
            records.add(at);
        }
        return records;
    }

    private JournalFolder journal(OpenHome home) {
        return new JournalFolder(folder.resolve("journal"), home.key());
    }

    private List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_full_file_is_followed_by_the_next_and_all_of_them_are_replayed() throws Exception {
        Path early = saved("early");
        Map<String, String> expected;
        var random = new java.util.Random(7);
        try (var home = open()) {
            for (int i = 0; i < 12; i++) {
                home.store().write("李梅", "成批登记", tx -> {
                    var rows = new ArrayList<BuildingRecord>();
                    for (BuildingRecord row : buildings("批", 9000)) {
                        row.setName(Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()));
                        rows.add(row);
                    }
                    tx.insertAll(rows);
                    return true;
                });
            }
            expected = content(home);
        }
        assertTrue(segments().size() > 1, segments().toString());
        putBack(early);
        try (var home = open()) {
            assertEquals(expected, content(home));
            assertTrue(journal(home).check().stream()
                    .allMatch(checked -> checked.condition() == JournalFolder.Condition.WHOLE));
        }
    }

    @Test
    void a_damaged_journal_is_kept_aside_and_begun_anew_while_the_database_is_whole() throws Exception {
        try (var home = open()) {
            for (int i = 1; i <= 5; i++) {
                TestStores.building(home.store(), i + "号楼");
            }
        }
        flip(segments().getFirst(), Files.size(segments().getFirst()) / 2);
        try (var home = open()) {
            assertEquals(6, home.store().revision());
            assertEquals(
                    StartUp.Finding.JOURNAL_LOST, home.start().orElseThrow().finding());
            TestStores.building(home.store(), "又一栋");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    1,
                    files.filter(file -> file.getFileName().toString().startsWith("journal-old"))
                            .count());
        }
        try (var home = open()) {
            assertEquals(StartUp.Finding.AGREED, home.start().orElseThrow().finding());
        }
    }

    @Test
    void a_database_that_lacks_acts_nobody_can_supply_is_not_opened() throws Exception {
        Path early = saved("early");
        try (var home = open()) {
            for (int i = 1; i <= 5; i++) {
                TestStores.building(home.store(), i + "号楼");
            }
        }
        flip(segments().getFirst(), Files.size(segments().getFirst()) / 2);
        putBack(early);
        byte[] before = Files.readAllBytes(segments().getFirst());
        var fault = assertThrows(StoreFault.class, this::open);
        assertEquals(Reason.DATA_BEHIND, fault.reason());
        assertEquals(
                ByteBuffer.wrap(before),
                ByteBuffer.wrap(Files.readAllBytes(segments().getFirst())));
    }

    @Test
    void a_journal_that_ends_too_early_is_noticed() throws Exception {
        Path old = Files.copy(segments().getFirst(), dir.resolve("old.journal"));
        try (var home = open()) {
            TestStores.building(home.store(), "1号楼");
        }
        Files.copy(old, segments().getFirst(), StandardCopyOption.REPLACE_EXISTING);
        try (var home = open()) {
            assertEquals(
                    StartUp.Finding.JOURNAL_LOST, home.start().orElseThrow().finding());
            assertEquals(2, home.store().revision());
        }
    }

    @Test
    void another_storys_database_is_refused() throws Exception {
        Path early = saved("early");
        Path journal = segments().getFirst();
        Path earlyJournal = Files.copy(journal, dir.resolve("early.journal"));
        try (var home = open()) {
            TestStores.building(home.store(), "1号楼");
        }
        Path other = saved("other");
        putBack(early);
        Files.copy(earlyJournal, journal, StandardCopyOption.REPLACE_EXISTING);
        try (var home = open()) {
            TestStores.building(home.store(), "2号楼");
        }
        putBack(other);
        assertEquals(
                Reason.DATA_FORKED, assertThrows(StoreFault.class, this::open).reason());
    }

    @Test
    void going_back_to_a_backup_is_not_undone_by_the_journal() {
        Backup backup;
        try (var home = open()) {
            TestStores.building(home.store(), "1号楼");
            backup = home.backUp(Backup.Kind.BY_HAND);
            TestStores.building(home.store(), "2号楼");
            try (var earlier = home.restore(backup)) {
                assertEquals(1, earlier.store().read().fetchCount(BUILDING));
                TestStores.building(earlier.store(), "3号楼");
            }
        }
        try (var home = open()) {
            assertEquals(
                    List.of("1号楼", "3号楼"),
                    home.store()
                            .read()
                            .selectFrom(BUILDING)
                            .orderBy(BUILDING.NAME)
                            .fetch(BUILDING.NAME));
        }
    }

    @Test
    void nothing_in_the_journal_can_be_read() throws Exception {
        try (var home = open()) {
            TestStores.building(home.store(), "BuildingWithAName");
        }
        for (Path segment : segments()) {
            assertFalse(new String(Files.readAllBytes(segment), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("BuildingWithAName"));
        }
    }

    private static void flip(Path file, long at) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var one = ByteBuffer.allocate(1);
            channel.read(one, at);
            one.put(0, (byte) (one.get(0) ^ 4)).flip();
            channel.write(one, at);
        }
    }
}
