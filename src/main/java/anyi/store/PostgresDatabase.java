// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The connections to a database on a PostgreSQL server. Who may do what there is the server's administrator's business:
 * all work runs as the one user that he gave, whose tables these are. A commit is on the server's disk when it returns.
 */
final class PostgresDatabase implements Database {
    private final Address address;
    private final Connection admin;

    private PostgresDatabase(Address address, Connection admin) {
        this.address = address;
        this.admin = admin;
    }

    /**
     * Where the database is.
     *
     * @param url such as {@code jdbc:postgresql://server:5432/anyi}
     */
    record Address(String url, String user, String password) {
        Connection connect() throws SQLException {
            var properties = new Properties();
            properties.setProperty("user", user);
            properties.setProperty("password", password);
            properties.setProperty("ApplicationName", "Anyi");
            return DriverManager.getConnection(url, properties);
        }

        @Override
        public String toString() {
            return url;
        }
    }

    static PostgresDatabase connect(Address address) throws SQLException {
        return new PostgresDatabase(address, address.connect());
    }

    boolean hasTables() {
        return admin().fetchExists(
                        DSL.selectOne().from("information_schema.tables").where("table_schema = current_schema()"));
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public Connection administrator() {
        return admin;
    }

    @Override
    public Connection writer() throws SQLException {
        return address.connect();
    }

    @Override
    public Connection reader() throws SQLException {
        Connection reader = address.connect();
        try (Statement statement = reader.createStatement()) {
            statement.execute("set session characteristics as transaction read only");
        }
        return reader;
    }

    @Override
    public void sync() {
        // the server has done it before it answered
    }

    @Override
    public void grantRights() {
        // the tables are the user's own
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void close() throws SQLException {
        admin.close();
    }
}
