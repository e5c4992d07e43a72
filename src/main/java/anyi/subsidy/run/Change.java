// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.Seen;
import anyi.value.Money;
import java.util.Optional;

/**
 * What is not as it was last month.
 *
 * @param was a fact as it was, {@code is} as it is now, where one has changed
 * @param fromLedger whether {@code before} is what a ledger reports as paid, of which nobody knows how it came about
 * @param reason why there is nothing: of last month where new, of this month where ended
 */
public record Change(
        LineKey key,
        String name,
        Kind kind,
        Money before,
        Money now,
        Optional<Seen> was,
        Optional<Seen> is,
        Optional<Reason> reason,
        boolean fromLedger) {
    public enum Kind {
        NEW,
        MORE,
        LESS,
        ENDED
    }

    public Money difference() {
        return now.minus(before);
    }
}
