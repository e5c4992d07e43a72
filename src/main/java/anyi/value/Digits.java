// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.util.Locale;

/** Brings typed and pasted numbers into one form. */
final class Digits {
    private Digits() {}

    /**
     * Half-width, upper case, without spaces, invisible characters, apostrophes (Excel's mark of text) and the dashes
     * that people group with.
     */
    static String tidy(String typed) {
        var tidy = new StringBuilder(typed.length());
        typed.codePoints().map(Digits::halfWidth).filter(Digits::counts).forEach(tidy::appendCodePoint);
        return tidy.toString().toUpperCase(Locale.ROOT);
    }

    private static int halfWidth(int c) {
        return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
    }

    private static boolean counts(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL
                && "'`‘’\"“”-‐–—".indexOf(c) < 0;
    }

    static boolean areAll(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
