// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.term.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What contradicts in the assessments of one person, or is a level that nothing stands behind. */
public enum Doubt implements Term {
    /** Two that hold on one day and say different levels. */
    TWO_LEVELS,
    /** Taken over from paper with neither answers nor score. */
    LEVEL_ONLY,
    /** Four old grades that the old standard's combinations do not decide. */
    UNCLEAR;

    public static Set<Doubt> of(Assessment assessment, List<Assessment> all) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (!assessment.holds()) {
            return doubts;
        }
        boolean two = all.stream()
                        .filter(other -> other.holds() && other.assessedOn().equals(assessment.assessedOn()))
                        .map(other -> other.finding().level())
                        .distinct()
                        .count()
                > 1;
        if (two) {
            doubts.add(TWO_LEVELS);
        }
        var finding = assessment.finding();
        var older = assessment.annex().older();
        if (finding.answers().isEmpty()
                && finding.score().isEmpty()
                && finding.parts().isEmpty()
                && older.grades().isEmpty()
                && older.local().isEmpty()) {
            doubts.add(LEVEL_ONLY);
        }
        if (older.grades()
                .filter(grades -> grades.result(finding.circumstances()).isEmpty())
                .isPresent()) {
            doubts.add(UNCLEAR);
        }
        return doubts;
    }

    @Override
    public String key() {
        return "assessment.doubt." + name();
    }
}
