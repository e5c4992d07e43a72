// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.twice;

import anyi.term.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Two homes' stories of one person that cannot both be right.
 *
 * @param from the first day in question
 * @param to the first day after it; empty = up to now
 */
public record TwiceRow(Kind kind, String idNumber, Story one, Story other, LocalDate from, Optional<LocalDate> to) {
    /** What is wrong. */
    public enum Kind implements Term {
        /** In house in both on a day. */
        IN_TWO_HOMES,
        /** The first has reported the death, the second went on being paid. */
        PAID_AFTER_DEATH;

        @Override
        public String key() {
            return "bureau.twice." + name();
        }
    }
}
