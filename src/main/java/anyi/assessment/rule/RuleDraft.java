// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.rule;

import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.AssessmentRules.Raises;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place's rules as typed. */
public record RuleDraft(
        @Nullable LocalDate from,
        @Nullable Raises raises,
        boolean evidenceWanted,
        @Nullable Integer assessorsWanted,
        @Nullable String validMonths,
        @Nullable String warnDays,
        @Nullable String source) {

    public Problems check() {
        var problems = new ArrayList<Problem>();
        if (from == null) {
            problems.add(Problem.refuse("from", "assessment.rule.problem.from"));
        }
        if (raises == null) {
            problems.add(Problem.refuse("raises", "assessment.rule.problem.raises"));
        }
        if (number(validMonths).filter(months -> months >= 1 && months <= 60).isEmpty()) {
            problems.add(Problem.refuse("validMonths", "assessment.rule.problem.months"));
        }
        if (number(warnDays).filter(days -> days <= 180).isEmpty()) {
            problems.add(Problem.refuse("warnDays", "assessment.rule.problem.days"));
        }
        if (source == null) {
            problems.add(Problem.refuse("source", "assessment.rule.problem.source"));
        }
        return new Problems(problems);
    }

    private static Optional<Integer> number(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }

    /** Of a draft that {@link #check} refuses nothing of. */
    public AssessmentRules toRules() {
        return new AssessmentRules(
                Objects.requireNonNull(raises),
                evidenceWanted,
                Optional.ofNullable(assessorsWanted).orElse(AssessmentRules.STANDARD.assessorsWanted()),
                number(validMonths).orElseThrow(),
                number(warnDays).orElseThrow());
    }
}
