// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.term.BatchState;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A batch in the list.
 *
 * @param payments how many, without those that only net off
 * @param toBank what the bank is to send; the rest of the total is the home's own
 */
public record BatchRow(
        UUID id,
        long revision,
        int number,
        BatchState state,
        LocalDate preparedOn,
        String preparedBy,
        Money total,
        Money toBank,
        int payments,
        int returned,
        Money returnedTotal,
        Optional<String> fileName,
        Optional<LocalDate> handedOn,
        Optional<LocalDate> paidOn) {
    /** What was sent and did not come back. */
    public Money kept() {
        return total.minus(returnedTotal);
    }
}
