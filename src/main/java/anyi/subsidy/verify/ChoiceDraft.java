// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed about somebody's choice. */
public record ChoiceDraft(
        UUID resident,
        @Nullable String group,
        @Nullable String policy,
        @Nullable LocalDate from,
        @Nullable String reason) {
    public Problems check(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (group == null || policy == null) {
            problems.add(Problem.refuse("policy", "subsidy.choice.problem.policyMissing"));
        }
        if (from == null) {
            problems.add(Problem.refuse("from", "subsidy.choice.problem.fromMissing"));
        } else if (from.isAfter(today.plusYears(1))) {
            problems.add(Problem.refuse("from", "subsidy.choice.problem.fromTooLate"));
        }
        return new Problems(problems);
    }
}
