// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

/**
 * Why there is no amount.
 *
 * @param clause the clause or open point; empty = none
 * @param place where in the policy, such as {@code conditions/0} or {@code parts/A/rows/A1}
 * @param seen the fact that decided, or the name of the one that is missing
 */
public record Reason(Kind kind, String clause, String place, Seen seen) {
    public enum Kind {
        NOT_MET,
        MISSING_FACT,
        OPEN_POINT,
        NO_ROW,
        OTHERWISE_NOTHING,
        NOT_ENOUGH_DAYS,
        APPLIED_LATER,
        EXCLUDED,
        /** Nothing falls due in the period. */
        NOT_DUE,
        /** There is nothing on record that the policy pays for. */
        NO_ENTRIES,
        ONCE_ONLY,
        SUSPENDED,
        CAP_REACHED,
        NO_VERSION
    }
}
