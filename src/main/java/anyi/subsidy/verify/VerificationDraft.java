// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.term.VerificationManner;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What was typed once for everybody who was verified together. */
public record VerificationDraft(
        @Nullable LocalDate on,
        @Nullable String by,
        @Nullable VerificationManner manner) {
    public Problems check(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (on == null) {
            problems.add(Problem.refuse("on", "subsidy.verify.problem.dayMissing"));
        } else if (on.isAfter(today)) {
            problems.add(Problem.refuse("on", "subsidy.verify.problem.dayInFuture"));
        }
        if (by == null || by.isBlank()) {
            problems.add(Problem.refuse("by", "subsidy.verify.problem.personMissing"));
        }
        if (manner == null) {
            problems.add(Problem.refuse("manner", "subsidy.verify.problem.mannerMissing"));
        }
        return new Problems(problems);
    }
}
