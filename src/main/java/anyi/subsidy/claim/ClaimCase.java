// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.term.ClaimMove;
import anyi.term.ClaimState;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one claim.
 *
 * @param steps in their order, those that were taken back among them
 * @param documents those wanted first
 */
public record ClaimCase(
        ClaimRow row,
        List<ClaimStep> steps,
        List<ClaimDocument> documents,
        List<Suspension> suspensions,
        Optional<NoticeOfClaim> notice) {
    public ClaimCase {
        steps = List.copyOf(steps);
        documents = List.copyOf(documents);
        suspensions = List.copyOf(suspensions);
    }

    public ClaimState state() {
        return row.state();
    }

    /** The step that led to the present state; nothing where the claim was approved before steps were kept. */
    public Optional<ClaimStep> last() {
        return steps.stream().filter(ClaimStep::holds).reduce((one, other) -> other);
    }

    /** The state before the last step. */
    public ClaimState before() {
        List<ClaimStep> holding = steps.stream().filter(ClaimStep::holds).toList();
        return holding.size() < 2
                ? ClaimState.APPROVED
                : holding.get(holding.size() - 2).state();
    }

    /** A first step is not taken back: a draft is thrown away instead, an approval that was taken over is ended. */
    public boolean canTakeBack() {
        return last().filter(step ->
                        step.number() > 1 || step.state() != ClaimState.DRAFT && step.state() != ClaimState.APPROVED)
                .isPresent();
    }

    public List<ClaimDocument> missing() {
        return documents.stream().filter(ClaimDocument::isMissing).toList();
    }

    /** The suspension that is not over. */
    public Optional<Suspension> suspended() {
        return suspensions.stream().filter(one -> one.to().isEmpty()).findFirst();
    }

    /** What stands in the way of a step today, in words for the clerk; empty = it may be done. */
    public Problems hindrances(ClaimMove move, ClaimRules rules, LocalDate on) {
        var problems = new ArrayList<Problem>();
        if (!rules.path().allows(state(), move)) {
            problems.add(Problem.refuse("", "subsidy.claim.problem.outOfOrder", state(), move));
            return new Problems(problems);
        }
        boolean forward = rules.path().forward(state()).filter(move::equals).isPresent();
        if (!forward) {
            return Problems.NONE;
        }
        if (!missing().isEmpty() && move != ClaimMove.SUBMIT) {
            problems.add(Problem.refuse("", "subsidy.claim.problem.documentsMissing", names(missing())));
        } else if (!missing().isEmpty()) {
            problems.add(Problem.warn("", "subsidy.claim.problem.documentsMissing", names(missing())));
        }
        if (state() == ClaimState.PUBLISHED) {
            problems.addAll(afterNotice(on));
        }
        return new Problems(problems);
    }

    private List<Problem> afterNotice(LocalDate on) {
        if (notice.isEmpty()) {
            return List.of(Problem.refuse("", "subsidy.claim.problem.noNotice"));
        }
        var problems = new ArrayList<Problem>();
        NoticeOfClaim stands = notice.get();
        if (!stands.isOver(on)) {
            problems.add(
                    Problem.refuse("doneOn", "subsidy.claim.problem.noticeRuns", stands.endsOn(), stands.nextFrom()));
        }
        if (stands.openObjections() > 0) {
            problems.add(Problem.refuse("", "subsidy.claim.problem.objectionOpen", stands.openObjections()));
        }
        if (stands.upheld() > 0) {
            problems.add(Problem.warn("", "subsidy.claim.problem.objectionUpheld", stands.upheld()));
        }
        return problems;
    }

    private static String names(List<ClaimDocument> documents) {
        return String.join(" · ", documents.stream().map(ClaimDocument::name).toList());
    }
}
