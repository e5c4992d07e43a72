// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.MARKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.StoreFault.Reason;
import anyi.store.vault.KeyFile;
import anyi.store.vault.RecoveryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeFolderTest {
    private static final char[] PASSWORD = "安颐 correct 马".toCharArray();

    @TempDir
    Path dir;

    @Test
    void a_new_home_opens_with_its_password_and_holds_what_was_saved() {
        try (var home = create("向阳敬老院.anyi").home()) {
            TestStores.building(home.store(), "1号楼");
        }
        try (var home = open("向阳敬老院.anyi")) {
            assertEquals("向阳敬老院", home.store().read().fetchSingle(HOME).getName());
            assertEquals("1号楼", home.store().read().fetchSingle(BUILDING).getName());
            assertEquals(2, home.store().revision());
            assertTrue(home.isPassword(PASSWORD.clone()));
            assertFalse(home.isPassword("another".toCharArray()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文 目录/我的 home.anyi", "a#b%20&c'(d).anyi", "~x.anyi", "${user}.anyi"})
    void paths_of_all_sorts_work(String path) {
        create(path).home().close();
        open(path).close();
    }

    @Test
    void a_path_that_cannot_work_is_refused_in_words() {
        assertFault(Reason.PATH, () -> create("a;b.anyi"));
        assertFalse(Files.exists(dir.resolve("a;b.anyi")));
    }

    @Test
    void the_paper_opens_a_home_and_sets_a_new_password() {
        var created = create("h");
        created.home().close();
        var typed = RecoveryCode.read(String.join(" ", created.code().groups()));
        try (var home = folder("h").open(((RecoveryCode.Typed.Complete) typed).code())) {
            home.setPassword("new password".toCharArray());
        }
        assertFault(Reason.WRONG_PASSWORD, () -> open("h"));
        try (var home = folder("h").open("new password".toCharArray())) {
            assertFault(Reason.WRONG_PASSWORD, () -> home.changePassword("no".toCharArray(), PASSWORD.clone()));
            home.changePassword("new password".toCharArray(), PASSWORD.clone());
        }
        open("h").close();
        var other = create("other");
        other.home().close();
        assertFault(Reason.WRONG_CODE, () -> folder("h").open(other.code()));
    }

    @Test
    void what_is_wrong_with_a_folder_has_its_own_name() throws IOException {
        assertFault(Reason.NO_SUCH_FOLDER, () -> open("nowhere"));
        Files.createDirectory(dir.resolve("foreign"));
        assertFault(Reason.NOT_A_HOME, () -> open("foreign"));
        Files.writeString(dir.resolve("foreign/letter.txt"), "x");
        assertFault(Reason.NOT_EMPTY, () -> create("foreign"));
        Files.writeString(dir.resolve("file"), "x");
        assertFault(Reason.NOT_A_HOME, () -> open("file"));
        create("h").home().close();
        assertFault(Reason.ALREADY_A_HOME, () -> create("h"));
        assertFault(Reason.EMPTY_PASSWORD, () -> folder("e").create(TestStores.NEW, new char[0]));
    }

    @Test
    void a_wrong_password_is_told_from_a_damaged_an_empty_and_a_missing_file() throws IOException {
        create("h").home().close();
        Path data = dir.resolve("h/home.mv.db");
        assertFault(Reason.WRONG_PASSWORD, () -> folder("h").open("wrong".toCharArray()));
        byte[] good = Files.readAllBytes(data);

        byte[] bad = good.clone();
        java.util.Arrays.fill(bad, 0, 2 * 4096, (byte) 7);
        Files.write(data, bad);
        assertFault(Reason.DATA_DAMAGED, () -> open("h"));
        Files.write(data, java.util.Arrays.copyOf(good, 3000));
        assertFault(Reason.DATA_DAMAGED, () -> open("h"));
        Files.writeString(data, "no database at all");
        assertFault(Reason.DATA_DAMAGED, () -> open("h"));
        Files.write(data, new byte[0]);
        assertFault(Reason.DATA_EMPTY, () -> open("h"));
        Files.delete(data);
        assertFault(Reason.DATA_MISSING, () -> open("h"));

        Files.write(data, good);
        open("h").close();
        Files.writeString(dir.resolve("h").resolve(KeyFile.NAME), "rubbish");
        open("h").close();
        for (String copy : List.of("keys.json", "keys-copy.json")) {
            Files.writeString(dir.resolve("h").resolve(copy), "rubbish");
        }
        assertFault(Reason.KEYS_DAMAGED, () -> open("h"));
        for (String copy : List.of("keys.json", "keys-copy.json")) {
            Files.delete(dir.resolve("h").resolve(copy));
        }
        assertFault(Reason.KEYS_MISSING, () -> open("h"));
    }

    @Test
    void another_homes_file_is_not_taken_for_this_ones() throws IOException {
        create("h").home().close();
        create("other").home().close();
        Files.copy(
                dir.resolve("other/home.mv.db"),
                dir.resolve("h/home.mv.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertFault(Reason.DATA_DAMAGED, () -> open("h"));
    }

    @Test
    void a_newer_home_is_refused_without_a_byte_written() throws Exception {
        try (var home = create("h").home()) {
            home.database()
                    .admin()
                    .update(MARKER)
                    .set(MARKER.SCHEMA_VERSION, 99)
                    .execute();
        }
        var before = bytes("h");
        var fault = assertFault(Reason.NEWER, () -> open("h"));
        assertEquals(List.of(99, Migrations.latest()), fault.args());
        assertEquals(before, bytes("h"));
    }

    @Test
    void an_older_home_is_backed_up_and_brought_up_to_date() {
        var all = Migrations.all();
        var older =
                TestStores.folder(dir.resolve("h"), TestStores.CLOCK, all.subList(0, all.size() - 1), Rebuild.LARGE);
        older.create(TestStores.NEW, PASSWORD.clone()).home().close();

        try (var home = open("h")) {
            assertEquals(
                    Migrations.latest(), home.store().read().fetchSingle(MARKER).getSchemaVersion());
            assertEquals("向阳敬老院", home.store().read().fetchSingle(HOME).getName());
            assertEquals(
                    Backup.Kind.BEFORE_UPGRADE,
                    home.backups().getFirst().manifest().kind());
            assertTrue(home.isBackupUrgent(), "a copy of the new tables is due at once");
            TestStores.building(home.store(), "1号楼");
        }
        open("h").close();
    }

    @Test
    void a_second_program_is_told_who_has_the_home_open() {
        try (var home = create("h").home()) {
            var fault = assertFault(Reason.LOCKED, () -> open("h"));
            assertEquals(List.of(System.getProperty("user.name"), "2026-11-24 10:00"), fault.args());
            TestStores.building(home.store(), "1号楼");
        }
        open("h").close();
    }

    @Test
    void a_read_only_folder_is_said_to_be_one() throws IOException {
        create("h").home().close();
        Path folder = dir.resolve("h");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertFault(Reason.READ_ONLY, () -> open("h"));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void nothing_readable_lies_in_the_folder() throws IOException {
        try (var home = create("h").home()) {
            TestStores.building(home.store(), "王秀英楼");
            home.drafts().keep("admission/王秀英", Map.of("name", "王秀英", "phone", "13800001111"));
            home.backUp(Backup.Kind.BY_HAND);
        }
        for (byte[] content : rawBytes("h").values()) {
            String text = new String(content, StandardCharsets.UTF_8);
            String wide = new String(content, StandardCharsets.UTF_16BE);
            assertFalse(text.contains("王秀英") || wide.contains("王秀英") || text.contains("13800001111"));
            assertFalse(text.contains("CREATE TABLE"), "the schema is readable");
        }
    }

    @Test
    void drafts_outlive_the_program() {
        try (var home = create("h").home()) {
            home.drafts().keep("leave/1", Map.of("reason", "探亲"));
            home.drafts().keep("leave/2", Map.of("reason", "住院"));
            home.drafts().discard("leave/2");
        }
        try (var home = open("h")) {
            assertEquals(List.of("leave/1"), home.drafts().names());
            assertEquals("探亲", home.drafts().find("leave/1").orElseThrow().get("reason"));
            home.drafts().discard("leave/1");
        }
        try (var home = open("h")) {
            assertEquals(List.of(), home.drafts().names());
        }
    }

    private HomeFolder.Created create(String name) {
        return folder(name).create(TestStores.NEW, PASSWORD.clone());
    }

    private OpenHome open(String name) {
        return folder(name).open(PASSWORD.clone());
    }

    private HomeFolder folder(String name) {
        return TestStores.folder(dir.resolve(name));
    }

    private static StoreFault assertFault(Reason reason, org.junit.jupiter.api.function.Executable action) {
        var fault = assertThrows(StoreFault.class, action);
        assertEquals(reason, fault.reason(), fault.getMessage());
        return fault;
    }

    private Map<String, byte[]> rawBytes(String name) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        try (var files = Files.walk(dir.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(dir.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    private Map<String, Integer> bytes(String name) throws IOException {
        var hashes = new TreeMap<String, Integer>();
        rawBytes(name).forEach((file, content) -> {
            if (!file.endsWith(".lock")) {
                hashes.put(file, java.util.Arrays.hashCode(content));
            }
        });
        return hashes;
    }
}
