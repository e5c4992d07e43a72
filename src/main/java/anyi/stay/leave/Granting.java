// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.value.Problem;
import anyi.value.Problems;
import java.util.UUID;

/** What came of entering, correcting or ending a leave. */
public sealed interface Granting {

    record Granted(UUID leaveId, long revision) implements Granting {}

    /** It does not fit what the home knows by now: outside the stay, or at the same time as another leave. */
    record DoesNotFit(Problems problems) implements Granting {
        DoesNotFit(Problem problem) {
            this(Problems.of(problem));
        }
    }
}
