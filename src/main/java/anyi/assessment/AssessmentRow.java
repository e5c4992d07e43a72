// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.AssessmentRules;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.term.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/** A resident in house with the assessment that holds on a day. */
public record AssessmentRow(Person person, Optional<String> bed, LocalDate admittedOn, Optional<Last> last) {

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
        Last known = last.get();
        LocalDate until = known.validUntil().orElseGet(() -> rules.validUntil(known.assessedOn()));
        if (known.level().isEmpty() || !on.isBefore(until)) {
            return AssessmentState.OVERDUE;
        }
        return on.isBefore(rules.dueFrom(until)) ? AssessmentState.VALID : AssessmentState.DUE;
    }

    /** Days since it should have been done again; 0 when it is not overdue. */
    public long daysOverdue(LocalDate on, AssessmentRules rules) {
        return last.flatMap(known -> known.validUntil().or(() -> Optional.of(rules.validUntil(known.assessedOn()))))
                .map(until -> Math.max(0, on.toEpochDay() - until.toEpochDay()))
                .orElse(0L);
    }
}
