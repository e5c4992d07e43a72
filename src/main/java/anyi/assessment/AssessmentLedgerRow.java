// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.term.CareDependence;
import anyi.term.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** An assessment as the ledger lists it: with the person, complete, and the level before. */
public record AssessmentLedgerRow(Person person, Assessment assessment, Optional<CareDependence> previousLevel) {

    public record Person(String name, Optional<Sex> sex, Optional<String> idNumber, Optional<LocalDate> birthOn) {}

    /** Full years on the day of the assessment. */
    public Optional<Integer> age() {
        return person.birthOn()
                .map(birth -> Period.between(birth, assessment.assessedOn()).getYears());
    }
}
