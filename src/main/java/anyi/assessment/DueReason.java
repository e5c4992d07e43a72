// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.term.Term;

/** Why somebody in house is to be assessed. */
public enum DueReason implements Term {
    NEVER,
    EXPIRED,
    /** A record by another standard that gives no level of today. */
    NO_LEVEL,
    /** Two care-risk events within 30 days, one of them since the last assessment: GB/T 42195-2022, C.4. */
    EVENTS,
    SOON;

    @Override
    public String key() {
        return "assessment.reason." + name();
    }
}
