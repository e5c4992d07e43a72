// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.value.Problems;
import java.util.UUID;

/** What became of an assessment that was to be recorded. */
public sealed interface AssessmentResult {
    /** @param revision of the act, for taking it back */
    record Recorded(Assessment assessment, long revision) implements AssessmentResult {}

    /** One of the same day stands already: it may be replaced, never doubled. */
    record SameDay(UUID existing) implements AssessmentResult {}

    record Refused(Problems problems) implements AssessmentResult {}
}
