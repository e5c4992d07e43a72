// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.store.log.ChainCheck;
import anyi.store.schema.tables.records.BuildingRecord;
import anyi.store.vault.AttachmentFiles;
import anyi.store.vault.Envelope;
import anyi.store.vault.Hardness;
import anyi.value.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Homes in memory: the real migrations, the real writer and log, only no file. A few milliseconds each. With
 * {@code -Danyi.engine=postgres} the same homes are on a PostgreSQL server.
 */
public final class TestStores {
    /** When no test says otherwise, it is this moment: 2026-11-24, ten in the morning in China. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /** Keys that are quick to derive; the program itself never makes such. */
    static final Hardness FAST = new Hardness(64, 1, 1);

    static final NewHome NEW = new NewHome("向阳敬老院", "李梅", "建立机构");

    private TestStores() {}

    /** A home on the disk whose password is checked quickly. */
    public static HomeFolder folder(Path folder) {
        return folder(folder, Rebuild.LARGE);
    }

    /** The same, by another clock. */
    public static HomeFolder folder(Path folder, Clock clock) {
        return folder(folder, clock, Migrations.all(), Rebuild.LARGE);
    }

    /** The same, with data files rebuilt that have more bytes than this. */
    static HomeFolder folder(Path folder, long large) {
        return folder(folder, CLOCK, Migrations.all(), large);
    }

    static HomeFolder folder(Path folder, Clock clock, List<Migrations.Script> scripts, long large) {
        return new HomeFolder(
                folder,
                clock,
                new HomeFolder.Surroundings(FAST, scripts, large, anyi.store.journal.Disk.REAL, HomeFiles.FILE));
    }

    /** The store as somebody may use it. */
    public static Store as(Store store, anyi.right.Doer doer) {
        return new GuardedStore(store, CLOCK, () -> doer);
    }

    static void building(Store store, String name) {
        store.write("李梅", "登记楼栋", tx -> {
            var row = new BuildingRecord();
            row.setId(UUID.randomUUID());
            row.setName(name);
            row.setPosition(1);
            tx.insert(row);
            return true;
        });
    }

    /** The chained log of the store is unbroken. */
    public static void assertWhole(Store store) {
        assertInstanceOf(ChainCheck.Result.Whole.class, new ChainCheck(store.read()).check(List.of()));
    }

    /** The folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** All tables in an encrypted file, for plain JDBC: no log, no keys between tables, no automatic commit. */
    public static Plain plain(Path file) throws SQLException {
        var address = new H2Database.Address("jdbc:h2:file:" + file.toAbsolutePath(), "a file", "users");
        H2Database database = H2Database.create(address);
        Schema.make(database, Migrations.all());
        database.administer("set referential_integrity false");
        Connection connection = database.administrator();
        connection.setAutoCommit(false);
        return new Plain(database, connection);
    }

    /** A file behind plain JDBC. */
    public record Plain(H2Database database, Connection connection) implements AutoCloseable {
        /** Committed and on the disk. */
        public void commit() throws SQLException {
            connection.commit();
            database.sync();
        }

        @Override
        public void close() throws SQLException {
            database.close();
        }
    }

    /** Sealed by a key that is forgotten afterwards. */
    public static AttachmentFiles attachments(Path folder) {
        Envelope.Fresh fresh = Envelope.create(new UUID(0, 1), 1, "", "x".toCharArray(), FAST);
        return new AttachmentFiles(folder, fresh.key());
    }

    public static Store empty() {
        return empty(CLOCK);
    }

    public static Store empty(Clock clock) {
        var ids = new Ids(clock);
        try {
            Database database = PostgresServer.isAsked() ? PostgresServer.withTables() : inMemory();
            Schema.mark(database, ids.next(), ids.next(), clock.instant(), Migrations.latest());
            return new SqlStore(database, clock);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Database inMemory() throws SQLException {
        var database = H2Database.create(new H2Database.Address("jdbc:h2:mem:" + UUID.randomUUID(), "", "in memory"));
        Schema.make(database, Migrations.all());
        return database;
    }
}
