// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.AssessmentRules;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.term.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A resident in house with the assessment that holds on a day. */
public record AssessmentRow(
        Person person, Optional<String> bed, LocalDate admittedOn, Optional<Last> last, Events events) {
    private static final int EVENTS_THAT_COUNT = 2;

    /** Incidents of the last 30 days, and the newest of them. */
    public record Events(int count, Optional<LocalDate> newest) {
        public static final Events NONE = new Events(0, Optional.empty());
    }

    /** Why it is to be done now; empty when nothing is to be done. */
    public Set<DueReason> reasons(LocalDate on, AssessmentRules rules) {
        if (last.isEmpty()) {
            return EnumSet.of(DueReason.NEVER);
        }
        var reasons = EnumSet.noneOf(DueReason.class);
        Last known = last.get();
        LocalDate until = known.validUntil().orElseGet(() -> rules.validUntil(known.assessedOn()));
        if (!on.isBefore(until)) {
            reasons.add(DueReason.EXPIRED);
        } else if (!on.isBefore(rules.dueFrom(until))) {
            reasons.add(DueReason.SOON);
        }
        if (known.level().isEmpty()) {
            reasons.add(DueReason.NO_LEVEL);
        }
        if (events.count() >= EVENTS_THAT_COUNT
                && events.newest().filter(known.assessedOn()::isBefore).isPresent()) {
            reasons.add(DueReason.EVENTS);
        }
        return reasons;
    }

    public record Person(UUID id, String name, String search, Optional<Sex> sex, Optional<LocalDate> birthOn) {
        public Optional<Integer> age(LocalDate on) {
            return birthOn.map(birth -> Period.between(birth, on).getYears());
        }
    }

    /** The assessment that holds. */
    public record Last(
            LocalDate assessedOn,
            AssessmentStandard standard,
            Optional<Integer> score,
            Optional<CareDependence> level,
            Optional<LocalDate> validUntil,
            boolean stated) {}

    /** A record of the old standard, and one that gives no level of today, wants a new assessment at once. */
    public AssessmentState state(LocalDate on, AssessmentRules rules) {
        if (last.isEmpty()) {
            return AssessmentState.NEVER;
        }
        Set<DueReason> reasons = reasons(on, rules);
        if (reasons.isEmpty()) {
            return AssessmentState.VALID;
        }
        return reasons.equals(Set.of(DueReason.SOON)) ? AssessmentState.DUE : AssessmentState.OVERDUE;
    }

    /** Days since it should have been done again; 0 when it is not overdue. */
    public long daysOverdue(LocalDate on, AssessmentRules rules) {
        return last.flatMap(known -> known.validUntil().or(() -> Optional.of(rules.validUntil(known.assessedOn()))))
                .map(until -> Math.max(0, on.toEpochDay() - until.toEpochDay()))
                .orElse(0L);
    }
}
