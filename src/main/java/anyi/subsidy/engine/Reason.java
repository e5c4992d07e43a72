// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Why there is no amount.
 *
 * @param clause the clause or open point; empty = none
 * @param place where in the policy, such as {@code conditions/0} or {@code parts/A/rows/A1}
 * @param seen the fact that decided, or the name of the one that is missing
 */
public record Reason(Kind kind, String clause, String place, Seen seen) {
    /** What decides first: what is open, then what is not met; that nothing was due only where nothing else is said. */
    static List<Reason> sorted(Collection<Reason> reasons) {
        List<Reason> sorted = reasons.stream()
                .distinct()
                .sorted(Comparator.comparing(reason -> reason.kind().rank()))
                .toList();
        List<Reason> telling =
                sorted.stream().filter(reason -> reason.kind().rank() < 3).toList();
        return telling.isEmpty() ? sorted : telling;
    }

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
        /** The claim itself is held up, refused or ended. */
        CLAIM,
        CAP_REACHED,
        NO_VERSION;

        private int rank() {
            return switch (this) {
                case OPEN_POINT, MISSING_FACT -> 0;
                case NO_ROW -> 1;
                case NOT_DUE -> 3;
                case NO_ENTRIES -> 4;
                default -> 2;
            };
        }
    }
}
