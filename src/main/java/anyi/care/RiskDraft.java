// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.care.Incident.Told;
import anyi.term.RiskGrade;
import anyi.term.RiskKind;
import anyi.term.RiskOccasion;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nine risks as they are filled in. */
public record RiskDraft(
        UUID resident,
        @Nullable LocalDate on,
        @Nullable RiskOccasion occasion,
        Map<RiskKind, RiskGrade> grades,
        Map<RiskKind, String> measures,
        Details details) {
    private static final int MONTHS = 12;

    public RiskDraft {
        grades = Map.copyOf(grades);
        measures = Map.copyOf(measures);
    }

    public record Details(
            @Nullable String assessor,
            @Nullable String toldTo,
            @Nullable LocalDate toldOn,
            @Nullable String remark) {
        public static final Details NONE = new Details(null, null, null, null);
    }

    /** The problems of a risk stand at the field that is called as its constant. */
    public Problems check(Known known, LocalDate today) {
        var problems = new ArrayList<Problem>();
        checkDay(known, today).ifPresent(problems::add);
        if (occasion == null) {
            problems.add(Problem.refuse("occasion", "care.risk.problem.occasion"));
        }
        for (RiskKind kind : RiskKind.values()) {
            RiskGrade grade = grade(kind);
            if (grade == RiskGrade.NOT_ASSESSED) {
                problems.add(Problem.refuse(kind.name(), "care.risk.problem.open", kind));
            } else if (grade.wantsMeasure() && measure(kind).isEmpty()) {
                problems.add(Problem.refuse("measure." + kind.name(), "care.risk.problem.measure", grade));
            }
        }
        if (details.toldOn() != null && on != null && details.toldOn().isBefore(on)) {
            problems.add(Problem.refuse("toldOn", "care.risk.problem.toldBefore"));
        } else if (details.toldTo() == null) {
            problems.add(Problem.warn("toldTo", "care.problem.toldNobody"));
        }
        return new Problems(problems);
    }

    private Optional<Problem> checkDay(Known known, LocalDate today) {
        if (on == null) {
            return Optional.of(Problem.refuse("on", "care.problem.day"));
        }
        if (on.isAfter(today)) {
            return Optional.of(Problem.refuse("on", "care.problem.future"));
        }
        if (known.bornOn().filter(on::isBefore).isPresent()) {
            return Optional.of(Problem.refuse("on", "care.problem.beforeBirth"));
        }
        return known.assessedOn().contains(on)
                ? Optional.of(Problem.refuse("on", "care.risk.problem.sameDay"))
                : Optional.empty();
    }

    private RiskGrade grade(RiskKind kind) {
        return grades.getOrDefault(kind, RiskGrade.NOT_ASSESSED);
    }

    private Optional<String> measure(RiskKind kind) {
        return Optional.ofNullable(measures.get(kind)).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** Of a draft that {@link #check} refuses nothing of. Good for a year, as GB 38600-2019 asks at least. */
    public RiskAssessment toAssessment(UUID id) {
        if (on == null || occasion == null) {
            throw new IllegalStateException("not checked");
        }
        return new RiskAssessment(
                id,
                resident,
                on,
                occasion,
                Optional.ofNullable(details.assessor()),
                new Told(Optional.ofNullable(details.toldTo()), Optional.ofNullable(details.toldOn())),
                on.plusMonths(MONTHS),
                Optional.ofNullable(details.remark()),
                Stream.of(RiskKind.values())
                        .map(kind -> new RiskFinding(kind, grade(kind), measure(kind)))
                        .toList());
    }
}
