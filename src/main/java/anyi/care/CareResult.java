// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.value.Problems;

/** What became of a risk assessment or an incident that was to be recorded. */
public sealed interface CareResult {
    /** @param revision of the act, for taking it back */
    record Recorded(long revision) implements CareResult {}

    record Refused(Problems problems) implements CareResult {}
}
