// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell says about a day, whatever way it was written. */
public sealed interface WrittenDate {
    record Day(LocalDate on) implements WrittenDate {}

    /** Only the month is known; nobody invents the day. */
    record Month(YearMonth month) implements WrittenDate {}

    /** It looks like a date, but the calendar has no such day. */
    record Impossible() implements WrittenDate {}

    record Unreadable() implements WrittenDate {}

    record Nothing() implements WrittenDate {}

    Pattern DAY = Pattern.compile(
            "(\\d{4}|\\d{2})(?:[-./,、]|年)(\\d{1,2})(?:[-./,、]|月)(\\d{1,2})(?:[日号])?(?:[T日号]?\\d{1,2}[:时点].*|[(].*|[上下中]午.*)?");
    Pattern MONTH = Pattern.compile("(\\d{4})(?:[-./,、年])(\\d{1,2})(?:月|月份)?");
    Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    Pattern REPUBLIC = Pattern.compile("民国(\\d{1,3})年(\\d{1,2})月(\\d{1,2})[日号]?");
    Pattern WITHOUT_YEAR = Pattern.compile("(\\d{1,2})(?:月|[./-])(\\d{1,2})[日号]?");
    LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    int FIRST_SERIAL = 3_000;
    int LAST_SERIAL = 80_000;

    /** Reads text; a year of two digits is the latest one that is not after the year of {@code today}. */
    static WrittenDate read(String written, LocalDate today) {
        if (Spelling.isNothing(written)) {
            return new Nothing();
        }
        String tight = ChineseNumber.toDigits(Spelling.tight(written));
        Matcher day = DAY.matcher(tight);
        if (day.matches()) {
            return dayOf(year(day.group(1), today), day.group(2), day.group(3));
        }
        Matcher month = MONTH.matcher(tight);
        if (month.matches()) {
            return monthOf(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        }
        Matcher american = MONTH_FIRST.matcher(tight);
        if (american.matches()) {
            return dayOf(Integer.parseInt(american.group(3)), american.group(1), american.group(2));
        }
        Matcher republic = REPUBLIC.matcher(tight);
        if (republic.matches()) {
            return dayOf(1911 + Integer.parseInt(republic.group(1)), republic.group(2), republic.group(3));
        }
        return digits(tight.replaceFirst("\\.0+$", ""));
    }

    /** Whether only month and day are written: 3月5日, 3.5, 三月五日. */
    static boolean isWithoutYear(String written) {
        return WITHOUT_YEAR
                .matcher(ChineseNumber.toDigits(Spelling.tight(written)))
                .matches();
    }

    /** The day that month and day mean in a year. */
    static WrittenDate ofYear(String written, int year) {
        Matcher day = WITHOUT_YEAR.matcher(ChineseNumber.toDigits(Spelling.tight(written)));
        return day.matches() ? dayOf(year, day.group(1), day.group(2)) : new Unreadable();
    }

    private static WrittenDate digits(String tight) {
        if (tight.matches("\\d{8}")) {
            return dayOf(Integer.parseInt(tight.substring(0, 4)), tight.substring(4, 6), tight.substring(6));
        }
        if (tight.matches("(19|20)\\d{4}")) {
            return monthOf(Integer.parseInt(tight.substring(0, 4)), Integer.parseInt(tight.substring(4)));
        }
        if (tight.matches("\\d{4,5}(\\.\\d+)?")) {
            int serial = (int) Double.parseDouble(tight);
            return serial >= FIRST_SERIAL && serial <= LAST_SERIAL && tight.length() >= 5
                    ? new Day(EPOCH.plusDays(serial))
                    : new Unreadable();
        }
        return new Unreadable();
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() ? century - 100 + year : century + year;
    }

    private static WrittenDate dayOf(int year, String month, String day) {
        if (year < 1800 || year > 2200) {
            return new Unreadable();
        }
        try {
            return new Day(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return new Impossible();
        }
    }

    private static WrittenDate monthOf(int year, int month) {
        if (year < 1800 || year > 2200) {
            return new Unreadable();
        }
        return month >= 1 && month <= 12 ? new Month(YearMonth.of(year, month)) : new Impossible();
    }

    /** The day, where one is written. */
    default Optional<LocalDate> day() {
        return this instanceof Day day ? Optional.of(day.on()) : Optional.empty();
    }

    /** The first day that is meant, as far as it is known: of a month its first. Null where nothing is readable. */
    default @Nullable LocalDate earliest() {
        return switch (this) {
            case Day day -> day.on();
            case Month month -> month.month().atDay(1);
            default -> null;
        };
    }

    /** The last day that can be meant: of a month its last. */
    default @Nullable LocalDate latest() {
        return this instanceof Month month ? month.month().atEndOfMonth() : earliest();
    }

    default boolean isNothing() {
        return this instanceof Nothing;
    }
}
