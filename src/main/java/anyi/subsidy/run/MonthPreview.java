// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.value.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * A month as it would be closed now.
 *
 * @param dues amounts, and what is open or not applied for
 * @param inputHash of everything that it rests on
 */
public record MonthPreview(YearMonth month, List<Due> dues, List<Correction> corrections, String inputHash) {
    public List<Due> payable() {
        return dues.stream().filter(Due::isPayable).toList();
    }

    public List<Due> unclaimed() {
        return dues.stream().filter(Due::isUnclaimed).toList();
    }

    public List<Due> open() {
        return dues.stream().filter(Due::isOpen).toList();
    }

    public Money total() {
        Money regular = payable().stream().map(Due::amount).reduce(Money.ZERO, Money::plus);
        return corrections.stream().map(Correction::difference).reduce(regular, Money::plus);
    }

    public int lines() {
        return payable().size() + corrections.size();
    }
}
