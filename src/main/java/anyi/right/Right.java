// SPDX-License-Identifier: Apache-2.0
package anyi.right;

import anyi.term.Term;
import java.util.EnumSet;
import java.util.Set;

/** What a person may be trusted with. Use cases name theirs by {@link Needs}; roles are sets of them. */
public enum Right implements Term {
    /** To uncover identity numbers; without it they come masked from the store. */
    SEE_IDENTITY,
    /** To uncover phone numbers and addresses. */
    SEE_PHONE,
    /** To see health: assessments' answers, incidents, risks. */
    SEE_HEALTH,
    /** To uncover bank accounts, and to change them. */
    SEE_ACCOUNT,
    RESIDENTS,
    STAYS,
    BEDS,
    ASSESSMENTS,
    CARE,
    STAFF,
    CLAIMS,
    APPROVE_CLAIMS,
    CLOSE_MONTH,
    PAY,
    POLICIES,
    IMPORT,
    EXPORT,
    HAND_OVER,
    BUREAU,
    UNDO,
    HOME,
    BACK_UP,
    RESTORE,
    PEOPLE,
    AUDIT,
    PRIVACY;

    @Override
    public String key() {
        return "right.name." + name();
    }

    /** What nobody can use this right without: whoever edits a number has to see it. */
    private Set<Right> implied() {
        return switch (this) {
            case RESIDENTS, STAFF -> EnumSet.of(SEE_IDENTITY, SEE_PHONE);
            case ASSESSMENTS, CARE -> EnumSet.of(SEE_HEALTH);
            case PAY -> EnumSet.of(SEE_ACCOUNT);
            case IMPORT, HAND_OVER, PRIVACY -> EnumSet.of(SEE_IDENTITY, SEE_PHONE, SEE_HEALTH, SEE_ACCOUNT);
            default -> EnumSet.noneOf(Right.class);
        };
    }

    /** Of their names with blanks between, as a role is kept. A right that a newer program knew is left out. */
    public static Set<Right> setOf(String names) {
        var rights = EnumSet.noneOf(Right.class);
        for (String name : names.split(" ")) {
            for (Right right : values()) {
                if (right.name().equals(name)) {
                    rights.add(right);
                }
            }
        }
        return rights;
    }

    /** These rights, and what they are of no use without. */
    public static Set<Right> complete(Set<Right> rights) {
        var all = EnumSet.noneOf(Right.class);
        rights.forEach(right -> {
            all.add(right);
            all.addAll(right.implied());
        });
        return all;
    }
}
