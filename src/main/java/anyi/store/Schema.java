// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.MARKER;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;

/** Makes the schema of a new database, and brings an older one up to date. */
final class Schema {
    private Schema() {}

    /** @param scripts all of them, save in tests of the upgrade */
    static void create(Database database, UUID installId, UUID homeId, Instant now, List<Migrations.Script> scripts)
            throws SQLException {
        make(database, scripts);
        mark(database, installId, homeId, now, scripts.getLast().version());
    }

    /** The tables, without the marker that says whose they are. */
    static void make(Database database, List<Migrations.Script> scripts) throws SQLException {
        for (Migrations.Script script : scripts) {
            database.administer(script.sql());
        }
        database.grantRights();
    }

    static void mark(Database database, UUID installId, UUID homeId, Instant now, int version) {
        database.admin()
                .insertInto(MARKER)
                .set(MARKER.ID, (short) 1)
                .set(MARKER.INSTALL_ID, installId)
                .set(MARKER.HOME_ID, homeId)
                .set(MARKER.SCHEMA_VERSION, version)
                .set(MARKER.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Brings a database on a server up to date: there all of a script holds, or nothing. */
    static void advance(Database database, int from, List<Migrations.Script> scripts) {
        database.admin().transaction(all -> {
            for (Migrations.Script script : scripts) {
                if (script.version() > from) {
                    database.administer(script.sql());
                }
            }
            all.dsl()
                    .update(MARKER)
                    .set(MARKER.SCHEMA_VERSION, scripts.getLast().version())
                    .execute();
        });
    }

    /** Who the database is, or a failure where it has no marker: then it is damaged, never new. */
    static Marker marker(DSLContext db) {
        var row = db.fetchSingle(MARKER);
        return new Marker(row.getInstallId(), row.getSchemaVersion());
    }

    record Marker(UUID installId, int version) {}

    /** Flyway takes over a second to look around, hence only when the marker says that there is something to do. */
    static void upgrade(H2Database.Address address, int from) throws SQLException {
        Flyway.configure()
                .dataSource(address.adminUrl(), H2Database.ADMIN, address.password())
                .locations("classpath:anyi/store/migration")
                .baselineOnMigrate(true)
                .baselineVersion(String.valueOf(from))
                .load()
                .migrate();
        try (H2Database database = H2Database.open(address)) {
            database.admin()
                    .update(MARKER)
                    .set(MARKER.SCHEMA_VERSION, Migrations.latest())
                    .execute();
            database.grantRights();
            database.sync();
        }
    }
}
