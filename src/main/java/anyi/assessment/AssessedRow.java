// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.term.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** The person that an assessment is about, as the head of the screen names them. */
public record AssessedRow(String name, Optional<Sex> sex, Optional<LocalDate> birthOn, Optional<String> bed) {
    public Optional<Integer> age(LocalDate on) {
        return birthOn.map(birth -> Period.between(birth, on).getYears());
    }
}
