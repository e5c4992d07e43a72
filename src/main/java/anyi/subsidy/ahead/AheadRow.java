// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.ahead;

import anyi.subsidy.run.Change;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that will be otherwise on a day.
 *
 * @param subject the resident, or the member of staff; missing = the home itself
 * @param change of an amount, where one can be computed
 * @param detail an age, a certificate: as it is recorded
 */
public record AheadRow(
        LocalDate on, AheadKind kind, Optional<UUID> subject, String name, Optional<Change> change, String detail) {
    static final Comparator<AheadRow> IN_ORDER =
            Comparator.comparing(AheadRow::on).thenComparing(AheadRow::kind).thenComparing(AheadRow::name);

    Optional<String> policy() {
        return change.map(one -> one.key().policy());
    }
}
