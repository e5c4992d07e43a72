// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.h2.Driver;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The connections to one H2 database. The administrator's is used by the guard alone (sync, migrate, back up); all
 * work runs as users who may neither change the schema nor touch files, and who may add to the log but not alter it.
 */
final class H2Database implements Database {
    static final String ADMIN = "GUARD";
    private static final String EXISTING = ";IFEXISTS=TRUE";
    private static final String WHOLE = ";DATABASE_EVENT_LISTENER='" + NothingLeftOut.class.getName() + "'";
    private static final String WRITER = "WRITER";
    private static final String READER = "READER";
    private static final Set<String> LOG = Set.of("ACT", "ACT_CHANGE");
    private static final Set<String> HIDDEN = Set.of("flyway_schema_history");

    private final Address address;
    private final Connection admin;

    private H2Database(Address address, Connection admin) {
        this.address = address;
        this.admin = admin;
    }

    /**
     * Where a database is and the secrets to it.
     *
     * @param url without settings
     * @param fileKey what H2 encrypts the file with, in hex; empty for a database in memory
     * @param userPassword of all database users
     */
    record Address(String url, String fileKey, String userPassword) {
        Connection connect(String user, String settings) throws SQLException {
            Driver.load();
            return DriverManager.getConnection(cipherUrl() + settings, user, password());
        }

        String adminUrl() {
            return cipherUrl() + guardSettings(url) + EXISTING;
        }

        private String cipherUrl() {
            return fileKey.isEmpty() ? url : url + ";CIPHER=AES";
        }

        String password() {
            return fileKey.isEmpty() ? userPassword : fileKey + " " + userPassword;
        }

        @Override
        public String toString() {
            return url;
        }
    }

    /** Opens what is there. */
    static H2Database open(Address address) throws SQLException {
        return new H2Database(address, address.connect(ADMIN, guardSettings(address.url()) + EXISTING + WHOLE));
    }

    /** Opens without writing a byte, even of H2's own housekeeping. */
    static H2Database peek(Address address) throws SQLException {
        return new H2Database(
                address, address.connect(ADMIN, ";ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE" + EXISTING + WHOLE));
    }

    static H2Database create(Address address) throws SQLException {
        return new H2Database(address, address.connect(ADMIN, guardSettings(address.url())));
    }

    /**
     * Nothing is written over in the live file: where H2 2.5.252 puts a change into freed space, the file's header keeps
     * pointing at the change before, and a killed process loses acknowledged acts (seen within a minute of killing;
     * never with appending).
     *
     * <p>Nothing is written behind either: with H2's background writer, two changes may be on their way at once, and the
     * later one's directory then does not name the earlier one. Who is killed behind the later one has a file that does
     * not open, "Chunk not found" (ADR 0043).
     *
     * <p>Stale EXISTS results (H2 issue 4299) are switched off, no compaction of the live file, and a cache of a quarter
     * of the heap, since a small one costs a factor of five in an encrypted file.
     */
    private static String guardSettings(String url) {
        long cacheKilobytes = Runtime.getRuntime().maxMemory() / 4 / 1024;
        return ";CACHE_SIZE=" + cacheKilobytes
                + (url.startsWith("jdbc:h2:mem:")
                        ? ""
                        : ";REUSE_SPACE=FALSE;WRITE_DELAY=0") // there is no file to append to
                + ";OPTIMIZE_REUSE_RESULTS=FALSE;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /**
     * H2 hands a commit to the operating system only; this forces it to the disk. CHECKPOINT SYNC alone does not do it
     * always: where the background writer has just begun to save the same change, it finds nothing left to save, and
     * forces the file before that change has reached it (found by killing the process). So the writer's queue is waited
     * for, then the file is forced.
     */
    @Override
    public void sync() throws SQLException {
        administer("checkpoint sync");
        MVStore file = file();
        if (file.getFileStore() != null) {
            file.executeFilestoreOperation(file::sync);
        }
    }

    private MVStore file() throws SQLException {
        return ((SessionLocal) admin.unwrap(JdbcConnection.class).getSession())
                .getDatabase()
                .getStore()
                .getMvStore();
    }

    /** How much of the file is still in use; the rest has been superseded. */
    int alivePercent() throws SQLException {
        return file().getFileStore().getChunksFillRate();
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public Connection administrator() {
        return admin;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Connection writer() throws SQLException {
        return address.connect(WRITER, EXISTING);
    }

    @Override
    public Connection reader() throws SQLException {
        return address.connect(READER, EXISTING);
    }

    @Override
    public void grantRights() throws SQLException {
        for (String user : new String[] {WRITER, READER}) {
            administer("create user if not exists " + user + " password '" + address.userPassword() + "'");
        }
        for (String table : tables()) {
            String rights = LOG.contains(table) ? "select, insert" : "select, insert, update, delete";
            administer("grant " + (table.equals("MARKER") ? "select" : rights) + " on \"" + table + "\" to " + WRITER);
            administer("grant select on \"" + table + "\" to " + READER);
        }
    }

    private Iterable<String> tables() {
        return admin()
                .select(DSL.field("table_name", String.class))
                .from("information_schema.tables")
                .where("table_schema = 'PUBLIC'")
                .fetch(0, String.class)
                .stream()
                .filter(table -> !HIDDEN.contains(table))
                .toList();
    }

    @Override
    public void close() throws SQLException {
        admin.close();
    }
}
