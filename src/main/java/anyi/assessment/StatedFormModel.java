// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.LocalScales;
import anyi.assessment.scale.OldGrades;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** An older assessment as it is copied from paper. */
final class StatedFormModel {
    final ObjectProperty<AssessmentStandard> standard = new SimpleObjectProperty<>(AssessmentStandard.MZT_039_2013);
    final ObjectProperty<LocalDate> assessedOn = new SimpleObjectProperty<>();
    final ObjectProperty<AssessmentReason> reason = new SimpleObjectProperty<>(AssessmentReason.FIRST);
    final ObjectProperty<CareDependence> level = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> validUntil = new SimpleObjectProperty<>();
    final StringProperty score = new SimpleStringProperty("");
    final StringProperty oldGrades = new SimpleStringProperty("");
    final ObjectProperty<LocalScales.Grade> local = new SimpleObjectProperty<>();
    final StringProperty assessors = new SimpleStringProperty("");
    final ObjectProperty<Boolean> dementiaOrDisorder = new SimpleObjectProperty<>(false);
    final ObjectProperty<Boolean> riskEvents = new SimpleObjectProperty<>(false);
    private final UUID resident;

    StatedFormModel(UUID resident) {
        this.resident = resident;
    }

    Problems check(LocalDate today) {
        if (assessedOn.get() == null) {
            return Problems.of(Problem.refuse("assessedOn", "assessment.problem.date"));
        }
        if (typedScore().isEmpty() && !score.get().isBlank()) {
            return Problems.of(Problem.refuse("score", "assessment.problem.scoreRange"));
        }
        if (!typedGrades().matches("|[0-3]{4}")) {
            return Problems.of(Problem.refuse("oldGrades", "assessment.problem.oldGrades"));
        }
        return draft().check(Optional.empty(), today);
    }

    StatedDraft draft() {
        LocalDate day = assessedOn.get();
        if (day == null) {
            throw new IllegalStateException("not checked");
        }
        var sheet = new Sheet(
                day,
                Optional.ofNullable(reason.get()).orElse(AssessmentReason.OTHER),
                Optional.empty(),
                Assessors.named(Optional.ofNullable(assessors.get()).orElse(""), Optional.empty(), Optional.empty()),
                Optional.ofNullable(validUntil.get()),
                Optional.empty());
        var circumstances = new Circumstances(false, dementiaOrDisorder.get(), false, riskEvents.get() ? 2 : 0);
        return new StatedDraft(
                resident,
                Optional.ofNullable(standard.get()).orElse(AssessmentStandard.MZT_039_2013),
                sheet,
                List.of(),
                new StatedDraft.Result(typedScore().orElse(null), level.get(), circumstances, older()));
    }

    private String typedGrades() {
        return Optional.ofNullable(oldGrades.get()).orElse("").strip();
    }

    /** Only what belongs to the chosen standard. */
    private Annex.Older older() {
        boolean old = standard.get() == AssessmentStandard.MZT_039_2013;
        boolean insurance = standard.get() == AssessmentStandard.LTCI;
        return new Annex.Older(
                Optional.of(typedGrades())
                        .filter(text -> old && text.matches("[0-3]{4}"))
                        .map(OldGrades::new),
                Optional.ofNullable(local.get()).filter(grade -> insurance).map(LocalScales.Grade::code));
    }

    private Optional<Integer> typedScore() {
        String typed = Optional.ofNullable(score.get()).orElse("").strip();
        return typed.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
