// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The connections to one database, in a file of the home or on a server: the same schema and the same SQL. */
sealed interface Database extends AutoCloseable permits H2Database, PostgresDatabase {
    SQLDialect dialect();

    /** The administrator's connection: for schema, rights and sync alone. */
    Connection administrator();

    /** For the one who writes. */
    Connection writer() throws SQLException;

    Connection reader() throws SQLException;

    /** Forces what is committed to the disk; returns once it is there. */
    void sync() throws SQLException;

    /** Makes the users who do the work, and gives them their rights on every table there is. */
    void grantRights() throws SQLException;

    /** Whether other programs write to it too: then each write first waits for theirs. */
    boolean isShared();

    default DSLContext admin() {
        return dsl(administrator());
    }

    default DSLContext dsl(Connection connection) {
        return DSL.using(connection, dialect(), settings());
    }

    default void administer(String sql) throws SQLException {
        try (Statement statement = administrator().createStatement()) {
            statement.execute(sql);
        }
    }

    /** One generated schema for H2, which folds names to upper case, and PostgreSQL, which folds them to lower. */
    static Settings settings() {
        return new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
    }

    @Override
    void close() throws SQLException;
}
