// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.value.Money;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * Last month, to compare with: what was closed here, or what ledgers report as paid.
 */
public record Before(YearMonth month, Map<LineKey, Amount> amounts) {
    public record Amount(Money money, String name, Optional<String> explanation) {}

    public Money total() {
        return amounts.values().stream().map(Amount::money).reduce(Money.ZERO, Money::plus);
    }
}
