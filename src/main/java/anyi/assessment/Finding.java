// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Answers;
import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.AssessmentScore;
import anyi.assessment.scale.Circumstances;
import anyi.term.CareDependence;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment found.
 *
 * @param answers empty for an older record that only states what came out
 * @param parts the four domain sums, or none
 * @param stated taken over from paper, not computed from answers
 */
public record Finding(
        Optional<Answers> answers,
        List<Integer> parts,
        Optional<Integer> score,
        Levels levels,
        Circumstances circumstances,
        boolean stated) {

    public Finding {
        parts = List.copyOf(parts);
    }

    /**
     * @param before by the score alone
     * @param level after what changes it; empty where the old standard's worst grade leaves open which of two it is
     *     today
     * @param oldGrade 0 to 3 of MZ/T 039-2013
     */
    public record Levels(Optional<CareDependence> before, Optional<CareDependence> level, Optional<Integer> oldGrade) {}

    public static Finding computed(Answers answers, Circumstances circumstances, AssessmentRules rules) {
        return ofScore(Optional.of(answers), AssessmentScore.of(answers, circumstances, rules), circumstances, false);
    }

    static Finding ofScore(
            Optional<Answers> answers, AssessmentScore score, Circumstances circumstances, boolean stated) {
        var levels = new Levels(Optional.of(score.before()), Optional.of(score.level()), Optional.empty());
        return new Finding(answers, score.parts(), Optional.of(score.total()), levels, circumstances, stated);
    }

    public Optional<CareDependence> level() {
        return levels.level();
    }
}
