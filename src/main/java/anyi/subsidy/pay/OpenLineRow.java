// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.subsidy.claim.Recipient;
import anyi.subsidy.run.LineKey;
import anyi.term.LineKind;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a closed month that no payment settles.
 *
 * @param returned why the money of an earlier payment came back; missing = it was never paid
 */
public record OpenLineRow(
        UUID id,
        String policy,
        Recipient whose,
        String name,
        YearMonth booked,
        YearMonth month,
        LineKind kind,
        Money amount,
        Optional<String> returned) {
    public LineKey key() {
        return new LineKey(policy, whose);
    }
}
