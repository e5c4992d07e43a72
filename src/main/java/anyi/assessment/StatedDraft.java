// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.Annex.Older;
import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.AssessmentScore;
import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.Domain;
import anyi.assessment.scale.LocalScales;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An older record as paper or a ledger states it, without its 26 answers. The level of today's standard must follow
 * from the sums and the reason of change where those are known; MZ/T 039-2013 keeps its own grade.
 *
 * @param parts the four sums, or none
 */
public record StatedDraft(UUID resident, AssessmentStandard standard, Sheet sheet, List<Integer> parts, Result result) {
    private static final int WORST_OLD_GRADE = 3;

    public StatedDraft {
        parts = List.copyOf(parts);
    }

    /** What came out, as it is written there. */
    public record Result(
            @Nullable Integer score, @Nullable CareDependence level, Circumstances circumstances, Older older) {
        public Result(@Nullable Integer score, @Nullable CareDependence level, Circumstances circumstances) {
            this(score, level, circumstances, Older.NONE);
        }
    }

    public Problems check(Optional<LocalDate> birthOn, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (sheet.assessedOn().isAfter(today)) {
            problems.add(Problem.refuse("assessedOn", "assessment.problem.future"));
        }
        if (birthOn.filter(sheet.assessedOn()::isBefore).isPresent()) {
            problems.add(Problem.refuse("assessedOn", "assessment.problem.beforeBirth"));
        }
        if (gradesSay()
                .filter(grade -> result.level() != null
                        && grade != Math.min(result.level().ordinal(), WORST_OLD_GRADE))
                .isPresent()) {
            problems.add(Problem.refuse(
                    "level",
                    "assessment.problem.levelNotFromGrades",
                    gradesSay().orElseThrow()));
        }
        if (result.level() == null && !hasOlder() && (isOld() || score().isEmpty())) {
            problems.add(Problem.refuse("level", "assessment.problem.nothingStated"));
        }
        if (!isOld()) {
            problems.addAll(checkScore());
        }
        return new Problems(problems);
    }

    private boolean hasOlder() {
        return result.older().grades().isPresent() || result.older().local().isPresent();
    }

    /** What the four grades come to; nothing where there are none or their combination is unclear. */
    private Optional<Integer> gradesSay() {
        return result.older().grades().flatMap(grades -> grades.result(result.circumstances()));
    }

    private List<Problem> checkScore() {
        if (!partsArePossible()
                || score().filter(total -> total < 0 || total > 90).isPresent()) {
            return List.of(Problem.refuse("score", "assessment.problem.scoreRange"));
        }
        var problems = new ArrayList<Problem>();
        Integer written = result.score();
        if (written != null && !parts.isEmpty() && written != sum()) {
            problems.add(Problem.warn("score", "assessment.problem.sum", written, sum()));
        }
        computed()
                .map(AssessmentScore::level)
                .filter(level -> result.level() != null && level != result.level())
                .ifPresent(level -> problems.add(
                        Problem.refuse("level", "assessment.problem.levelNotFromScore", score().orElseThrow(), level)));
        return problems;
    }

    private boolean partsArePossible() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) < 0 || parts.get(i) > Domain.values()[i].most()) {
                return false;
            }
        }
        return parts.isEmpty() || parts.size() == Domain.values().length;
    }

    private boolean isOld() {
        return standard != AssessmentStandard.GBT_42195_2022;
    }

    private int sum() {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The sum where there are parts: the computed total counts, not a written one. */
    private Optional<Integer> score() {
        return parts.isEmpty() ? Optional.ofNullable(result.score()) : Optional.of(sum());
    }

    private Optional<AssessmentScore> computed() {
        if (isOld()) {
            return Optional.empty();
        }
        return score().map(total -> AssessmentScore.of(
                parts.isEmpty() ? List.of(total) : parts, result.circumstances(), AssessmentRules.STANDARD));
    }

    /** The record of a draft that {@link #check} refuses nothing of. */
    public Assessment toAssessment(UUID id) {
        return new Assessment(id, resident, standard, sheet, finding(), Optional.empty(), Annex.of(result.older()));
    }

    private Finding finding() {
        var computed = computed();
        Optional<CareDependence> stated = Optional.ofNullable(result.level());
        Optional<Integer> oldGrade = standard == AssessmentStandard.MZT_039_2013
                ? gradesSay().or(() -> stated.map(level -> Math.min(level.ordinal(), WORST_OLD_GRADE)))
                : Optional.empty();
        Optional<CareDependence> mapped =
                result.older().local().flatMap(LocalScales.bundled()::find).flatMap(LocalScales.Grade::level);
        // the old standard's worst grade is today's SEVERE or COMPLETE, and nobody knows which
        Optional<CareDependence> level = oldGrade.isPresent()
                ? oldGrade.filter(grade -> grade < WORST_OLD_GRADE).map(grade -> CareDependence.values()[grade])
                : mapped.or(() -> computed.map(AssessmentScore::level))
                        .or(() -> result.older().local().isPresent() ? Optional.empty() : stated);
        return new Finding(
                Optional.empty(),
                parts,
                isOld() ? Optional.ofNullable(result.score()) : score(),
                new Finding.Levels(computed.map(AssessmentScore::before), level, oldGrade),
                result.circumstances(),
                true);
    }
}
