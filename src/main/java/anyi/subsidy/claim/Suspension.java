// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * Days in which a claim is held up.
 *
 * @param to the day from which it is paid again; its month is paid
 * @param paidLater whether the months of the suspension are paid once it is over
 */
public record Suspension(
        UUID id, UUID claim, LocalDate from, Optional<LocalDate> to, boolean paidLater, Optional<String> reason) {
    /** Months that begin within it are not paid. */
    public boolean holdsUp(YearMonth month) {
        boolean begun = !from.isAfter(month.atDay(1));
        boolean over = to.filter(day -> paidLater || !YearMonth.from(day).isAfter(month))
                .isPresent();
        return begun && !over;
    }
}
