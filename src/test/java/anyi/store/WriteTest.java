// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;
import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anyi.store.schema.tables.records.BuildingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WriteTest {
    private final Store store = TestStores.empty();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_act_says_who_what_and_the_row_before_and_after() {
        var building = building("1号楼");
        write(tx -> tx.insert(building));
        building.setName("东楼");
        write(tx -> tx.update(building));

        var changes =
                store.read().selectFrom(ACT_CHANGE).orderBy(ACT_CHANGE.REVISION).fetch();
        assertEquals(2, changes.size());
        assertEquals("building", changes.getFirst().getTableName());
        assertEquals("{\"name\":\"1号楼\"}", changes.getLast().getBeforeJson());
        assertEquals("{\"name\":\"东楼\"}", changes.getLast().getAfterJson());
        var act = store.read().selectFrom(ACT).where(ACT.REVISION.eq(2L)).fetchSingle();
        assertEquals("李梅", act.getActor());
        assertEquals("登记楼栋", act.getPurpose());
        assertEquals("东楼", store.read().fetchSingle(BUILDING).getName());
        assertEquals(2, store.revision());
    }

    @Test
    void an_update_of_what_somebody_else_has_changed_is_stale() {
        var building = building("1号楼");
        write(tx -> tx.insert(building));
        var mine = store.read().fetchSingle(BUILDING);
        building.setName("东楼");
        write(tx -> tx.update(building));
        mine.setName("西楼");

        assertThrows(Stale.class, () -> write(tx -> tx.update(mine)));
        assertThrows(Stale.class, () -> write(tx -> tx.delete(mine)));
        assertEquals("东楼", store.read().fetchSingle(BUILDING).getName());
    }

    @Test
    void a_row_may_change_twice_within_one_act() {
        var building = building("1号楼");
        write(tx -> {
            tx.insert(building);
            building.setName("东楼");
            tx.update(building);
            building.setPosition(7);
            tx.update(building);
        });
        assertEquals(7, store.read().fetchSingle(BUILDING).getPosition());
    }

    @Test
    void what_fails_leaves_nothing_neither_row_nor_act() {
        assertThrows(
                IllegalArgumentException.class,
                () -> write(tx -> {
                    tx.insert(building("1号楼"));
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(0, store.read().fetchCount(BUILDING));
        assertEquals(0, store.read().fetchCount(ACT_CHANGE));
        assertEquals(0, store.revision());
    }

    @Test
    void many_rows_are_logged_a_thousand_together() {
        var rows = new ArrayList<BuildingRecord>();
        for (int i = 0; i < 2500; i++) {
            rows.add(building("楼" + i));
        }
        write(tx -> tx.insertAll(rows));
        assertEquals(2500, store.read().fetchCount(BUILDING));
        assertEquals(3, store.read().fetchCount(ACT_CHANGE));
    }

    @Test
    void derived_rows_are_logged_as_one_hash() {
        write(tx -> tx.insertDerived(List.of(building("1号楼"), building("2号楼"))));
        String after = store.read().fetchSingle(ACT_CHANGE).getAfterJson();
        assertEquals(2, RowJson.object(after).get("derived"));
    }

    @Test
    void work_that_changes_nothing_leaves_no_act() {
        var heard = new ArrayList<Long>();
        store.onRevision(heard::add);
        write(tx -> {});
        assertEquals(0, store.revision());
        write(tx -> tx.insert(building("1号楼")));
        assertEquals(List.of(1L), heard);
    }

    private void write(java.util.function.Consumer<Tx> work) {
        store.write("李梅", "登记楼栋", tx -> {
            work.accept(tx);
            return true;
        });
    }

    private static BuildingRecord building(String name) {
        var row = new BuildingRecord();
        row.setId(UUID.randomUUID());
        row.setName(name);
        row.setPosition(1);
        return row;
    }
}
