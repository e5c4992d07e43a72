// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import anyi.term.CareDependence;
import anyi.term.Term;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a place may decide by itself. The bands are those of GB/T 42195-2022.
 *
 * @param raises whether several reasons together raise the level once or each once
 * @param evidenceWanted whether a diagnosis that changes the level must say what it rests on
 * @param assessorsWanted how many assess at the same time
 * @param validMonths how long an assessment holds without a change of state
 * @param warnDays how many days before its end it stands among what is due
 */
public record AssessmentRules(
        Raises raises, boolean evidenceWanted, int assessorsWanted, int validMonths, int warnDays) {
    public static final AssessmentRules STANDARD = new AssessmentRules(Raises.ONCE, true, 2, 12, 30);

    private static final int MILD_TO = 89;
    private static final int MODERATE_TO = 65;
    private static final int SEVERE_TO = 45;
    private static final int COMPLETE_TO = 29;

    public AssessmentRules(Raises raises, int validMonths, int warnDays) {
        this(raises, STANDARD.evidenceWanted, STANDARD.assessorsWanted, validMonths, warnDays);
    }

    public enum Raises implements Term {
        ONCE,
        EACH;

        @Override
        public String key() {
            return "assessment.rule.raises." + name();
        }
    }

    /** The level of a total, before anything changes it. */
    public static CareDependence band(int total) {
        if (total <= COMPLETE_TO) {
            return CareDependence.COMPLETE;
        }
        if (total <= SEVERE_TO) {
            return CareDependence.SEVERE;
        }
        if (total <= MODERATE_TO) {
            return CareDependence.MODERATE;
        }
        return total <= MILD_TO ? CareDependence.MILD : CareDependence.INTACT;
    }

    /** C.4: coma is complete dependence whatever the score; any other reason is one level worse. */
    public CareDependence adjusted(CareDependence before, Circumstances circumstances) {
        Set<Adjustment> reasons = circumstances.reasons();
        if (reasons.contains(Adjustment.COMA)) {
            return CareDependence.COMPLETE;
        }
        CareDependence after = before;
        int times = raises == Raises.ONCE ? Math.min(1, reasons.size()) : reasons.size();
        for (int i = 0; i < times; i++) {
            after = after.worse();
        }
        return after;
    }

    public LocalDate validUntil(LocalDate assessedOn) {
        return assessedOn.plusMonths(validMonths);
    }

    /** From this day on it is to be done again soon. */
    public LocalDate dueFrom(LocalDate validUntil) {
        return validUntil.minusDays(warnDays);
    }
}
