// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.notice.Notice;
import anyi.subsidy.notice.NoticeCommands;
import anyi.subsidy.notice.NoticeQueries;
import anyi.subsidy.notice.Objection;
import anyi.subsidy.notice.ObjectionDraft;
import anyi.term.ClaimMove;
import anyi.term.ClaimState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClaimCommandsTest {
    private final GivenSubsidies given = new GivenSubsidies();

    @AfterEach
    void close() {
        given.store().close();
    }

    private ClaimCase claim(UUID id) {
        return ClaimBook.find(given.store().read(), id).orElseThrow();
    }

    private String refused(ClaimResult result) {
        return assertInstanceOf(ClaimResult.DoesNotFit.class, result)
                .problems()
                .all()
                .getFirst()
                .key();
    }

    /** Checked, with its documents there, and hung out on 10 November: five working days end on the 17th. */
    private UUID published() {
        UUID id = given.draft(given.wang());
        given.step(id, ClaimMove.SUBMIT, "2026-11-03");
        given.documents(id);
        given.step(id, ClaimMove.CHECK, "2026-11-05");
        assertInstanceOf(NoticeCommands.Made.Done.class, given.publish("2026-11-10", id));
        return id;
    }

    @Test
    void a_claim_goes_its_way_with_date_person_and_reason_of_each_step() {
        UUID id = published();
        given.step(id, ClaimMove.RECHECK, "2026-11-19");
        given.step(id, ClaimMove.APPROVE, "2026-11-20", "2026-11-01");
        ClaimCase approved = claim(id);
        assertEquals(ClaimState.APPROVED, approved.state());
        assertEquals(
                List.of(
                        ClaimState.DRAFT,
                        ClaimState.SUBMITTED,
                        ClaimState.CHECKED,
                        ClaimState.PUBLISHED,
                        ClaimState.RECHECKED,
                        ClaimState.APPROVED),
                approved.steps().stream().map(ClaimStep::state).toList());
        assertEquals("王科长", approved.last().orElseThrow().doneBy());
        assertEquals(Optional.of(LocalDate.parse("2026-11-20")), approved.row().approvedOn());
        assertEquals(Optional.of(LocalDate.parse("2026-11-01")), approved.row().approvedFrom());
    }

    @Test
    void the_check_waits_for_the_documents_and_no_step_is_passed_over() {
        UUID id = given.draft(given.wang());
        assertEquals(
                "subsidy.claim.problem.outOfOrder",
                refused(given.step(id, ClaimMove.APPROVE, "2026-11-05", "2026-11-01")));
        given.step(id, ClaimMove.SUBMIT, "2026-11-03");
        assertEquals("subsidy.claim.problem.documentsMissing", refused(given.step(id, ClaimMove.CHECK, "2026-11-05")));
        given.claims().document(GivenSubsidies.ACTOR, id, "身份证", Optional.of(GivenSubsidies.TODAY));
        assertEquals(
                List.of("户口本"),
                claim(id).missing().stream().map(ClaimDocument::name).toList());
        given.documents(id);
        assertInstanceOf(ClaimResult.Written.class, given.step(id, ClaimMove.CHECK, "2026-11-05"));
        assertEquals("subsidy.claim.problem.byNotice", refused(given.step(id, ClaimMove.PUBLISH, "2026-11-06")));
    }

    @Test
    void the_step_after_a_notice_is_allowed_from_the_day_after_its_last() {
        UUID id = published();
        NoticeOfClaim notice = claim(id).notice().orElseThrow();
        assertEquals(LocalDate.parse("2026-11-17"), notice.endsOn());
        assertEquals("subsidy.claim.problem.noticeRuns", refused(given.step(id, ClaimMove.RECHECK, "2026-11-17")));
        assertInstanceOf(ClaimResult.Written.class, given.step(id, ClaimMove.RECHECK, "2026-11-18"));
    }

    @Test
    void an_objection_holds_the_claim_up_until_it_is_answered() {
        UUID id = published();
        UUID notice = claim(id).notice().orElseThrow().notice();
        given.notices()
                .object(
                        GivenSubsidies.ACTOR,
                        notice,
                        new ObjectionDraft(id, LocalDate.parse("2026-11-12"), "邻居", "户籍已迁出"));
        assertEquals("subsidy.claim.problem.objectionOpen", refused(given.step(id, ClaimMove.RECHECK, "2026-11-18")));
        Notice read = new NoticeQueries(given.store().read()).find(notice).orElseThrow();
        given.notices()
                .answer(
                        GivenSubsidies.ACTOR,
                        read.objections().getFirst().id(),
                        new Objection.Answer(LocalDate.parse("2026-11-16"), "户籍在本县", false));
        assertInstanceOf(ClaimResult.Written.class, given.step(id, ClaimMove.RECHECK, "2026-11-18"));
    }

    @Test
    void a_step_taken_back_stays_on_record_and_can_be_done_again() {
        UUID id = published();
        given.step(id, ClaimMove.RECHECK, "2026-11-18");
        given.step(id, ClaimMove.APPROVE, "2026-11-19", "2026-11-01");
        given.claims().takeBack(GivenSubsidies.ACTOR, id, "日期写错", GivenSubsidies.TODAY);
        ClaimCase back = claim(id);
        assertEquals(ClaimState.RECHECKED, back.state());
        assertEquals(Optional.empty(), back.row().approvedFrom());
        assertEquals("日期写错", back.steps().getLast().takenBack().orElseThrow().reason());
        assertInstanceOf(ClaimResult.Written.class, given.step(id, ClaimMove.APPROVE, "2026-11-20", "2026-11-01"));
        given.claims().takeBack(GivenSubsidies.ACTOR, id, "试", GivenSubsidies.TODAY);
        given.claims().takeBack(GivenSubsidies.ACTOR, id, "试", GivenSubsidies.TODAY);
        given.claims().takeBack(GivenSubsidies.ACTOR, id, "试", GivenSubsidies.TODAY);
        assertEquals(ClaimState.CHECKED, claim(id).state());
        assertEquals(Optional.empty(), claim(id).notice(), "it no longer stands on the list");
    }

    @Test
    void undo_takes_a_step_back_whole_but_never_an_approval() {
        UUID id = published();
        var undo = new Undo(given.store(), List.of());
        assertInstanceOf(
                UndoResult.Undone.class,
                undo.undo(GivenSubsidies.ACTOR, "撤销", given.store().revision()));
        assertEquals(ClaimState.CHECKED, claim(id).state());
        assertEquals(List.of(), new NoticeQueries(given.store().read()).list());
        assertInstanceOf(NoticeCommands.Made.Done.class, given.publish("2026-11-10", id));
        given.step(id, ClaimMove.RECHECK, "2026-11-18");
        given.step(id, ClaimMove.APPROVE, "2026-11-19", "2026-11-01");
        assertInstanceOf(
                UndoResult.Final.class,
                undo.undo(GivenSubsidies.ACTOR, "撤销", given.store().revision()));
    }

    @Test
    void many_claims_take_a_step_together_or_none_of_them() {
        UUID one = given.draft(given.wang());
        UUID other = given.draft(given.zhang());
        var submit = new StepDraft(ClaimMove.SUBMIT, LocalDate.parse("2026-11-03"), "刘春梅", null, null, false);
        given.claims().step(GivenSubsidies.ACTOR, List.of(one, other), submit, GivenSubsidies.TODAY);
        given.documents(one);
        var check = new StepDraft(ClaimMove.CHECK, LocalDate.parse("2026-11-05"), "刘春梅", null, null, false);
        ClaimResult result =
                given.claims().step(GivenSubsidies.ACTOR, List.of(one, other), check, GivenSubsidies.TODAY);
        assertEquals(
                "张有才", assertInstanceOf(ClaimResult.DoesNotFit.class, result).name());
        assertEquals(ClaimState.SUBMITTED, claim(one).state());
    }

    @Test
    void an_approval_of_old_is_taken_over_but_never_past_a_claim_on_its_way() {
        UUID id = given.draft(given.wang());
        var claim = new Claim(
                "hlj-linkou-oldage", Recipient.resident(given.wang()), Optional.empty(), LocalDate.parse("2026-10-01"));
        assertEquals(
                new ClaimCommands.Approved.UnderWay(ClaimState.DRAFT),
                given.claims().approve(GivenSubsidies.ACTOR, claim));
        assertEquals(0, given.claims().approveAll(GivenSubsidies.ACTOR, List.of(claim)));
        assertInstanceOf(ClaimResult.Written.class, given.claims().discard(GivenSubsidies.ACTOR, id));
        given.approve(given.wang(), "2026-10-01");
        ClaimCase old = ClaimBook.of(given.store().read()).cases().getFirst();
        assertEquals(ClaimState.APPROVED, old.state());
        assertFalse(old.canTakeBack());
        assertEquals("此前已批准，登记入档", old.last().orElseThrow().reason().orElseThrow());
    }

    @Test
    void a_reason_a_person_and_a_day_that_can_be_are_asked_for() {
        var draft = new StepDraft(ClaimMove.REFUSE, LocalDate.parse("2027-01-01"), " ", "", null, false);
        assertEquals(
                List.of("doneOn", "doneBy", "reason"),
                draft.check(GivenSubsidies.TODAY).all().stream()
                        .map(problem -> problem.field())
                        .toList());
        UUID id = given.draft(given.wang());
        given.step(id, ClaimMove.SUBMIT, "2026-11-10");
        given.documents(id);
        assertEquals("subsidy.step.problem.beforeLast", refused(given.step(id, ClaimMove.CHECK, "2026-11-09")));
        assertTrue(claim(id).canTakeBack());
    }
}
