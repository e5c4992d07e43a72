// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Computes months that have not come with the facts as they are known, each compared with the one before. */
public final class Forecast {
    /**
     * What will be otherwise.
     *
     * @param on the day that makes it so, or the first of the month where no single day does
     * @param approved false = the person will meet the conditions and has no approval
     */
    public record Line(YearMonth month, LocalDate on, Change change, boolean approved) {}

    private Forecast() {}

    /** @param from the month that the first of the {@code months} after it is compared with */
    public static List<Line> of(DSLContext db, YearMonth from, int months) {
        var lines = new ArrayList<Line>();
        List<Due> before = Dues.of(db, from).month(from);
        for (int i = 1; i <= months; i++) {
            YearMonth month = from.plusMonths(i);
            Dues dues = Dues.of(db, month);
            List<Due> now = dues.month(month);
            List<Due> paid = now.stream().filter(Due::isPayable).toList();
            var comparison = new Comparison(db, dues, month);
            for (Change change : comparison.changes(before(before, month), paid)) {
                lines.add(new Line(month, day(dues, change, month), change, true));
            }
            Set<LineKey> known = new HashSet<>();
            before.stream().filter(due -> due.isPayable() || due.isUnclaimed()).forEach(due -> known.add(due.key()));
            List<Due> fresh = now.stream()
                    .filter(Due::isUnclaimed)
                    .filter(due -> !known.contains(due.key()))
                    .toList();
            var nothing = new Before(month.minusMonths(1), Map.of());
            for (Change change : comparison.changes(nothing, fresh)) {
                lines.add(new Line(month, day(dues, change, month), change, false));
            }
            before = now;
        }
        return lines;
    }

    private static Before before(List<Due> dues, YearMonth month) {
        Map<LineKey, Before.Amount> amounts = new LinkedHashMap<>();
        dues.stream()
                .filter(Due::isPayable)
                .forEach(due -> amounts.put(
                        due.key(), new Before.Amount(due.amount(), due.name(), Optional.of(due.explanation()))));
        return new Before(month.minusMonths(1), amounts);
    }

    /** The day on which the fact turns, the birthday, or the first of the month. */
    private static LocalDate day(Dues dues, Change change, YearMonth month) {
        LocalDate first = month.minusMonths(1).atDay(1);
        Optional<LocalDate> turned =
                change.is().flatMap(seen -> Optional.ofNullable(seen.from())).filter(day -> near(day, first, month));
        Optional<LocalDate> ended = change.reason()
                .flatMap(reason -> Optional.ofNullable(reason.seen().from()))
                .filter(day -> near(day, first, month));
        return turned.or(() -> ended)
                .or(() -> change.key()
                        .resident()
                        .flatMap(resident -> dues.facts().find(resident))
                        .flatMap(person -> person.birthOn())
                        .filter(birth -> isAboutAge(change))
                        .map(birth -> birthday(birth, month))
                        .filter(day -> near(day, first, month)))
                .orElse(month.atDay(1));
    }

    private static boolean near(LocalDate day, LocalDate first, YearMonth month) {
        return !day.isBefore(first) && !day.isAfter(month.atEndOfMonth());
    }

    private static boolean isAboutAge(Change change) {
        return change.is().filter(seen -> seen.fact().equals("age")).isPresent()
                || change.reason()
                        .filter(reason -> reason.seen().fact().equals("age"))
                        .isPresent();
    }

    /** The newest one that is not after the end of the month. */
    private static LocalDate birthday(LocalDate birth, YearMonth month) {
        LocalDate thisYear = birth.withYear(month.getYear());
        return thisYear.isAfter(month.atEndOfMonth()) ? birth.withYear(month.getYear() - 1) : thisYear;
    }
}
