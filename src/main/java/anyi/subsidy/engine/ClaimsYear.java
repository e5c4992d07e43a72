// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/** A year that begins on a day of its own, such as 1 August. */
record ClaimsYear(LocalDate first, LocalDate next) {
    /** The year in which a day lies. */
    static ClaimsYear of(LocalDate day, MonthDay from) {
        LocalDate start = from.atYear(day.getYear());
        if (start.isAfter(day)) {
            start = from.atYear(day.getYear() - 1);
        }
        return new ClaimsYear(start, from.atYear(start.getYear() + 1));
    }

    LocalDate last() {
        return next.minusDays(1);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(first, next);
    }
}
