// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

/** How an application stands for a month. */
public enum Standing {
    APPROVED,
    /** Nobody applied. */
    NONE,
    /** Applied for, not decided yet. */
    UNDER_WAY,
    SUSPENDED,
    REFUSED,
    ENDED;

    /** Whether the claim itself says that nothing is paid, whatever the conditions. */
    boolean isShut() {
        return this == SUSPENDED || this == REFUSED || this == ENDED;
    }
}
