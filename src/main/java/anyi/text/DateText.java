// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people type it: 20240315, 2024-3-15, 2024/3/15, 2024.3.15, 2024年3月15日, 24-3-15, and 3.15 or 0315 in the
 * present year.
 */
public final class DateText {
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4}|\\d{2})\\s*[-/.．。年]\\s*(\\d{1,2})\\s*[-/.．。月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})\\s*[-/.．。月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern FOUR = Pattern.compile("(\\d{2})(\\d{2})");

    private DateText() {}

    /** @param today gives the year where none is typed, and the century of a year of two digits: not after today */
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        String text = halfWidth(typed.strip());
        Matcher full = EIGHT.matcher(text);
        if (!full.matches()) {
            full = PARTS.matcher(text);
        }
        if (full.matches()) {
            return day(year(full.group(1), today), full.group(2), full.group(3));
        }
        Matcher ofThisYear = SHORT.matcher(text);
        if (!ofThisYear.matches()) {
            ofThisYear = FOUR.matcher(text);
        }
        return ofThisYear.matches() ? day(today.getYear(), ofThisYear.group(1), ofThisYear.group(2)) : Optional.empty();
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year <= today.getYear() + 10 ? century + year : century - 100 + year;
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Digits and signs of a Chinese input method are as good as the others. */
    private static String halfWidth(String text) {
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c == '　' ? ' ' : c);
        }
        return result.toString();
    }
}
