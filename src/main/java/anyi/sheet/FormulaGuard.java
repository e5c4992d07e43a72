// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet might run as a formula go out behind an apostrophe, and come in without it: exactly the
 * apostrophe that was put there, no other.
 */
public final class FormulaGuard {
    private static final String DANGEROUS = "=+-@\t\r";
    /** A telephone number, a dash: nothing that could run. */
    private static final Pattern HARMLESS = Pattern.compile("[+-]?[0-9 ()-]*");

    private FormulaGuard() {}

    public static String guarded(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String bare(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty()
                && DANGEROUS.indexOf(text.charAt(0)) >= 0
                && !HARMLESS.matcher(text).matches();
    }
}
