// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import anyi.term.IdKind;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.Optional;

/** Who a person is; the number, where there is one, agrees with sex and birth date. */
public record Identity(
        String name,
        Optional<String> formerName,
        Optional<Sex> sex,
        Optional<LocalDate> birthOn,
        IdKind idKind,
        Optional<String> idNumber,
        Optional<String> idMissingReason,
        Optional<LocalDate> idExpiresOn) {

    /** Full years on the day; nothing without a birth date, or before it. */
    public Optional<Integer> age(LocalDate on) {
        return birthOn.filter(birth -> !birth.isAfter(on))
                .map(birth -> java.time.Period.between(birth, on).getYears());
    }
}
