// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when to when, written in one cell: 2026.3.1-3.5, 3月1日至8日, 20260301~20260305. Both ends as text that {@link
 * WrittenDate} reads; the year, and the month, of the first day hold for the second where it leaves them out.
 *
 * @param to empty where the end is open
 */
public record WrittenSpan(String from, String to) {
    private static final LocalDate ANY_DAY = LocalDate.of(2030, 1, 1);
    private static final Pattern BETWEEN = Pattern.compile("起?(?:至|到|—+|--+|~+|-)");
    private static final Pattern MONTH_DAY = WrittenDate.WITHOUT_YEAR;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[日号]?");
    private static final Pattern FULL = Pattern.compile("(\\d{4}|\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})[日号]?");
    private static final Pattern OPEN = Pattern.compile("今|至今|现在|未归|未回|未返|长期");

    /** The span, where the cell holds one. */
    public static Optional<WrittenSpan> read(String written) {
        String tight = ChineseNumber.toDigits(Spelling.tight(written)).replaceAll("[–－]", "-");
        Matcher between = BETWEEN.matcher(tight);
        while (between.find()) {
            String from = tight.substring(0, between.start());
            String to = tight.substring(between.end()).replaceAll("止$", "");
            Optional<String> end = isDate(from) ? end(from, to) : Optional.empty();
            if (end.isPresent()) {
                return Optional.of(new WrittenSpan(from, end.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(String text) {
        return WrittenDate.read(text, ANY_DAY) instanceof WrittenDate.Day || WrittenDate.isWithoutYear(text);
    }

    private static Optional<String> end(String from, String to) {
        if (to.isEmpty() || OPEN.matcher(to).matches()) {
            return Optional.of("");
        }
        if (WrittenDate.read(to, ANY_DAY) instanceof WrittenDate.Day) {
            return Optional.of(to);
        }
        Matcher full = FULL.matcher(from);
        Matcher without = MONTH_DAY.matcher(from);
        Matcher monthDay = MONTH_DAY.matcher(to);
        if (monthDay.matches()) {
            return Optional.of(full.matches() ? full.group(1) + "." + monthDay.group(1) + "." + monthDay.group(2) : to);
        }
        Matcher day = DAY.matcher(to);
        if (day.matches() && full.matches()) {
            return Optional.of(full.group(1) + "." + full.group(2) + "." + day.group(1));
        }
        return day.matches() && without.matches()
                ? Optional.of(without.group(1) + "." + day.group(1))
                : Optional.empty();
    }
}
