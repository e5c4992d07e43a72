// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static anyi.store.schema.Tables.ACT_CHANGE;
import static anyi.store.schema.Tables.ATTACHMENT;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.FLOOR;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.schema.tables.records.BuildingRecord;
import anyi.store.schema.tables.records.FloorRecord;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself may do, and what it refuses. */
class GuardTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "script",
                "script to '/tmp/anyi-stolen.sql'",
                "backup to '/tmp/anyi-stolen.zip'",
                "shutdown",
                "checkpoint sync",
                "select * from csvread('/etc/hostname')",
                "select file_read('/etc/hostname')",
                "create alias x for 'java.lang.System.exit'",
                "create table x(a int)",
                "drop table building",
                "alter table building add column x int",
                "runscript from '/tmp/x.sql'",
                "set cache_size 1",
                "create user x password 'y'",
                "update act set actor = 'x'",
                "delete from act_change",
                "update marker set schema_version = 1"
            })
    void neither_screens_nor_commands_are_administrators(String sql) {
        try (var home = home()) {
            assertThrows(DataAccessException.class, () -> home.store().read().execute(sql));
            assertThrows(
                    DataAccessException.class,
                    () -> home.store().write("李梅", "试一试", tx -> tx.db().execute(sql)));
            assertEquals(1, home.store().read().fetchCount(anyi.store.schema.Tables.HOME));
        }
    }

    @Test
    void queries_cannot_write() {
        try (var store = TestStores.empty()) {
            assertThrows(
                    DataAccessException.class,
                    () -> store.read().deleteFrom(BUILDING).execute());
        }
    }

    /** H2 issue 4299: prepared, run, closed, run again after a change of the joined row. */
    @Test
    void an_exists_over_a_join_sees_the_change_just_made() {
        try (var home = home()) {
            home.store().write("李梅", "登记", tx -> {
                var building = new BuildingRecord();
                building.setId(UUID.randomUUID());
                building.setName("1号楼");
                building.setPosition(1);
                tx.insert(building);
                var floor = new FloorRecord();
                floor.setId(UUID.randomUUID());
                floor.setBuildingId(building.getId());
                floor.setName("1层");
                floor.setPosition(1);
                tx.insert(floor);
                assertEquals(false, hasFloorIn(tx.db(), "东楼"));
                building.setName("东楼");
                tx.update(building);
                assertEquals(true, hasFloorIn(tx.db(), "东楼"));
                building.setName("西楼");
                tx.update(building);
                assertEquals(false, hasFloorIn(tx.db(), "东楼"));
                return true;
            });
        }
    }

    private static boolean hasFloorIn(DSLContext db, String building) {
        return Boolean.TRUE.equals(db.select(org.jooq.impl.DSL.field(exists(selectOne()
                        .from(FLOOR)
                        .join(BUILDING)
                        .on(FLOOR.HOME_ID.eq(BUILDING.HOME_ID).and(FLOOR.BUILDING_ID.eq(BUILDING.ID)))
                        .where(BUILDING.NAME.eq(building)))))
                .fetchSingle(0, Boolean.class));
    }

    @Test
    void no_table_escapes_the_log() throws SQLException {
        try (var home = home()) {
            home.database().administer("set referential_integrity false");
            var checked = new ArrayList<String>();
            for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
                if (table.field("revision") != null && table.field("id") != null) {
                    leavesTraces(home.store(), table);
                    checked.add(table.getName());
                }
            }
            assertTrue(checked.size() >= 25, checked.toString());
        }
    }

    private static void leavesTraces(Store store, Table<?> table) {
        var row = (UpdatableRecord<?>) table.newRecord();
        for (Field<?> field : table.fields()) {
            if (!field.getDataType().nullable() || ONE_OF_TWO.contains(field)) {
                row.fromMap(Map.of(field.getName(), sample(field)));
            }
        }
        UUID id = UUID.randomUUID();
        row.fromMap(Map.of("id", id));
        store.write("李梅", "试一试", tx -> {
            tx.insert(row);
            tx.delete(row);
            return true;
        });
        assertEquals(2, store.read().fetchCount(ACT_CHANGE, ACT_CHANGE.ROW_ID.eq(id)), table.getName());
    }

    /** What a check of the table wants otherwise. */
    private static final Map<String, Object> CHECKED = Map.of("raises", "ONCE", "next_on", LocalDate.of(2026, 7, 1));

    /** Of two that may be empty a check wants one. */
    private static final Set<Field<?>> ONE_OF_TWO = Set.of(ATTACHMENT.CERTIFICATE_ID);

    private static Object sample(Field<?> field) {
        Object checked = CHECKED.get(field.getName());
        if (checked != null) {
            return checked;
        }
        Class<?> type = field.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse("2026-01-01T00:00:00Z");
        }
        if (type == Boolean.class) {
            return false;
        }
        return type == UUID.class ? UUID.randomUUID() : type == String.class ? "x" : "1";
    }

    private OpenHome home() {
        return TestStores.folder(dir.resolve("h"))
                .create(TestStores.NEW, "password".toCharArray())
                .home();
    }
}
