// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of a fact: {@code from} inclusive, {@code to} exclusive, a missing {@code to} is open. Never empty. */
public record Period(LocalDate from, @Nullable LocalDate to) {
    /** @throws IllegalArgumentException when {@code to} is not after {@code from} */
    public Period {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("an empty period: " + from + " to " + to);
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    /** The month as a period: its first day to the first day of the next. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public boolean isOpen() {
        return to == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Period other) {
        return startsBefore(other.to) && other.startsBefore(to);
    }

    private boolean startsBefore(@Nullable LocalDate end) {
        return end == null || from.isBefore(end);
    }

    /** The days that both have, or nothing. */
    public Optional<Period> intersect(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new Period(from.isAfter(other.from) ? from : other.from, earlier(to, other.to)));
    }

    /** What is left of this without the days of the other: nothing, one part, or the part before and the part after. */
    public List<Period> minus(Period other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        var left = new ArrayList<Period>(2);
        if (from.isBefore(other.from)) {
            left.add(new Period(from, other.from));
        }
        if (other.to != null && (to == null || other.to.isBefore(to))) {
            left.add(new Period(other.to, to));
        }
        return left;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) {
            return other;
        }
        return other == null || one.isBefore(other) ? one : other;
    }

    /**
     * The number of days.
     *
     * @throws IllegalStateException when the period is open
     */
    public long days() {
        if (to == null) {
            throw new IllegalStateException("an open period has no length: " + this);
        }
        return ChronoUnit.DAYS.between(from, to);
    }
}
