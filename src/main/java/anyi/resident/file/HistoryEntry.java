// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One act about a person, and what it changed in words.
 *
 * @param mayGo whether it is of a kind that can be taken back
 */
record HistoryEntry(long revision, boolean mayGo, Instant at, String actor, String purpose, List<Line> lines) {
    /** @param before nothing = was empty; @param after nothing = is empty */
    record Line(String field, Optional<String> before, Optional<String> after) {}
}
