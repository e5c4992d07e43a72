// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import anyi.term.CareDependence;
import java.util.List;
import java.util.Set;

/**
 * What 26 answers and the circumstances come to: never typed, only computed.
 *
 * @param parts the sums of the four domains in the order of the form
 * @param before the level by the total (C.3)
 * @param reasons what speaks for another level (C.4), also where the level is the worst already
 * @param level the level that holds (C.5)
 */
public record AssessmentScore(
        List<Integer> parts, int total, CareDependence before, Set<Adjustment> reasons, CareDependence level) {

    /** @throws IllegalArgumentException from an incomplete form: there is no score from part of it */
    public static AssessmentScore of(Answers answers, Circumstances circumstances, AssessmentRules rules) {
        if (!answers.isComplete()) {
            throw new IllegalArgumentException("answered " + answers.answered() + " of 26");
        }
        return of(
                List.of(
                        answers.sum(Domain.SELF_CARE),
                        answers.sum(Domain.MOBILITY),
                        answers.sum(Domain.MENTAL),
                        answers.sum(Domain.SOCIAL)),
                circumstances,
                rules);
    }

    /** From the four sums alone, as an older record on paper states them. */
    public static AssessmentScore of(List<Integer> parts, Circumstances circumstances, AssessmentRules rules) {
        int total = parts.stream().mapToInt(Integer::intValue).sum();
        CareDependence before = AssessmentRules.band(total);
        return new AssessmentScore(
                parts, total, before, circumstances.reasons(), rules.adjusted(before, circumstances));
    }

    public int part(Domain domain) {
        return parts.get(domain.ordinal());
    }

    public boolean isChanged() {
        return level != before;
    }
}
