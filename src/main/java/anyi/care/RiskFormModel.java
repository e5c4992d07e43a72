// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.term.RiskGrade;
import anyi.term.RiskKind;
import anyi.term.RiskOccasion;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The nine risks while they are filled in; it begins with what was found last time. */
final class RiskFormModel {
    private final UUID resident;
    private final Known known;
    private final LocalDate today;
    final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    final ObjectProperty<RiskOccasion> occasion = new SimpleObjectProperty<>();
    final StringProperty assessor = new SimpleStringProperty("");
    final StringProperty toldTo = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> toldOn = new SimpleObjectProperty<>();
    final StringProperty remark = new SimpleStringProperty("");
    private final Map<RiskKind, ObjectProperty<RiskGrade>> grades = new EnumMap<>(RiskKind.class);
    private final Map<RiskKind, StringProperty> measures = new EnumMap<>(RiskKind.class);

    RiskFormModel(UUID resident, Known known, CareFacts facts, LocalDate today) {
        this.resident = resident;
        this.known = known;
        this.today = today;
        on.set(today);
        for (RiskKind kind : RiskKind.values()) {
            grades.put(kind, new SimpleObjectProperty<>(RiskGrade.NOT_ASSESSED));
            measures.put(kind, new SimpleStringProperty(""));
        }
        facts.risks().stream().findFirst().ifPresent(last -> last.findings().forEach(this::show));
        occasion.set(occasion(facts, today));
    }

    private void show(RiskFinding finding) {
        grade(finding.kind()).set(finding.grade());
        measure(finding.kind()).set(finding.measure().orElse(""));
    }

    private static RiskOccasion occasion(CareFacts facts, LocalDate today) {
        var due = facts.due(today);
        if (facts.risks().isEmpty()) {
            return RiskOccasion.ADMISSION;
        }
        if (due.contains(RiskDue.LEVEL_CHANGED)) {
            return RiskOccasion.LEVEL_CHANGE;
        }
        return due.contains(RiskDue.INCIDENT) ? RiskOccasion.INCIDENT : RiskOccasion.YEARLY;
    }

    ObjectProperty<RiskGrade> grade(RiskKind kind) {
        return Objects.requireNonNull(grades.get(kind));
    }

    StringProperty measure(RiskKind kind) {
        return Objects.requireNonNull(measures.get(kind));
    }

    Problems problems() {
        return draft().check(known, today);
    }

    RiskDraft draft() {
        var chosen = new EnumMap<RiskKind, RiskGrade>(RiskKind.class);
        grades.forEach((kind, grade) -> Optional.ofNullable(grade.get()).ifPresent(found -> chosen.put(kind, found)));
        var written = new EnumMap<RiskKind, String>(RiskKind.class);
        measures.forEach((kind, words) -> Optional.ofNullable(typed(words)).ifPresent(text -> written.put(kind, text)));
        return new RiskDraft(
                resident,
                on.get(),
                occasion.get(),
                chosen,
                written,
                new RiskDraft.Details(typed(assessor), typed(toldTo), toldOn.get(), typed(remark)));
    }

    private static @Nullable String typed(StringProperty text) {
        return text.get() == null || text.get().isBlank() ? null : text.get().strip();
    }
}
