// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.people.NewPassword;
import anyi.term.Term;

/** How hard a password is to guess, in words. Length counts most. */
public enum Strength implements Term {
    TOO_SHORT,
    WEAK,
    FAIR,
    STRONG;

    static Strength of(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < NewPassword.SHORTEST) {
            return TOO_SHORT;
        }
        long different = password.codePoints().distinct().count();
        long kinds = password.codePoints().map(Strength::kind).distinct().count();
        long points = length + 2 * kinds + (different >= 6 ? 2 : -4);
        return points < 12 ? WEAK : points < 18 ? FAIR : STRONG;
    }

    private static int kind(int character) {
        if (Character.isDigit(character)) {
            return 1;
        }
        if (Character.isLetter(character)) {
            return character > 0x2000 ? 4 : Character.isUpperCase(character) ? 3 : 2;
        }
        return 5;
    }

    @Override
    public String key() {
        return "settings.door.strength." + name();
    }
}
