// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.rule;

import anyi.assessment.scale.AssessmentRules;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the place has decided.
 *
 * @param periods the newest first
 */
public record RuleBook(List<RulePeriod> periods) {
    public static final RuleBook STANDARD = new RuleBook(List.of());

    public RuleBook {
        periods = List.copyOf(periods);
    }

    /** The rules for an assessment of a day; those of the standard where the place has decided nothing. */
    public AssessmentRules on(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.from().isAfter(day))
                .findFirst()
                .map(RulePeriod::rules)
                .orElse(AssessmentRules.STANDARD);
    }
}
