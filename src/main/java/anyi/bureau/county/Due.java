// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.bureau.MemberRow;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whose package is overdue on a day.
 *
 * @param day of a month by which the package of the month before is due
 */
public record Due(LocalDate on, int day) {
    /** The newest month whose package should be here. */
    public YearMonth month() {
        YearMonth present = YearMonth.from(on);
        return on.getDayOfMonth() > day ? present.minusMonths(1) : present.minusMonths(2);
    }

    /** A package covers a month when it was made on its last day or later. A home that came later owes nothing yet. */
    public boolean isLate(MemberRow member) {
        LocalDate end = month().atEndOfMonth();
        LocalDate dueOn = month().plusMonths(1).atDay(day);
        return member.madeAt()
                .map(made -> made.toLocalDate().isBefore(end))
                .orElse(!member.registeredOn().isAfter(dueOn));
    }
}
