// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.subsidy.claim.Recipient;
import anyi.term.PaymentKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A payment with the account that it went to.
 *
 * @param name empty = the home itself
 * @param months that its lines are for
 */
public record PaymentRow(
        UUID id,
        long revision,
        int number,
        PaymentKind kind,
        String policy,
        Recipient whose,
        String name,
        Optional<String> identityNumber,
        Optional<Account> account,
        Money amount,
        Optional<Back> back,
        List<YearMonth> months) {
    /** 退汇. */
    public record Back(LocalDate on, String reason) {}

    public boolean isReturned() {
        return back.isPresent();
    }
}
