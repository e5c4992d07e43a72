// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import anyi.term.CareDependence;

/**
 * What a half-answered form says for certain: the total lies from {@code least} to {@code most}, the level accordingly.
 */
public record Standing(int answered, int least, int most, CareDependence worst, CareDependence best) {
    public static Standing of(Answers answers, Circumstances circumstances, AssessmentRules rules) {
        int least = answers.sum();
        int most = least + answers.stillPossible();
        return new Standing(
                answers.answered(),
                least,
                most,
                rules.adjusted(AssessmentRules.band(least), circumstances),
                rules.adjusted(AssessmentRules.band(most), circumstances));
    }

    /** Whether no answer that is still open can change the level. */
    public boolean isDecided() {
        return worst == best;
    }

    public int open() {
        return Item.values().length - answered;
    }
}
