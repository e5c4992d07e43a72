// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.Tables.BED_TARGET;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.FLOOR;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BedTargetRecord;
import anyi.store.schema.tables.records.BuildingRecord;
import anyi.store.schema.tables.records.FloorRecord;
import anyi.term.LeaveKind;
import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UndoTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Undo undo = new Undo(store, List.of());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_update_goes_back_and_the_undo_can_be_undone() {
        var building = building("1号楼");
        write(tx -> tx.insert(building));
        building.setName("东楼");
        write(tx -> tx.update(building));

        assertEquals(new UndoResult.Undone(3), undo(2));
        assertEquals("1号楼", store.read().fetchSingle(BUILDING).getName());
        assertInstanceOf(UndoResult.AlreadyUndone.class, undo(2));
        assertEquals(new UndoResult.Undone(4), undo(3));
        assertEquals("东楼", store.read().fetchSingle(BUILDING).getName());
        assertEquals(new UndoResult.Undone(5), undo(2));
        assertEquals("1号楼", store.read().fetchSingle(BUILDING).getName());
    }

    @Test
    void every_kind_of_value_comes_back_as_it_was() {
        given.beds("1号楼", 1, 1, 2);
        var wang = given.resident("王秀英")
                .born("1940-02-29")
                .female()
                .admitted("2024-03-15")
                .inBed("101-1")
                .onLeave("2026-11-01", null, LeaveKind.HOSPITAL)
                .save();
        long revision = store.revision();
        var resident = store.read().fetchSingle(RESIDENT).intoList();
        var stay = store.read().fetchSingle(STAY).intoList();
        var leave = store.read().fetchSingle(LEAVE).intoList();

        undo(revision);
        assertEquals(0, store.read().fetchCount(RESIDENT));
        undo(revision + 1);
        assertEquals(
                without(resident), without(store.read().fetchSingle(RESIDENT).intoList()));
        assertEquals(without(stay), without(store.read().fetchSingle(STAY).intoList()));
        assertEquals(without(leave), without(store.read().fetchSingle(LEAVE).intoList()));
        assertEquals(wang, store.read().fetchSingle(RESIDENT).getId());
    }

    @Test
    void what_leans_on_an_act_is_named_the_newest_first() {
        var building = building("1号楼");
        write(tx -> tx.insert(building));
        building.setName("东楼");
        write(tx -> tx.update(building));
        building.setPosition(4);
        write(tx -> tx.update(building));

        assertEquals(List.of(3L, 2L), leaning(1));
        assertEquals(List.of(3L), leaning(2));
        undo(3);
        undo(2);
        assertEquals(Optional.empty(), undo.obstacle(1));
        assertInstanceOf(UndoResult.Undone.class, undo(1));
        assertEquals(0, store.read().fetchCount(BUILDING));
    }

    @Test
    void rows_that_point_at_a_new_row_lean_on_it() {
        given.beds("1号楼", 1, 1, 1);
        given.resident("王秀英").admitted("2024-03-15").inBed("101-1").save();
        assertEquals(List.of(2L), leaning(1));
    }

    @Test
    void an_import_of_thousands_is_taken_back_and_brought_back() {
        var rows = new ArrayList<BuildingRecord>();
        for (int i = 0; i < 2500; i++) {
            rows.add(building("楼" + i));
        }
        write(tx -> {
            tx.kind(ActKind.IMPORT);
            tx.insertAll(rows);
        });
        undo(1);
        assertEquals(0, store.read().fetchCount(BUILDING));
        undo(2);
        assertEquals(2500, store.read().fetchCount(BUILDING));
        var one = rows.get(1234);
        assertEquals(3, new History(store.read()).ofRow("building", one.getId()).size());
    }

    @Test
    void derived_rows_are_taken_back_too() {
        write(tx -> tx.insertDerived(List.of(building("1号楼"), building("2号楼"))));
        undo(1);
        assertEquals(0, store.read().fetchCount(BUILDING));
        undo(2);
        assertEquals(2, store.read().fetchCount(BUILDING));
    }

    @Test
    void a_close_is_never_taken_back() {
        write(tx -> {
            tx.kind(ActKind.FINAL);
            tx.insert(building("1号楼"));
        });
        assertInstanceOf(UndoResult.Final.class, undo(1));
        assertInstanceOf(UndoResult.NoSuchAct.class, undo(7));
        assertEquals(Optional.empty(), new History(store.read()).lastUndoable());
    }

    @Test
    void a_state_that_the_rules_forbid_is_not_reached() {
        write(tx -> tx.insert(building("1号楼")));
        assertInstanceOf(UndoResult.Forbidden.class, withARule().undo("李梅", "撤销", 1));
        assertEquals(1, store.read().fetchCount(BUILDING));
        assertEquals(1, store.revision());
    }

    @Test
    void a_rule_that_is_broken_already_does_not_stand_in_the_way() {
        write(tx -> tx.insert(building("1号楼")));
        write(tx -> tx.delete(tx.db().fetchSingle(BUILDING)));
        given.resident("王秀英").save();
        assertInstanceOf(UndoResult.Undone.class, withARule().undo("李梅", "撤销", store.revision()));
    }

    /** There has to be a building. */
    private Undo withARule() {
        var problem = Problems.of(Problem.refuse("", "stay.problem.bedTaken"));
        return new Undo(store, List.of(db -> db.fetchExists(BUILDING) ? Problems.NONE : problem));
    }

    @Test
    void the_history_of_a_field_says_who_when_old_new_and_why() {
        var building = building("1号楼");
        write(tx -> tx.insert(building));
        building.setPosition(9);
        write(tx -> tx.update(building));
        building.setName("东楼");
        write(tx -> tx.update(building));

        var changes = new History(store.read()).ofField("building", building.getId(), "name");
        assertEquals(2, changes.size());
        var field = changes.getFirst().fields().iterator().next();
        assertEquals(new RowChange.Field("name", "1号楼", "东楼"), field);
        assertEquals("登记楼栋", changes.getFirst().act().purpose());
        assertEquals(TestStores.CLOCK.instant(), changes.getFirst().act().happenedAt());
    }

    @Test
    void the_history_of_a_resident_holds_the_rows_about_the_person_also_those_deleted() {
        given.beds("1号楼", 1, 1, 1);
        var wang = given.resident("王秀英")
                .admitted("2024-03-15")
                .inBed("101-1")
                .onLeave("2026-11-01", null, LeaveKind.HOSPITAL)
                .save();
        given.resident("李桂兰").save();
        var leave = store.read().fetchSingle(LEAVE);
        write(tx -> tx.delete(leave));

        var tables = new History(store.read())
                .ofResident(wang).stream().map(RowChange::table).toList();
        assertEquals("leave", tables.getFirst());
        assertTrue(tables.containsAll(List.of("resident", "stay", "bed_stay", "leave")));
        assertEquals(2, tables.stream().filter("leave"::equals).count());
        assertEquals(1, tables.stream().filter("resident"::equals).count());
    }

    @Test
    void whoever_deleted_what_a_row_pointed_at_is_named() {
        given.beds("1号楼", 1, 1, 1);
        var floor = store.read().fetchSingle(FLOOR);
        var empty = building("2号楼");
        write(tx -> tx.insert(empty));
        floor.setBuildingId(empty.getId());
        write(tx -> tx.update(floor));
        long moved = store.revision();
        var old = store.read().fetchSingle(BUILDING, BUILDING.NAME.eq("1号楼"));
        write(tx -> tx.delete(old));

        assertEquals(List.of(moved + 1), leaning(moved));
        undo(moved + 1);
        assertInstanceOf(UndoResult.Undone.class, undo(moved));
    }

    @Test
    void a_deleted_row_whose_parent_went_after_it_waits_for_the_parent() {
        var building = building("1号楼");
        write(tx -> tx.insert(building));
        var floor = floor(building);
        write(tx -> tx.insert(floor));
        write(tx -> tx.delete(floor));
        write(tx -> tx.delete(building));

        assertEquals(List.of(4L), leaning(3));
        undo(4);
        assertInstanceOf(UndoResult.Undone.class, undo(3));
        assertEquals(1, store.read().fetchCount(FLOOR));
    }

    @Test
    void whoever_was_given_what_a_row_had_alone_is_named() {
        write(tx -> tx.insert(target("60")));
        var first = store.read().fetchSingle(BED_TARGET);
        write(tx -> tx.delete(first));
        write(tx -> tx.insert(target("55")));

        assertEquals(List.of(3L), leaning(2));
        undo(3);
        assertInstanceOf(UndoResult.Undone.class, undo(2));
        assertEquals(
                new BigDecimal("60.00"),
                store.read().fetchSingle(BED_TARGET).getNursingShare().setScale(2));
        undo(2);
        assertInstanceOf(UndoResult.LeansOn.class, undo.obstacle(4).orElseThrow());
    }

    @Test
    void who_pointed_at_a_row_is_named_whoever_touched_the_pointer_since() {
        var building = building("1号楼");
        write(tx -> tx.insert(building));
        var floor = floor(building);
        write(tx -> tx.insert(floor));
        floor.setPosition(7);
        write(tx -> tx.update(floor));
        undo(3);

        assertEquals(List.of(2L), leaning(1));
        undo(2);
        assertInstanceOf(UndoResult.Undone.class, undo(1));
    }

    @Test
    void many_rows_that_went_together_count_as_touched() {
        var rows = List.of(building("1号楼"), building("2号楼"));
        write(tx -> tx.insertAll(rows));
        rows.getFirst().setName("东楼");
        write(tx -> tx.update(rows.getFirst()));
        undo(2);
        undo(1);

        assertEquals(List.of(4L), leaning(3));
        undo(4);
        assertInstanceOf(UndoResult.Undone.class, undo(3));
        assertTrue(store.read().fetchExists(BUILDING, BUILDING.NAME.eq("东楼")));
    }

    private static FloorRecord floor(BuildingRecord building) {
        var row = new FloorRecord();
        row.setId(UUID.randomUUID());
        row.setBuildingId(building.getId());
        row.setName("1层");
        row.setPosition(1);
        return row;
    }

    private static BedTargetRecord target(String share) {
        var row = new BedTargetRecord();
        row.setId(UUID.randomUUID());
        row.setTargetYear((short) 2026);
        row.setNursingShare(new BigDecimal(share));
        return row;
    }

    private List<Long> leaning(long revision) {
        var found = assertInstanceOf(
                UndoResult.LeansOn.class, undo.obstacle(revision).orElseThrow());
        return found.later().stream().map(Act::revision).toList();
    }

    private UndoResult undo(long revision) {
        return undo.undo("李梅", "撤销", revision);
    }

    private void write(Consumer<Tx> work) {
        store.write("李梅", "登记楼栋", tx -> {
            work.accept(tx);
            return true;
        });
    }

    /** Without home and revision, which the store fills in. */
    private static List<Object> without(List<Object> values) {
        var rest = new ArrayList<>(values);
        rest.remove(2);
        return rest;
    }

    private static BuildingRecord building(String name) {
        var row = new BuildingRecord();
        row.setId(UUID.randomUUID());
        row.setName(name);
        row.setPosition(1);
        return row;
    }
}
