// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, and when.
 *
 * @param undoes the revision of the act that this one takes back
 */
public record ActHead(
        UUID homeId,
        long revision,
        Instant happenedAt,
        String actor,
        String purpose,
        ActKind kind,
        @Nullable Long undoes) {

    /** Ends the hash of an act's changes with the act itself. */
    public String contentHash(ActHash changes) {
        return changes.add(homeId)
                .add(revision)
                .add(happenedAt)
                .add(actor)
                .add(purpose)
                .add(kind.name())
                .add(undoes)
                .hex();
    }
}
