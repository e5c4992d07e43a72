// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.subsidy.word.Told;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A line of the case file: what a month comes to, what was booked, what was paid before Anyi.
 *
 * @param note the reason where there is nothing, the source of what ledgers report
 * @param told the answer to "why?"
 */
record SectionRow(
        Kind kind,
        YearMonth month,
        String policy,
        String title,
        Optional<Money> amount,
        String note,
        Optional<Told> told) {
    enum Kind {
        PAYABLE,
        UNCLAIMED,
        UNDER_WAY,
        OPEN,
        NOTHING,
        BOOKED,
        BACK_PAYMENT,
        RECOVERY,
        RECEIVED;

        String key() {
            return "subsidy.section.kind." + name();
        }
    }
}
