// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * From admission to discharge.
 *
 * @param admittedDayKnown false where a ledger gave only the month: {@code admittedOn} is then its last day
 */
public record Stay(
        UUID id,
        long revision,
        UUID residentId,
        LocalDate admittedOn,
        boolean admittedDayKnown,
        Contract contract,
        Optional<String> missingContactReason,
        Optional<Discharge> discharge) {

    public boolean isOpen() {
        return discharge.isEmpty();
    }

    /** Whether the resident is in house on the day; a leave does not end a stay. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(admittedOn)
                && discharge.map(end -> day.isBefore(end.on())).orElse(true);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(LocalDate from, Optional<LocalDate> to) {
        return to.map(admittedOn::isBefore).orElse(true)
                && discharge.map(end -> from.isBefore(end.on())).orElse(true);
    }

    /** The days in house; nothing where somebody left on the day of admission. */
    public Optional<Period> days() {
        LocalDate end = discharge.map(Discharge::on).orElse(null);
        return admittedOn.equals(end) ? Optional.empty() : Optional.of(new Period(admittedOn, end));
    }
}
