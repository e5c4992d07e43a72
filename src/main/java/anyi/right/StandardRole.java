// SPDX-License-Identifier: Apache-2.0
package anyi.right;

import static anyi.right.Right.*;

import anyi.term.Term;
import java.util.EnumSet;
import java.util.Set;

/** The roles that every home has. A home can put roles of its own beside them. */
public enum StandardRole implements Term {
    /** 院长. */
    ADMINISTRATOR(EnumSet.allOf(Right.class)),
    NURSING_LEAD(EnumSet.of(RESIDENTS, STAYS, BEDS, ASSESSMENTS, CARE, EXPORT, UNDO, BACK_UP)),
    SUBSIDY_CLERK(EnumSet.of(
            RESIDENTS, CLAIMS, APPROVE_CLAIMS, CLOSE_MONTH, PAY, POLICIES, IMPORT, EXPORT, HAND_OVER, UNDO, BACK_UP)),
    STAFF_CLERK(EnumSet.of(STAFF, EXPORT, UNDO, BACK_UP)),
    VIEWER(EnumSet.noneOf(Right.class)),
    /** Sees who did what, and changes nothing. */
    AUDITOR(EnumSet.of(AUDIT));

    private final Set<Right> rights;

    StandardRole(Set<Right> rights) {
        this.rights = Set.copyOf(Right.complete(rights));
    }

    public Set<Right> rights() {
        return rights;
    }

    @Override
    public String key() {
        return "right.role." + name();
    }
}
