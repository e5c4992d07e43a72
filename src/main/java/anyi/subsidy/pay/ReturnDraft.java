// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That the money of a payment came back, as typed. */
public record ReturnDraft(
        UUID payment, @Nullable LocalDate on, @Nullable String reason) {
    private static final int LONGEST = 200;

    /** @param paidOn when the batch was paid */
    public Problems check(LocalDate paidOn, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (on == null) {
            problems.add(Problem.refuse("on", "subsidy.pay.problem.dayMissing"));
        } else if (on.isBefore(paidOn)) {
            problems.add(Problem.refuse("on", "subsidy.pay.problem.beforePaid", paidOn));
        } else if (on.isAfter(today)) {
            problems.add(Problem.refuse("on", "subsidy.pay.problem.inFuture"));
        }
        if (reason == null || reason.isBlank()) {
            problems.add(Problem.refuse("reason", "subsidy.pay.problem.reasonMissing"));
        } else if (reason.strip().length() > LONGEST) {
            problems.add(Problem.refuse("reason", "subsidy.pay.problem.reasonLong", LONGEST));
        }
        return new Problems(problems);
    }
}
