// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.term.Term;

/** How somebody stands against a requirement, the best first. */
public enum Standing implements Term {
    /** The post does not ask for it. */
    NOT_ASKED,
    VALID,
    /** Hours of a year that still has time. */
    UNDER_WAY,
    /** Wanted by inspections, and not there. */
    NOT_OBTAINED,
    /** Holds, and ends within sixty days or the warning time of the rule. */
    ENDS_SOON,
    /** Required, and never there. */
    MISSING,
    /** Was there, and is over. */
    LAPSED;

    /** Whether something has to be done. */
    public boolean isDue() {
        return ordinal() >= NOT_OBTAINED.ordinal();
    }

    /** Whether the duty is broken today. */
    public boolean isBroken() {
        return this == MISSING || this == LAPSED;
    }

    @Override
    public String key() {
        return "staff.duty.standing." + name();
    }
}
