// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.plan.BedPlan;
import anyi.bed.plan.BedSentence;
import anyi.bed.plan.BedSentence.NotUnderstood;
import anyi.bed.plan.BedSentence.Understood;
import anyi.term.BedType;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A sentence that describes a house, and what it is understood to mean. */
final class BedPlanModel {
    private final StringProperty sentence = new SimpleStringProperty("");
    private final ObjectProperty<BedType> type = new SimpleObjectProperty<>(BedType.ORDINARY);
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();

    BedPlanModel(LocalDate from) {
        this.from.set(from);
    }

    Optional<BedPlan> plan() {
        return new BedSentence(typed()).read() instanceof Understood(BedPlan plan)
                ? Optional.of(plan)
                : Optional.empty();
    }

    Problems check() {
        if (new BedSentence(typed()).read() instanceof NotUnderstood(Problem problem)) {
            return Problems.of(problem);
        }
        return from.get() == null ? Problems.of(Problem.refuse("from", "bed.problem.from")) : Problems.NONE;
    }

    private String typed() {
        return Optional.ofNullable(sentence.get()).orElse("");
    }

    StringProperty sentence() {
        return sentence;
    }

    ObjectProperty<BedType> type() {
        return type;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }
}
