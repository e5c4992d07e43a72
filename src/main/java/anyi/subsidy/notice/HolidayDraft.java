// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.value.Problem;
import anyi.value.Problems;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days off of a year as they are typed from the notice: {@code 1-1~1-3 2-15~2-23}, and the make-up days likewise.
 */
public record HolidayDraft(
        @Nullable String year,
        @Nullable String off,
        @Nullable String worked,
        @Nullable String source) {
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})日?(?:[~～至到](\\d{1,2})[-./月](\\d{1,2})日?)?");
    private static final int DAYS_OFF = 7;
    private static final int LONGEST = 15;

    public Problems check() {
        Optional<Integer> of = theYear();
        if (of.isEmpty()) {
            return Problems.of(Problem.refuse("year", "subsidy.holiday.problem.year"));
        }
        var problems = new ArrayList<Problem>();
        Optional<List<LocalDate>> free = days(of.get(), off);
        Optional<List<LocalDate>> back = days(of.get(), worked);
        if (free.isEmpty()) {
            problems.add(Problem.refuse("off", "subsidy.holiday.problem.days"));
        } else if (free.get().size() < DAYS_OFF) {
            problems.add(Problem.refuse("off", "subsidy.holiday.problem.tooFew", DAYS_OFF));
        }
        if (back.isEmpty()) {
            problems.add(Problem.refuse("worked", "subsidy.holiday.problem.days"));
        } else {
            back.get().stream()
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .findFirst()
                    .ifPresent(day -> problems.add(Problem.refuse("worked", "subsidy.holiday.problem.noWeekend", day)));
        }
        if (source == null || source.isBlank()) {
            problems.add(Problem.refuse("source", "subsidy.holiday.problem.source"));
        }
        return new Problems(problems);
    }

    private Optional<Integer> theYear() {
        return Optional.ofNullable(year)
                .map(String::strip)
                .filter(text -> text.matches("20\\d\\d"))
                .map(Integer::valueOf);
    }

    /** Nothing where something in it is no day. */
    private static Optional<List<LocalDate>> days(int year, @Nullable String typed) {
        var days = new ArrayList<LocalDate>();
        for (String part : (typed == null ? "" : typed).strip().split("[\\s,，;；、]+")) {
            if (part.isEmpty()) {
                continue;
            }
            Matcher found = DAYS.matcher(part);
            if (!found.matches() || !add(year, found, days)) {
                return Optional.empty();
            }
        }
        return Optional.of(days);
    }

    private static boolean add(int year, Matcher found, List<LocalDate> days) {
        try {
            LocalDate from = LocalDate.of(year, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            LocalDate to = found.group(3) == null
                    ? from
                    : LocalDate.of(year, Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)));
            if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST))) {
                return false;
            }
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                days.add(day);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** For a draft without problems. */
    public List<Holiday> toHolidays() {
        int of = theYear().orElseThrow();
        String where = source == null ? "" : source.strip();
        var holidays = new ArrayList<Holiday>();
        days(of, off).orElseThrow().forEach(day -> holidays.add(new Holiday(day, false, String.valueOf(of), where)));
        days(of, worked).orElseThrow().forEach(day -> holidays.add(new Holiday(day, true, String.valueOf(of), where)));
        return holidays;
    }
}
