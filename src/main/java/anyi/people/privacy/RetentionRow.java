// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule that holds something of a person.
 *
 * @param from the day its years are counted from; empty = not yet, the person is in house
 */
public record RetentionRow(Retention rule, Optional<LocalDate> from) {
    /** The first day on which the rule holds nothing any more. */
    public Optional<LocalDate> until() {
        return from.map(day -> day.plusYears(rule.years()));
    }

    public boolean holds(LocalDate today) {
        return until().map(today::isBefore).orElse(true);
    }
}
