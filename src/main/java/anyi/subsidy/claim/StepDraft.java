// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.term.ClaimMove;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to take claims a step further.
 *
 * @param effectiveOn the first day that is approved, held up, paid again or no longer approved
 * @param paidLater of a resumption: whether the months of the suspension are paid
 */
public record StepDraft(
        ClaimMove move,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable String reason,
        @Nullable LocalDate effectiveOn,
        boolean paidLater) {
    /** What is wrong whatever the claim. */
    public Problems check(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (doneOn == null) {
            problems.add(Problem.refuse("doneOn", "subsidy.step.problem.dayMissing"));
        } else if (doneOn.isAfter(today)) {
            problems.add(Problem.refuse("doneOn", "subsidy.step.problem.dayInFuture"));
        }
        if (isBlank(doneBy)) {
            problems.add(Problem.refuse("doneBy", "subsidy.step.problem.personMissing"));
        }
        if (move.wantsReason() && isBlank(reason)) {
            problems.add(Problem.refuse("reason", "subsidy.step.problem.reasonMissing"));
        }
        if (move.hasEffect() && effectiveOn == null) {
            problems.add(Problem.refuse("effectiveOn", "subsidy.step.problem.effectMissing"));
        } else if (effectiveOn != null && effectiveOn.isAfter(today.plusYears(1))) {
            problems.add(Problem.refuse("effectiveOn", "subsidy.claim.problem.fromTooLate"));
        }
        return new Problems(problems);
    }

    /** What is wrong for one claim, what stands in the way among it; the days of its own path bind. */
    public Problems check(ClaimCase claim, ClaimRules rules, LocalDate today) {
        Problems typed = check(today);
        if (typed.refuse()) {
            return typed;
        }
        LocalDate day = Objects.requireNonNull(doneOn);
        var problems = new ArrayList<Problem>(typed.all());
        problems.addAll(claim.hindrances(move, rules, day).all());
        Optional<ClaimStep> last = claim.last();
        if (last.filter(step -> step.doneOn().isAfter(day) && !step.doneOn().isAfter(today))
                .isPresent()) {
            problems.add(Problem.refuse(
                    "doneOn", "subsidy.step.problem.beforeLast", last.get().doneOn()));
        }
        problems.addAll(effect(claim));
        return new Problems(problems);
    }

    private List<Problem> effect(ClaimCase claim) {
        if (effectiveOn == null || move == ClaimMove.APPROVE) {
            return List.of();
        }
        LocalDate earliest = move == ClaimMove.RESUME
                ? claim.suspended().map(Suspension::from).orElse(LocalDate.MIN)
                : claim.row().approvedFrom().orElse(LocalDate.MIN);
        return effectiveOn.isBefore(earliest)
                ? List.of(Problem.refuse("effectiveOn", "subsidy.step.problem.effectTooEarly", earliest))
                : List.of();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
