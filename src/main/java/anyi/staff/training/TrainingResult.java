// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.value.Problems;

/** What came of writing about training. */
public sealed interface TrainingResult {
    record Written(long revision) implements TrainingResult {}

    /** It does not fit what the home knows by now; nothing was written. */
    record DoesNotFit(Problems problems) implements TrainingResult {}
}
