// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import anyi.store.ActKind;
import java.time.Instant;
import java.util.Optional;

/**
 * One act of the log.
 *
 * @param undoes the revision that this act took back
 */
public record Act(
        long revision, Instant happenedAt, String actor, String purpose, ActKind kind, Optional<Long> undoes) {}
