// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.value.Problem;

/** What came of writing about a staff member. */
public sealed interface StaffResult {
    record Written(long revision) implements StaffResult {}

    /** Somebody else has the identity number. */
    record NumberKnown(String name) implements StaffResult {}

    /** It does not fit what the home knows by now. */
    record DoesNotFit(Problem problem) implements StaffResult {}
}
