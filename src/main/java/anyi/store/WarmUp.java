// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.schema.Tables;
import anyi.store.vault.Hardness;
import anyi.store.vault.KeyFile;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Loads what opening a home and the first query will need while somebody still types the password. */
public final class WarmUp {
    /** In memory, yet through the layers of an encrypted file. */
    private static final String DATABASE = "jdbc:h2:nioMemFS:warm;CIPHER=AES";

    private WarmUp() {}

    public static void run() {
        KeyFile.parse("{}");
        Hardness.warmUp();
        try (var connection = DriverManager.getConnection(DATABASE, "WARM", "00 up")) {
            DSL.using(connection, SQLDialect.H2)
                    .fetchExists(DSL.selectFrom(DSL.table("information_schema.tables"))
                            .where(DSL.field("table_name", String.class).eq(Tables.RESIDENT.getName())));
        } catch (SQLException e) {
            // opening the home will say what is wrong
        }
    }
}
