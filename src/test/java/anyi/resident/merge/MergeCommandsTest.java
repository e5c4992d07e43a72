// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.resident.Resident;
import anyi.resident.ResidentQueries;
import anyi.right.Doer;
import anyi.right.NotAllowed;
import anyi.right.StandardRole;
import anyi.stay.StayRules;
import anyi.store.PointerTx;
import anyi.store.RowJson;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.log.Act;
import anyi.store.log.History;
import anyi.store.log.UndoResult;
import anyi.store.schema.tables.records.LeaveRecord;
import anyi.store.schema.tables.records.StayRecord;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeCommandsTest {
    private static final String NUMBER = "230197193506060029";

    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final MergeQueries queries = new MergeQueries(store.read(), Language.CHINESE);

    @BeforeEach
    void beds() {
        given.home().beds("1号楼", 1, 2, 3);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private MergeDraft draft(UUID one, UUID other) {
        return GivenMerge.draft(store, one, other);
    }

    private Merging merge(UUID one, UUID other) {
        return GivenMerge.commands(store, "刘春梅").merge(draft(one, other));
    }

    private List<String> refusals(UUID one, UUID other) {
        long before = store.revision();
        var refused = assertInstanceOf(Merging.Contradicts.class, merge(one, other));
        assertEquals(before, store.revision(), "nothing is written");
        return refused.problems().all().stream()
                .filter(Problem::refuses)
                .map(Problem::key)
                .toList();
    }

    /** Everything in the file but the log, without the counters that each write moves on. */
    private Map<String, List<String>> contents() {
        Map<String, List<String>> all = new TreeMap<>();
        for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
            if (table.field("id") != null && table.field("home_id") != null) {
                List<String> rows = new ArrayList<>();
                for (Record row : store.read().selectFrom(table).fetch()) {
                    rows.add(RowJson.line(row).replaceAll("\"revision\":\\d+,?", ""));
                }
                rows.sort(null);
                all.put(table.getName(), rows);
            }
        }
        return all;
    }

    @Test
    void every_row_of_every_table_that_names_the_person_moves_and_comes_back() {
        UUID one = given.resident("王秀英").born("1935-06-06").female().save();
        UUID other = given.resident("王秀英").born("1935-06-06").female().save();
        List<PointerTx.Pointer> pointers = PointerTx.to(RESIDENT).stream()
                .filter(pointer -> !pointer.table().getName().equals("resident_apart"))
                .toList();
        assertTrue(pointers.size() >= 25, "pointers at residents: " + pointers.size());
        store.write("李梅", "准备数据", tx -> {
            var rows = new RowsOfAll(tx, ids, Map.of("resident", other));
            pointers.forEach(pointer -> rows.insert(pointer.table(), pointer.field(), other));
            return true;
        });
        Map<String, Integer> before = PointerTx.count(store.read(), RESIDENT, other);
        Map<String, List<String>> contents = contents();

        var merged = assertInstanceOf(Merging.Merged.class, merge(one, other));
        UUID kept = merged.kept();
        UUID gone = kept.equals(one) ? other : one;
        assertEquals(Map.of(), PointerTx.count(store.read(), RESIDENT, gone));
        Map<String, Integer> after = PointerTx.count(store.read(), RESIDENT, kept);
        before.forEach((table, count) -> assertTrue(after.getOrDefault(table, 0) >= count, table));
        assertEquals(1, store.read().fetchCount(RESIDENT));

        var row = queries.merged().getFirst();
        assertInstanceOf(
                UndoResult.Undone.class, GivenMerge.commands(store, "刘春梅").takeBack(row));
        assertEquals(contents, contents());
        TestStores.assertWhole(store);
    }

    @Test
    void each_column_that_may_hold_a_resident_is_moved_or_left_for_a_reason() {
        Set<String> moved = new java.util.TreeSet<>();
        PointerTx.to(RESIDENT)
                .forEach(pointer -> moved.add(
                        pointer.table().getName() + "." + pointer.field().getName()));
        // what was looked at or asked is on record under the file of that day; both are found through resident_merge
        Set<String> left = Set.of(
                "access_record.about_id",
                "bureau_question.about_id",
                "import_row.target_id",
                "resident_merge.merged_id",
                "act_change.row_id",
                "act_change.first_row_id",
                "act_change.last_row_id");
        // by table_name and row_id, see MergeQueriesTest
        Set<String> byName = Set.of("review_mark.row_id", "handover_question.row_id", "bureau_question.row_id");
        var unknown = new ArrayList<String>();
        for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
            for (Field<?> field : table.fields()) {
                String name = table.getName() + "." + field.getName();
                boolean own = field.getName().matches("id|home_id|install_id");
                if (field.getType() == UUID.class
                        && !own
                        && !moved.contains(name)
                        && !left.contains(name)
                        && !byName.contains(name)
                        && !pointsElsewhere(table, field)) {
                    unknown.add(name);
                }
            }
        }
        assertEquals(
                List.of(
                        "assessment.superseded_by",
                        "bureau_card.bureau_id",
                        "bureau_member.member_id",
                        "bureau_parcel.member_id",
                        "bureau_question.member_id",
                        "notice_objection.claim_id",
                        "parcel.acknowledged_by",
                        "payment_line.again_id",
                        "payment_line.live_line_id",
                        "subsidy_line.corrects_line_id",
                        "subsidy_line.policy_version_id",
                        "subsidy_line.staff_id"),
                unknown.stream().sorted().toList(),
                "new columns: do they hold residents?");
    }

    private static boolean pointsElsewhere(Table<?> table, Field<?> field) {
        return table.getReferences().stream()
                .anyMatch(key -> key.getFields().getLast().getName().equals(field.getName()));
    }

    @Test
    void what_each_field_says_is_chosen_and_nothing_that_warns_is_lost() {
        UUID one = given.resident("王秀英")
                .born("1935-06-06")
                .female()
                .idNumber(NUMBER)
                .admitted("2024-03-15")
                .inBed("101-1")
                .save();
        UUID other = given.resident("王秀瑛").born("1935-06-06").female().save();
        store.write("李梅", "准备数据", tx -> {
            var first = tx.row(RESIDENT, one);
            first.setAllergies("青霉素");
            first.setPhone("13900000001");
            tx.update(first);
            var second = tx.row(RESIDENT, other);
            second.setAllergies("海鲜");
            second.setAddress("柳河镇双合村");
            tx.update(second);
            return true;
        });
        MergeDraft draft = draft(one, other);
        assertEquals(one, draft.kept().person().id(), "who is in house stays");
        assertTrue(draft.differs(MergeField.NAME));
        assertInstanceOf(
                Merging.Merged.class, GivenMerge.commands(store, "刘春梅").merge(draft.with(MergeField.NAME, Side.OTHER)));
        Resident person = new ResidentQueries(store.read()).all().getFirst();
        assertEquals("王秀瑛", person.name());
        assertEquals(Optional.of(NUMBER), person.identity().idNumber());
        assertEquals(Optional.of("青霉素；海鲜"), person.particulars().allergies());
        assertEquals(Optional.of("柳河镇双合村"), person.particulars().address());
        assertEquals(
                List.of("王秀瑛"),
                new ResidentQueries(store.read())
                        .withName("王秀瑛", null).stream().map(each -> each.name()).toList());
    }

    @Test
    void the_number_of_the_file_that_goes_can_be_the_one_that_holds() {
        UUID one = given.resident("王秀英")
                .born("1935-06-06")
                .female()
                .idNumber("X1")
                .admitted("2024-03-15")
                .inBed("101-1")
                .save();
        UUID other = given.resident("王秀英")
                .born("1935-06-06")
                .female()
                .idNumber(NUMBER)
                .save();
        MergeDraft draft = draft(one, other).with(MergeField.NUMBER, Side.OTHER);
        var merged = assertInstanceOf(
                Merging.Merged.class, GivenMerge.commands(store, "刘春梅").merge(draft));
        assertEquals(one, merged.kept());
        assertEquals(NUMBER, store.read().fetchSingle(RESIDENT).getIdNumber());
        GivenMerge.commands(store, "刘春梅").takeBack(queries.merged().getFirst());
        assertEquals(
                Set.of("X1", NUMBER), Set.copyOf(store.read().fetch(RESIDENT).getValues(RESIDENT.ID_NUMBER)));
    }

    @Test
    void stays_that_overlap_are_refused_and_stays_after_one_another_move() {
        UUID one = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2024-03-15")
                .inBed("101-1")
                .save();
        UUID other = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2023-01-01")
                .discharged("2024-06-01", DischargeReason.FAMILY)
                .save();
        assertEquals(List.of("resident.merge.problem.stays"), refusals(one, other));
        UUID early = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2021-01-01")
                .inBed("101-2")
                .discharged("2022-06-01", DischargeReason.FAMILY)
                .save();
        assertInstanceOf(Merging.Merged.class, merge(one, early));
        assertEquals(2, store.read().fetchCount(STAY, STAY.RESIDENT_ID.eq(one)));
        assertEquals(2, store.read().fetchCount(BED_STAY, BED_STAY.RESIDENT_ID.eq(one)));
    }

    @Test
    void somebody_who_died_does_not_come_again() {
        UUID one =
                given.resident("王秀英").born("1935-06-06").admitted("2025-03-15").save();
        UUID other = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2021-01-01")
                .discharged("2022-06-01", DischargeReason.DEATH)
                .save();
        assertEquals(List.of("resident.merge.problem.death"), refusals(one, other));
    }

    @Test
    void a_stay_that_was_entered_twice_becomes_one_with_the_parts_of_both() {
        UUID one = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2024-03-15")
                .inBed("101-1")
                .save();
        UUID other = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2024-03-15")
                .onLeave("2026-10-01", "2026-10-04", LeaveKind.FAMILY)
                .save();
        Map<String, List<String>> before = contents();
        assertInstanceOf(Merging.Merged.class, merge(one, other));
        StayRecord stay = store.read().fetchSingle(STAY);
        LeaveRecord leave = store.read().fetchSingle(LEAVE);
        assertEquals(stay.getId(), leave.getStayId());
        assertEquals(stay.getResidentId(), leave.getResidentId());
        assertEquals(stay.getId(), store.read().fetchSingle(BED_STAY).getStayId());
        assertEquals(List.of(), StayRules.of(store.read()).all());
        GivenMerge.commands(store, "刘春梅").takeBack(queries.merged().getFirst());
        assertEquals(before, contents());
    }

    @Test
    void two_beds_and_two_leaves_on_one_day_are_refused() {
        UUID one = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2024-03-15")
                .inBed("101-1")
                .onLeave("2026-10-01", "2026-10-04", LeaveKind.FAMILY)
                .save();
        UUID other = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2024-03-15")
                .inBed("101-2")
                .onLeave("2026-10-03", "2026-10-09", LeaveKind.HOSPITAL)
                .save();
        assertEquals(
                Set.of("resident.merge.problem.beds", "resident.merge.problem.leaves"),
                Set.copyOf(refusals(one, other)));
    }

    @Test
    void of_facts_that_exclude_each_other_the_chosen_one_holds_and_the_other_keeps_its_earlier_days() {
        UUID one = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2024-03-15")
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-03-01")
                .save();
        UUID other = given.resident("王秀英")
                .born("1935-06-06")
                .economic(EconomicCategory.DIBAO_RURAL, "2020-01-01")
                .economic(EconomicCategory.MODEL_WORKER, "2010-01-01")
                .save();
        MergeDraft draft = draft(one, other);
        assertEquals(Set.of(FactKind.ECONOMIC), draft.differing());
        assertInstanceOf(Merging.Merged.class, merge(one, other));
        assertEquals(
                List.of(
                        "MODEL_WORKER 2010-01-01 null",
                        "DIBAO_RURAL 2020-01-01 2024-03-01",
                        "TEKUN_CONCENTRATED 2024-03-01 null"),
                store.read()
                        .selectFrom(ECONOMIC_STATUS)
                        .where(ECONOMIC_STATUS.RESIDENT_ID.eq(one))
                        .orderBy(ECONOMIC_STATUS.VALID_FROM)
                        .fetch(row -> row.getCategory() + " " + row.getValidFrom() + " " + row.getValidTo()));
    }

    @Test
    void a_week_later_it_can_be_undone_unless_something_was_built_on_what_moved() {
        UUID one = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2024-03-15")
                .inBed("101-1")
                .save();
        UUID other = given.resident("王秀英")
                .born("1935-06-06")
                .admitted("2021-01-01")
                .discharged("2022-06-01", DischargeReason.FAMILY)
                .save();
        merge(one, other);
        given.insert(leave(given.stayOf(one), one, "2026-11-20"));
        UUID moved =
                store.read().fetchSingle(STAY, STAY.DISCHARGED_ON.isNotNull()).getId();
        assertInstanceOf(
                UndoResult.Undone.class,
                GivenMerge.commands(store, "刘春梅").takeBack(queries.merged().getFirst()));
        assertEquals(other, store.read().fetchSingle(STAY, STAY.ID.eq(moved)).getResidentId());

        merge(one, other);
        given.insert(leave(moved, one, "2021-05-01"));
        var leaning = assertInstanceOf(
                UndoResult.LeansOn.class,
                GivenMerge.commands(store, "刘春梅").takeBack(queries.merged().getFirst()));
        assertEquals(1, leaning.later().size());
    }

    private LeaveRecord leave(UUID stay, UUID resident, String from) {
        var row = new LeaveRecord();
        row.setId(ids.next());
        row.setStayId(stay);
        row.setResidentId(resident);
        row.setLeaveKind(LeaveKind.FAMILY);
        row.setLeftOn(LocalDate.parse(from));
        row.setBackOn(LocalDate.parse(from).plusDays(2));
        return row;
    }

    @Test
    void the_history_of_both_opens_and_the_old_file_leads_to_the_new() {
        UUID one =
                given.resident("王秀英").born("1935-06-06").admitted("2024-03-15").save();
        UUID other = given.resident("王秀瑛").born("1935-06-06").save();
        var seen = new History(store.read());
        List<Long> acts = revisions(seen, other);
        merge(one, other);
        assertTrue(revisions(seen, one).containsAll(acts));
        assertEquals(Optional.of(one), queries.keptFor(other));
        UUID third =
                given.resident("王秀英").born("1935-06-06").admitted("2020-01-01").save();
        store.write("李梅", "退住", tx -> {
            var stay = tx.row(STAY, given.stayOf(third));
            stay.setDischargedOn(LocalDate.parse("2021-01-01"));
            tx.update(stay);
            return true;
        });
        merge(third, one);
        UUID last = store.read().fetchSingle(RESIDENT).getId();
        assertEquals(Optional.of(last), queries.keptFor(other));
        assertTrue(revisions(seen, last).containsAll(acts));
    }

    private static List<Long> revisions(History history, UUID resident) {
        return history.ofResident(resident).stream()
                .map(change -> change.act().revision())
                .distinct()
                .toList();
    }

    @Test
    void what_somebody_saw_and_what_is_there_must_be_the_same() {
        UUID one = given.resident("王秀英").born("1935-06-06").save();
        UUID other = given.resident("王秀英").born("1935-06-06").save();
        MergeDraft draft = draft(one, other);
        store.write("李梅", "更正", tx -> {
            var row = tx.row(RESIDENT, one);
            row.setPhone("13900000001");
            tx.update(row);
            return true;
        });
        assertInstanceOf(
                Merging.ChangedMeanwhile.class,
                GivenMerge.commands(store, "刘春梅").merge(draft));
    }

    @Test
    void two_who_are_not_one_are_not_proposed_again() {
        UUID one = given.resident("王秀英").born("1935-06-06").save();
        UUID other = given.resident("王秀英").born("1935-06-06").save();
        GivenMerge.commands(store, "刘春梅").apart(Pair.of(other, one));
        GivenMerge.commands(store, "刘春梅").apart(Pair.of(one, other));
        assertEquals(Map.of(), Likeness.among(queries.people(), queries.apart()));
        assertInstanceOf(Merging.Merged.class, merge(one, other));
    }

    @Test
    void it_is_one_act_with_its_purpose_and_only_for_who_may() {
        UUID one = given.resident("王秀英").born("1935-06-06").save();
        UUID other = given.resident("王秀瑛").born("1935-06-06").save();
        MergeDraft draft = draft(one, other);
        for (StandardRole role : StandardRole.values()) {
            boolean may = role.rights().containsAll(anyi.right.UseCase.of(method()));
            Store guarded = TestStores.as(store, Doer.of(new UUID(0, 1), "某人", role.rights()));
            if (!may) {
                assertThrows(
                        NotAllowed.class,
                        () -> GivenMerge.commands(guarded, "某人").merge(draft),
                        role.name());
            }
        }
        assertEquals(2, store.read().fetchCount(RESIDENT));
        long before = store.revision();
        merge(one, other);
        assertEquals(before + 1, store.revision());
        Act act = new History(store.read()).act(store.revision()).orElseThrow();
        assertEquals("把 王秀瑛 的个案并入 王秀英 的个案", act.purpose());
    }

    private static java.lang.reflect.Method method() {
        try {
            return MergeCommands.class.getMethod("merge", MergeDraft.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
