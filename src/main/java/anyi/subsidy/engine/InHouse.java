// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days in house of one person, with leave counted as the policy says. */
final class InHouse {
    private final List<Span> stays;
    private final List<Span> leaves;
    private final Rules.Counting counting;

    InHouse(Person person, Rules.Counting counting) {
        this.stays = spans(person.fact("stay"));
        this.leaves = spans(person.fact("leave"));
        this.counting = counting;
    }

    private static List<Span> spans(@Nullable Timeline timeline) {
        return timeline == null ? List.of() : timeline.spans();
    }

    /** The days counted from one day up to, not including, another. */
    int days(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            if (counts(day)) {
                days++;
            }
        }
        return days;
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
        if (stays.stream().noneMatch(stay -> stay.holdsOn(day))) {
            return false;
        }
        for (Span leave : leaves) {
            if (leave.holdsOn(day) && !counts(day, leave)) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(LocalDate day, Span leave) {
        Integer upTo = counting.leaveRule(leave.plain()).days();
        return upTo == null || leave.from() != null && ChronoUnit.DAYS.between(leave.from(), day) < upTo;
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

    static List<Seen> stays(Person person, LocalDate from, LocalDate to) {
        Timeline timeline = person.fact("stay");
        return spans(timeline).stream()
                .filter(stay -> (stay.from() == null || stay.from().isBefore(to))
                        && (stay.to() == null || stay.to().isAfter(from)))
                .map(stay -> Seen.of("stay", stay))
                .filter(Objects::nonNull)
                .toList();
    }
}
