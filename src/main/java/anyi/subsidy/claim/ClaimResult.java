// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.value.Problems;

/** What came of an act on claims. */
public sealed interface ClaimResult {
    /** @param revision of the act, to take it back by; @param claims how many it concerned */
    record Written(long revision, int claims) implements ClaimResult {}

    /** Nothing was written. @param name whose claim does not allow it */
    record DoesNotFit(String name, Problems problems) implements ClaimResult {}
}
