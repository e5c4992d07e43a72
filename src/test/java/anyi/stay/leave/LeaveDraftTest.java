// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import anyi.stay.leave.Whereabouts.InHouse;
import anyi.term.LeaveKind;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaveDraftTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final UUID RESIDENT = UUID.randomUUID();
    private static final UUID STAY = UUID.randomUUID();

    @Test
    void a_leave_within_the_stay_has_no_problem() {
        assertEquals(Problems.NONE, check(draft("2026-11-20", "2026-11-28", null)));
        assertEquals(Problems.NONE, check(draft("2026-11-20", null, "2026-11-24")));
    }

    @Test
    void resident_kind_and_day_are_wanted_all_at_once() {
        var nothing = new LeaveDraft(
                UUID.randomUUID(), 0, null, null, null, null, null, null, null, null, null, null, null, null);
        assertEquals(
                List.of("resident", "kind", "leftOn"),
                check(nothing).all().stream().map(Problem::field).toList());
    }

    @Test
    void nobody_is_back_before_having_left() {
        assertProblem("backOn", "stay.leave.problem.backBeforeLeft", draft("2026-11-20", null, "2026-11-19"));
        assertProblem(
                "expectedBackOn", "stay.leave.problem.expectedBeforeLeft", draft("2026-11-20", "2026-11-19", null));
    }

    @Test
    void a_return_still_to_come_is_only_expected() {
        assertProblem("backOn", "stay.leave.problem.backInFuture", draft("2026-11-20", null, "2026-11-25"));
        assertEquals(Problems.NONE, check(draft("2026-11-20", "2026-11-25", null)));
    }

    @Test
    void a_leave_lies_within_a_stay() {
        assertProblem("leftOn", "stay.leave.problem.outsideStay", draft("2024-03-14", null, "2024-03-20"));
        var left = new Whereabouts(
                List.of(new InHouse(STAY, LocalDate.parse("2024-03-15"), Optional.of(LocalDate.parse("2026-11-22")))),
                List.of());
        assertEquals(
                "stay.leave.problem.outsideStay",
                draft("2026-11-20", null, "2026-11-23")
                        .check(left, TODAY, Optional.empty())
                        .all()
                        .getFirst()
                        .key());
        assertEquals(Problems.NONE, draft("2026-11-20", null, "2026-11-22").check(left, TODAY, Optional.empty()));
    }

    @Test
    void two_leaves_never_have_a_day_in_common() {
        Whereabouts away = whereabouts(leave("2026-11-01", "2026-11-10"));
        assertEquals("stay.leave.problem.overlaps", only(draft("2026-11-09", null, "2026-11-12"), away));
        assertEquals("stay.leave.problem.overlaps", only(draft("2026-10-30", null, "2026-11-02"), away));
        assertEquals("stay.leave.problem.overlaps", only(draft("2026-10-30", null, "2026-11-12"), away));
        assertEquals("stay.leave.problem.overlaps", only(draft("2026-11-01", null, "2026-11-01"), away));
        assertEquals(Problems.NONE, draft("2026-11-10", null, "2026-11-12").check(away, TODAY, Optional.empty()));
        assertEquals(Problems.NONE, draft("2026-10-30", null, "2026-11-01").check(away, TODAY, Optional.empty()));
    }

    @Test
    void who_is_still_away_comes_back_first() {
        assertEquals(
                "stay.leave.problem.stillAway",
                only(draft("2026-11-20", null, null), whereabouts(leave("2026-11-01", null))));
    }

    @Test
    void a_leave_does_not_stand_in_its_own_way() {
        Leave leave = leave("2026-11-01", null);
        assertEquals(
                Problems.NONE,
                LeaveDraft.of(leave)
                        .withBackOn(LocalDate.parse("2026-11-24"))
                        .check(whereabouts(leave), TODAY, Optional.empty()));
    }

    @Test
    void a_closed_month_is_a_hint_and_no_refusal() {
        Problems problems = draft("2026-10-20", null, "2026-10-24")
                .check(whereabouts(), TODAY, Optional.of(YearMonth.parse("2026-10")));
        assertEquals("stay.leave.problem.monthClosed", problems.all().getFirst().key());
        assertFalse(problems.refuse());
    }

    private static void assertProblem(String field, String key, LeaveDraft draft) {
        Problem problem = check(draft).all().getFirst();
        assertEquals(field, problem.field());
        assertEquals(key, problem.key());
    }

    private static Problems check(LeaveDraft draft) {
        return draft.check(whereabouts(), TODAY, Optional.empty());
    }

    private static String only(LeaveDraft draft, Whereabouts whereabouts) {
        List<Problem> problems =
                draft.check(whereabouts, TODAY, Optional.empty()).all();
        assertEquals(1, problems.size());
        return problems.getFirst().key();
    }

    private static Whereabouts whereabouts(Leave... leaves) {
        return new Whereabouts(
                List.of(new InHouse(STAY, LocalDate.parse("2024-03-15"), Optional.empty())), List.of(leaves));
    }

    private static Leave leave(String leftOn, @Nullable String backOn) {
        return draft(leftOn, null, backOn).toLeave(STAY);
    }

    private static LeaveDraft draft(String leftOn, @Nullable String expectedBackOn, @Nullable String backOn) {
        return new LeaveDraft(
                UUID.randomUUID(),
                0,
                RESIDENT,
                LeaveKind.FAMILY,
                LocalDate.parse(leftOn),
                expectedBackOn == null ? null : LocalDate.parse(expectedBackOn),
                backOn == null ? null : LocalDate.parse(backOn),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
