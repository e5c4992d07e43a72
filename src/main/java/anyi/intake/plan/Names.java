// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

/** Names in which a character was lost on the way: the old code pages save a rare one as a question mark. */
final class Names {
    private static final String HOLES = "?？\uFFFD□〓*";

    private Names() {}

    static boolean hasHole(String name) {
        return name.chars().anyMatch(c -> HOLES.indexOf(c) >= 0);
    }

    /** Equal, a hole standing for any one character (a rare character that became two marks counts as well). */
    static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return hasHole(one) && fits(one, other) || hasHole(other) && fits(other, one);
    }

    private static boolean fits(String holed, String full) {
        int[] pattern = holed.codePoints().toArray();
        int[] text = full.codePoints().toArray();
        return fits(pattern, 0, text, 0);
    }

    private static boolean fits(int[] pattern, int p, int[] text, int t) {
        if (p == pattern.length) {
            return t == text.length;
        }
        if (t == text.length) {
            return false;
        }
        boolean hole = HOLES.indexOf(pattern[p]) >= 0;
        if (hole || pattern[p] == text[t] || HOLES.indexOf(text[t]) >= 0) {
            boolean plain = fits(pattern, p + 1, text, t + 1);
            boolean twoMarks = hole && p + 1 < pattern.length && HOLES.indexOf(pattern[p + 1]) >= 0;
            return plain || twoMarks && fits(pattern, p + 2, text, t + 1);
        }
        return false;
    }
}
