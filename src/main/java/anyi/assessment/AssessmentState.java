// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.term.Term;

/** How a resident stands with assessment on a day. */
public enum AssessmentState implements Term {
    NEVER,
    OVERDUE,
    DUE,
    VALID;

    @Override
    public String key() {
        return "assessment.state." + name();
    }

    /** Whether something is to be done. */
    public boolean isOpen() {
        return this != VALID;
    }
}
