// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.value.Problem;
import anyi.value.Problems;
import java.util.List;

/** What became of something that was to be done to beds. */
public sealed interface BedResult {
    /** @param revision of the act, for taking it back */
    record Done(int beds, long revision) implements BedResult {}

    /** Nothing was written: for each bed that stands in the way, why. */
    record Refused(Problems problems) implements BedResult {
        static Refused of(List<Problem> problems) {
            return new Refused(new Problems(problems));
        }
    }
}
