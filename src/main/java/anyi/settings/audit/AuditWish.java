// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import java.util.Optional;

/**
 * Which acts are to be seen.
 *
 * @param actor of one person; empty = of all
 * @param about words of the purpose, or the name of a resident
 * @param access what only looked, came in or was refused; else what changed something
 */
public record AuditWish(Optional<String> actor, String about, Optional<Boolean> access) {
    static final AuditWish ALL = new AuditWish(Optional.empty(), "", Optional.empty());
}
