// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days in house (or in post) of one person, with leave counted as the policy says. */
final class InHouse {
    private final List<Span> stays;
    private final List<Span> leaves;
    private final Rules.Counting counting;

    InHouse(Person person, Rules.Counting counting) {
        Timeline deaths = person.fact("deathDate");
        @Nullable
        LocalDate death = deaths == null
                ? null
                : deaths.first().flatMap(span -> Check.date(span.plain())).orElse(null);
        List<Span> told = spans(person.fact(counting.of().fact()));
        this.stays = death == null
                ? told
                : told.stream().map(span -> until(span, death)).toList();
        this.leaves = spans(person.fact("leave"));
        this.counting = counting;
    }

    /** Nobody stays longer than he lives, whether or not somebody has entered the end. */
    private static Span until(Span stay, LocalDate death) {
        boolean open = stay.to() == null || stay.to().isAfter(death.plusDays(1));
        return open ? new Span(stay.from(), death, stay.value(), stay.ref(), stay.confirmedOn()) : stay;
    }

    private static List<Span> spans(@Nullable Timeline timeline) {
        return timeline == null ? List.of() : timeline.spans();
    }

    /** The days counted from one day up to, not including, another. */
    int days(LocalDate from, LocalDate to) {
        if (isPlain(from, to)) {
            Span stay = stays.getFirst();
            LocalDate begin = stay.from() == null || stay.from().isBefore(from) ? from : stay.from();
            LocalDate end = stay.to() == null || stay.to().isAfter(to) ? to : stay.to();
            return begin.isBefore(end) ? (int) ChronoUnit.DAYS.between(begin, end) : 0;
        }
        int days = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            if (counts(day)) {
                days++;
            }
        }
        return days;
    }

    /** One stay without a leave: no day of it has to be looked at. */
    private boolean isPlain(LocalDate from, LocalDate to) {
        boolean all = counting.of().firstDay() && !counting.of().lastDay();
        return all && stays.size() == 1 && leaves(from, to).isEmpty();
    }

    /** The longest run of days within one stay. */
    int longestStay(LocalDate from, LocalDate to) {
        int longest = 0;
        for (Span stay : stays) {
            LocalDate begin = stay.from() == null || stay.from().isBefore(from) ? from : stay.from();
            LocalDate end = stay.to() == null || stay.to().isAfter(to) ? to : stay.to();
            if (begin.isBefore(end)) {
                longest = Math.max(longest, days(begin, end));
            }
        }
        return longest;
    }

    private boolean counts(LocalDate day) {
        if (stays.stream().noneMatch(stay -> holds(stay, day))) {
            return false;
        }
        for (Span leave : leaves) {
            if (leave.holdsOn(day) && !counts(day, leave)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Span stay, LocalDate day) {
        if (day.equals(stay.to())) {
            return counting.of().lastDay();
        }
        return stay.holdsOn(day) && (counting.of().firstDay() || !day.equals(stay.from()));
    }

    private boolean counts(LocalDate day, Span leave) {
        Rules.LeaveRule rule = counting.leaveRule(leave.plain());
        Integer upTo = rule.days();
        if (upTo == null) {
            return true;
        }
        return switch (rule.per()) {
            case LEAVE -> leave.from() != null && ChronoUnit.DAYS.between(leave.from(), day) < upTo;
            case MONTH -> away(leave.plain(), day.withDayOfMonth(1), day) < upTo;
            case YEAR -> away(leave.plain(), day.withDayOfYear(1), day) < upTo;
        };
    }

    private long away(String kind, LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                .filter(day -> leaves.stream().anyMatch(leave -> leave.plain().equals(kind) && leave.holdsOn(day)))
                .count();
    }

    /** Whether a running month from the first day of a stay is complete on a day of these. */
    int completions(LocalDate from, LocalDate to) {
        int completions = 0;
        for (Span stay : stays) {
            @Nullable LocalDate begin = stay.from();
            for (int i = 1; begin != null && begin.plusMonths(i).isBefore(to); i++) {
                LocalDate complete = begin.plusMonths(i);
                boolean stayed = stay.to() == null || !stay.to().isBefore(complete);
                if (!complete.isBefore(from) && stayed) {
                    completions++;
                }
            }
        }
        return completions;
    }

    boolean beginsIn(YearMonth month) {
        return stays.stream()
                .anyMatch(stay ->
                        stay.from() != null && YearMonth.from(stay.from()).equals(month));
    }

    boolean endsIn(YearMonth month) {
        return stays.stream()
                .anyMatch(stay -> stay.to() != null && YearMonth.from(stay.to()).equals(month));
    }

    /** The leaves that touch those days, for the explanation. */
    List<Seen> leaves(LocalDate from, LocalDate to) {
        var seen = new ArrayList<Seen>();
        for (Span leave : leaves) {
            boolean before = leave.to() != null && !leave.to().isAfter(from);
            boolean after = leave.from() != null && !leave.from().isBefore(to);
            if (!before && !after) {
                seen.add(Seen.of("leave", leave));
            }
        }
        return seen;
    }

    List<Seen> stays(LocalDate from, LocalDate to) {
        return stays.stream()
                .filter(stay -> (stay.from() == null || stay.from().isBefore(to))
                        && (stay.to() == null || stay.to().isAfter(from)))
                .map(stay -> Seen.of(counting.of().fact(), stay))
                .filter(Objects::nonNull)
                .toList();
    }
}
