// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rating as typed: it holds from a day until the next one. */
public record RatingDraft(
        @Nullable Integer stars,
        @Nullable LocalDate from,
        @Nullable String evidence) {

    public Problems check() {
        List<Problem> problems = new ArrayList<>();
        if (stars == null) {
            problems.add(Problem.refuse("stars", "settings.rating.problem.stars"));
        }
        if (from == null) {
            problems.add(Problem.refuse("from", "settings.rating.problem.from"));
        }
        return new Problems(problems);
    }
}
