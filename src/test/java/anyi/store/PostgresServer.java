// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A real server, started once a test process, in which each test has a database of its own. */
public final class PostgresServer {
    private static final AtomicInteger MADE = new AtomicInteger();

    /** More than any test holds at once; older ones are dropped, so that the server's folder stays small. */
    private static final int AT_ONCE = 60;

    private PostgresServer() {}

    /** Whether the tests are to run on PostgreSQL. */
    static boolean isAsked() {
        return "postgres".equals(System.getProperty("anyi.engine"));
    }

    /** Skips the test, aloud, where there is no server for this kind of machine. */
    static void assumeThere() {
        Assumptions.assumeTrue(
                PostgresServer.class.getResource("/postgres-linux-x86_64.txz") != null
                        && System.getProperty("os.name").startsWith("Linux"),
                "no PostgreSQL binaries for this kind of machine: skipped");
    }

    /** A database with all tables and no row. */
    static PostgresDatabase withTables() throws SQLException {
        assumeThere();
        return PostgresDatabase.connect(made(" template " + Tables.TEMPLATE));
    }

    /** A database without tables, as the server's administrator gives it to a bureau. */
    public static Server fresh() {
        assumeThere();
        try {
            PostgresDatabase.Address address = empty();
            return new Server(address.url(), address.user(), address.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database without tables. */
    static PostgresDatabase.Address empty() throws SQLException {
        return made("");
    }

    private static PostgresDatabase.Address made(String how) throws SQLException {
        int number = MADE.incrementAndGet();
        return made("home" + number, how, number);
    }

    private static PostgresDatabase.Address made(String name, String how, int number) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + how);
            if (number > AT_ONCE) {
                statement.execute("drop database if exists home" + (number - AT_ONCE) + " with (force)");
            }
        }
        return new PostgresDatabase.Address(url(name), "postgres", "");
    }

    /** Made once: copying a database is quicker than making its tables. */
    private static final class Tables {
        static final String TEMPLATE = template();

        private static String template() {
            try {
                PostgresDatabase.Address address = made("tables", "", 0);
                try (PostgresDatabase database = PostgresDatabase.connect(address)) {
                    Schema.make(database, Migrations.all());
                }
                return address.url().substring(address.url().lastIndexOf('/') + 1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(Running.SERVER.getPort(), database);
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // durability costs time, and what is tested here is the answers
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "400")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
