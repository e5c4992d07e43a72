// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which acts are to be seen.
 *
 * @param actor of one person; empty = of all
 * @param about words of the purpose, or the name of a resident
 * @param access what only looked, came in or was refused; else what changed something
 * @param from inclusive
 * @param to inclusive
 */
public record AuditWish(
        Optional<String> actor,
        String about,
        Optional<Boolean> access,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    static final AuditWish ALL =
            new AuditWish(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());
}
