// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

/** How a computation ends. Never a silent zero. */
public enum Status {
    PAID,
    /** Not owed, with the clause and the fact that say so. */
    ZERO,
    /** The facts or the text do not decide. */
    UNDECIDED,
    /** A version, but no row for this case. */
    NO_TIER,
    /** No version is in force. */
    NO_VERSION;

    /** What two parts come to together: the open question outweighs the amount. */
    Status with(Status other) {
        if (this == UNDECIDED || other == UNDECIDED) {
            return UNDECIDED;
        }
        if (this == NO_TIER || other == NO_TIER) {
            return NO_TIER;
        }
        if (this == PAID || other == PAID) {
            return PAID;
        }
        return this == NO_VERSION ? other : this;
    }
}
