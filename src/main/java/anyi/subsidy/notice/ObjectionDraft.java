// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about an objection.
 *
 * @param claim about whom; missing = the whole list
 */
public record ObjectionDraft(
        @Nullable UUID claim,
        @Nullable LocalDate raisedOn,
        @Nullable String raisedBy,
        @Nullable String content) {
    public Problems check(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (raisedOn == null || raisedOn.isAfter(today)) {
            problems.add(Problem.refuse("raisedOn", "subsidy.objection.problem.day"));
        }
        if (raisedBy == null || raisedBy.isBlank()) {
            problems.add(Problem.refuse("raisedBy", "subsidy.objection.problem.who"));
        }
        if (content == null || content.isBlank()) {
            problems.add(Problem.refuse("content", "subsidy.objection.problem.content"));
        }
        return new Problems(problems);
    }
}
