// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.given.Given;
import anyi.kit.Session;
import anyi.stay.leave.LeaveCommands;
import anyi.stay.leave.LeaveDraft;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.term.DischargeReason;
import anyi.term.Funding;
import anyi.term.LeaveKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An act is not taken back where the home would then break a rule that holds it together. */
class StayRulesTest {
    private static final Messages WORDS = Messages.of(Language.CHINESE);
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private LeaveCommands leaves;
    private StayCommands commands;
    private List<String> beds;

    @BeforeEach
    void furnish() {
        var session = new Session("李梅");
        leaves = new LeaveCommands(store, session, WORDS);
        commands = new StayCommands(store, session, WORDS, new Ids(TestStores.CLOCK), leaves);
        beds = given.home().beds("1号楼", 1, 1, 2);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_discharge_stays_when_the_bed_was_given_to_another() {
        UUID first = admit("王秀英", 0, "2026-01-01");
        long discharge = discharge(first, "2026-02-01");
        admit("赵德明", 0, "2026-03-01");

        UndoResult result = takeBack(discharge);

        var forbidden = assertInstanceOf(UndoResult.Forbidden.class, result);
        assertEquals(
                "撤销后，" + beds.get(0) + " 床自 2026-03-01 起会同时住着王秀英和赵德明。请先把其中一位转到别的床。",
                WORDS.t(forbidden.problems().all().getFirst()));
        assertEquals(
                LocalDate.parse("2026-02-01"),
                store.read().fetchSingle(STAY, STAY.ID.eq(first)).getDischargedOn());
        assertEquals(Problems.NONE, StayRules.of(store.read()));
    }

    @Test
    void a_discharge_is_taken_back_while_the_bed_is_free() {
        UUID first = admit("王秀英", 0, "2026-01-01");
        long discharge = discharge(first, "2026-02-01");
        admit("赵德明", 1, "2026-03-01");

        assertInstanceOf(UndoResult.Undone.class, takeBack(discharge));
        assertEquals(Problems.NONE, StayRules.of(store.read()));
    }

    @Test
    void an_admission_comes_back_only_where_the_resident_lies_nowhere_else_meanwhile() {
        UUID resident = given.resident("王秀英").save();
        admit(resident, 0, "2026-01-01");
        takeBack(store.revision());
        long undoing = store.revision();
        admit(resident, 1, "2026-02-01");

        var forbidden = assertInstanceOf(UndoResult.Forbidden.class, takeBack(undoing));

        assertEquals(
                List.of("stay.rule.twoBeds", "stay.rule.twoStays"),
                forbidden.problems().all().stream().map(Problem::key).toList());
    }

    @Test
    void a_shorter_stay_comes_back_only_where_no_leave_lies_outside_it() {
        UUID resident = given.resident("王秀英").save();
        UUID stay = admit(resident, 0, "2026-03-01");
        Stay now = new StayQueries(store.read()).stay(stay).orElseThrow();
        long correction = assertInstanceOf(
                        Admitting.Admitted.class,
                        commands.correct(StayDraft.of(stay, resident, LocalDate.parse("2026-01-01")), now.revision()))
                .revision();
        leaves.grant(leave(resident, "2026-02-01", "2026-02-05"));

        var forbidden = assertInstanceOf(UndoResult.Forbidden.class, takeBack(correction));

        assertEquals(
                "撤销后，王秀英自 2026-02-01 起的请假会落在住院时间以外，或与另一次请假重叠。请先更正这次请假。",
                WORDS.t(forbidden.problems().all().getFirst()));
    }

    private LeaveDraft leave(UUID resident, String left, String back) {
        LocalDate backOn = LocalDate.parse(back);
        return new LeaveDraft(
                given.next(),
                0,
                resident,
                LeaveKind.HOSPITAL,
                LocalDate.parse(left),
                backOn,
                backOn,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private UndoResult takeBack(long revision) {
        return new Undo(store, List.of(StayRules::of)).undo("李梅", "撤销", revision);
    }

    private UUID admit(String name, int bed, String on) {
        return admit(given.resident(name).save(), bed, on);
    }

    private UUID admit(UUID resident, int bed, String on) {
        var draft = StayDraft.of(given.next(), resident, LocalDate.parse(on));
        var outcome = commands.admit(draft.inBed(given.bed(beds.get(bed))).paidBy(Funding.SELF));
        return assertInstanceOf(Admitting.Admitted.class, outcome).stayId();
    }

    private long discharge(UUID stay, String on) {
        var draft = new DischargeDraft(LocalDate.parse(on), DischargeReason.FAMILY, null, null);
        return assertInstanceOf(Discharging.Discharged.class, commands.discharge(stay, draft))
                .revision();
    }
}
