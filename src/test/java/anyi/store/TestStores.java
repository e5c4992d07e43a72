// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.MARKER;

import anyi.value.Ids;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Homes in memory: the real migrations, the real writer and log, only no file. A few milliseconds each. */
public final class TestStores {
    /** When no test says otherwise, it is this moment: 2026-11-24, ten in the morning in China. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private TestStores() {}

    public static Store empty() {
        return empty(CLOCK);
    }

    public static Store empty(Clock clock) {
        var ids = new Ids(clock);
        try {
            var url = "jdbc:h2:mem:" + UUID.randomUUID();
            var database = Database.create(new Database.Address(url, "", "in memory"));
            for (Migrations.Script script : Migrations.all()) {
                database.administer(script.sql());
            }
            database.grantRights();
            database.admin()
                    .insertInto(MARKER)
                    .set(MARKER.ID, (short) 1)
                    .set(MARKER.INSTALL_ID, ids.next())
                    .set(MARKER.HOME_ID, ids.next())
                    .set(MARKER.SCHEMA_VERSION, Migrations.latest())
                    .set(MARKER.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            return new H2Store(database, clock);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
