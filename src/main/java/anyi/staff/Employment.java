// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.EmploymentKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A time in which somebody works here.
 *
 * @param hiredDayKnown false: only the month is known, {@code hiredOn} is its last day
 * @param leftOn the first day on which the person no longer works here
 */
public record Employment(
        UUID id,
        long revision,
        UUID staffId,
        LocalDate hiredOn,
        boolean hiredDayKnown,
        Optional<LocalDate> leftOn,
        Optional<EmploymentKind> kind,
        Optional<LocalDate> contractFrom,
        Optional<LocalDate> contractTo,
        Optional<Boolean> socialInsured,
        Optional<String> leavingReason) {

    public boolean isOpen() {
        return leftOn.isEmpty();
    }

    /** Whether both have a day in common. */
    boolean overlaps(LocalDate otherHired, Optional<LocalDate> otherLeft) {
        return leftOn.map(otherHired::isBefore).orElse(true)
                && otherLeft.map(hiredOn::isBefore).orElse(true);
    }
}
