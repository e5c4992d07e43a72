// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.form.PartA;
import anyi.assessment.scale.LocalGrade;
import anyi.assessment.scale.OldGrades;
import anyi.assessment.scale.RiskCounts;
import java.util.Optional;

/**
 * What belongs to an assessment beside its answers.
 *
 * @param riskCounts empty where only their sum is known
 * @param place where it was done
 * @param correction why it stands in the place of an earlier one
 * @param older what a record by another standard states
 */
public record Annex(
        PartA partA,
        Optional<RiskCounts> riskCounts,
        Optional<String> place,
        Optional<String> correction,
        Older older) {
    public static final Annex NONE =
            new Annex(PartA.EMPTY, Optional.empty(), Optional.empty(), Optional.empty(), Older.NONE);

    /** The four grades of MZ/T 039-2013, or the grade of a local scale. */
    public record Older(Optional<OldGrades> grades, Optional<LocalGrade> local) {
        public static final Older NONE = new Older(Optional.empty(), Optional.empty());
    }

    static Annex of(Older older) {
        return new Annex(PartA.EMPTY, Optional.empty(), Optional.empty(), Optional.empty(), older);
    }

    public Annex because(String reason) {
        return new Annex(partA, riskCounts, place, Optional.of(reason), older);
    }

    Annex with(PartA part) {
        return new Annex(part, riskCounts, place, correction, older);
    }
}
