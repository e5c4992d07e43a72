// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A row that raised a warning.
 *
 * @param row its id; missing = a sum of rows
 * @param resident whose case file shows it
 * @param detail an amount, a level, a count: as it is recorded
 */
public record Evidence(
        EvidenceKind kind, Optional<UUID> row, Optional<UUID> resident, String name, LocalDate on, String detail) {
    /** The same facts give the same text: a warning that was looked at comes back when one of them changes. */
    String canonical() {
        return kind + "|" + row.map(UUID::toString).orElse("") + "|" + on + "|" + detail;
    }
}
