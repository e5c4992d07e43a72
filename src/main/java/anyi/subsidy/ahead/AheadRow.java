// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.ahead;

import anyi.subsidy.claim.Recipient;
import anyi.subsidy.run.Change;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that will be otherwise on a day.
 *
 * @param change of an amount, where one can be computed
 * @param detail an age, a certificate, the policy of a claim that ends: as it is recorded
 */
public record AheadRow(
        LocalDate on, AheadKind kind, Recipient whose, String name, Optional<Change> change, String detail) {
    static final Comparator<AheadRow> IN_ORDER =
            Comparator.comparing(AheadRow::on).thenComparing(AheadRow::kind).thenComparing(AheadRow::name);

    Optional<String> policy() {
        return change.map(one -> one.key().policy())
                .or(() -> kind == AheadKind.CLAIM_ENDS ? Optional.of(detail) : Optional.empty());
    }
}
