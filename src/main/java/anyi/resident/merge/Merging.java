// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.value.Problems;
import java.util.UUID;

/** What came of making one file of two. */
public sealed interface Merging {
    record Merged(UUID kept, long revision) implements Merging {}

    /** Nothing was written; each sentence says what to do first. */
    record Contradicts(Problems problems) implements Merging {}

    /** One of the two was written since, or is gone. */
    record ChangedMeanwhile() implements Merging {}
}
