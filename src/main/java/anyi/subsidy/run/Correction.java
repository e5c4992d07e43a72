// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.engine.Outcome;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The difference of a closed month: what it comes to now less what was booked for it.
 *
 * @param corrects the line that was booked when the month was closed; missing = there was none
 * @param acts what was done since the closing, the reason of the difference
 * @param fresh the month as it comes out now
 * @param shares who pays the difference, or gets it back; empty = the payers of what was booked are not known
 */
public record Correction(
        YearMonth month,
        LineKey key,
        String name,
        Money booked,
        Money now,
        Optional<UUID> corrects,
        List<Touch> acts,
        Optional<Due> fresh,
        List<Outcome.Paid> shares) {
    public Money difference() {
        return now.minus(booked);
    }
}
