// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Loads what the first query will need while somebody still types the password. */
public final class WarmUp {
    private WarmUp() {}

    public static void run() {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            DSL.using(connection, SQLDialect.H2).selectOne().fetch();
        } catch (SQLException e) {
            // opening the home will say what is wrong
        }
    }
}
