// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday but for days off, and the Saturdays and Sundays that make up for them. The
 * State Council states them year by year; a year that it has not stated is not guessed.
 *
 * @param marked true = worked, for the days that are not as the weekday says
 * @param years those that are known
 */
public record WorkDays(Map<LocalDate, Boolean> marked, Set<Integer> years) {
    /** So many days off at least belong to a year that is known whole. */
    private static final int DAYS_OFF = 7;

    public WorkDays {
        marked = Map.copyOf(marked);
        years = Set.copyOf(years);
    }

    /** Days stated later take the place of earlier ones. */
    public static WorkDays of(List<Holiday> stated) {
        var marked = new HashMap<LocalDate, Boolean>();
        stated.forEach(day -> marked.put(day.on(), day.isWorking()));
        var off = new HashMap<Integer, Integer>();
        marked.forEach((day, works) -> off.merge(day.getYear(), works ? 0 : 1, Integer::sum));
        var years = new HashSet<Integer>();
        off.forEach((year, days) -> {
            if (days >= DAYS_OFF) {
                years.add(year);
            }
        });
        return new WorkDays(marked, years);
    }

    /** How far a number of working days reaches. */
    public sealed interface Reach {
        /** @param last the last of them */
        record Until(LocalDate last) implements Reach {}

        /** It reaches into a year whose days off nobody has stated. */
        record Unknown(int year) implements Reach {}
    }

    /** The day on which something begins does not count (Civil Code, article 201). */
    public Reach after(LocalDate begins, int workingDays) {
        LocalDate day = begins;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (!years.contains(day.getYear())) {
                return new Reach.Unknown(day.getYear());
            }
            if (isWorked(day)) {
                left--;
            }
        }
        return new Reach.Until(day);
    }

    public boolean isWorked(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return marked.getOrDefault(day, weekday);
    }

    public SortedSet<Integer> knownYears() {
        return new TreeSet<>(years);
    }
}
