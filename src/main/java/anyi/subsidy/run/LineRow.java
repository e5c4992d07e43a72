// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.claim.Recipient;
import anyi.term.LineKind;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** A booked line. */
public record LineRow(
        UUID id,
        YearMonth runMonth,
        String policy,
        Optional<UUID> version,
        Recipient whose,
        Optional<String> name,
        YearMonth month,
        LineKind kind,
        Money amount,
        Optional<UUID> corrects,
        String explanation,
        String funding) {
    public Optional<UUID> resident() {
        return whose.resident();
    }

    public LineKey key() {
        return new LineKey(policy, whose);
    }
}
