// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.StoreFault.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys in a folder, data on a real PostgreSQL server. */
class ServerTest {
    private static final char[] PASSWORD = "向阳敬老院2026".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void a_file_on_a_server_opens_again_with_folder_and_password() throws Exception {
        Server server = PostgresServer.fresh();
        try (OpenHome home = create("bureau", server)) {
            TestStores.building(home.store(), "1号楼");
        }
        try (OpenHome home = TestStores.folder(folder.resolve("bureau")).open(PASSWORD.clone())) {
            assertEquals(
                    List.of("1号楼"), home.store().read().selectFrom(BUILDING).fetch(BUILDING.NAME));
            assertEquals(Optional.of(server), home.server());
            TestStores.assertWhole(home.store());
        }
        assertFalse(Files.exists(folder.resolve("bureau/home.mv.db")));
    }

    @Test
    void two_programs_wait_for_each_other_and_keep_one_chain() throws Exception {
        try (OpenHome home = create("bureau", PostgresServer.fresh());
                var other = new SqlStore(home.server().orElseThrow().connect(), TestStores.CLOCK)) {
            TestStores.building(home.store(), "1号楼");
            TestStores.building(other, "2号楼");
            TestStores.building(home.store(), "3号楼");
            assertEquals(4, home.store().revision());
            TestStores.assertWhole(home.store());
        }
    }

    @Test
    void how_to_reach_the_server_is_not_readable_in_the_folder() throws Exception {
        Server server = new Server(PostgresServer.fresh().url(), "postgres", "a secret of the server");
        create("bureau", server).close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("a secret of"),
                        file::toString);
            }
        }
    }

    @Test
    void a_database_that_holds_another_file_is_left_alone() throws Exception {
        Server server = PostgresServer.fresh();
        create("first", server).close();
        assertEquals(Reason.SERVER_OCCUPIED, refused("second", server));
        assertFalse(HomeFolder.isHome(folder.resolve("second")));
    }

    @Test
    void a_server_that_does_not_answer_is_named() {
        assertEquals(
                Reason.SERVER_AWAY, refused("bureau", new Server("jdbc:postgresql://localhost:1/anyi", "anyi", "")));
        assertEquals(
                Reason.SERVER_ADDRESS,
                assertThrows(StoreFault.class, () -> new Server("mysql://x", "", ""))
                        .reason());
    }

    @Test
    void its_backups_are_the_servers_business() throws Exception {
        try (OpenHome home = create("bureau", PostgresServer.fresh())) {
            assertEquals(
                    Reason.SERVER_BACKUP,
                    assertThrows(StoreFault.class, () -> home.backUp(Backup.Kind.BY_HAND))
                            .reason());
            assertTrue(home.backups().isEmpty());
        }
    }

    @Test
    void another_way_to_the_same_data_is_tried_before_it_is_kept() throws Exception {
        Server server = PostgresServer.fresh();
        try (OpenHome home = create("bureau", server)) {
            assertEquals(
                    Reason.FOREIGN,
                    assertThrows(StoreFault.class, () -> home.reachAt(PostgresServer.fresh()))
                            .reason());
            var moved = new Server(server.url().replace("localhost", "127.0.0.1"), server.user(), server.password());
            home.reachAt(moved);
            assertEquals(Optional.of(moved), home.server());
        }
        try (OpenHome home = TestStores.folder(folder.resolve("bureau")).open(PASSWORD.clone())) {
            assertEquals(
                    "jdbc:postgresql://127.0.0.1",
                    home.server().orElseThrow().url().substring(0, 27));
        }
    }

    private OpenHome create(String name, Server server) {
        return TestStores.folder(folder.resolve(name))
                .create(TestStores.NEW, PASSWORD.clone(), Optional.of(server))
                .home();
    }

    private Reason refused(String name, Server server) {
        return assertThrows(StoreFault.class, () -> create(name, server)).reason();
    }
}
