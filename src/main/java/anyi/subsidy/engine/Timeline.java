// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** One fact over time. Spans may stand beside each other (two impairments, a category and a flag). */
public record Timeline(List<Span> spans) {
    private static final Comparator<Span> BY_START = Comparator.comparing(
                    Span::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(span -> span.value().toString())
            .thenComparing(Span::ref);

    /** In the order of their days, whatever the order in which they came: the answer must not depend on it. */
    public Timeline {
        spans = spans.size() < 2
                ? List.copyOf(spans)
                : spans.stream().sorted(BY_START).toList();
    }

    public static Timeline of(Span... spans) {
        return new Timeline(List.of(spans));
    }

    public List<Span> on(LocalDate day) {
        if (spans.size() == 1) {
            return spans.getFirst().holdsOn(day) ? spans : List.of();
        }
        return spans.stream().filter(span -> span.holdsOn(day)).toList();
    }

    /** The plain value of the first span, for facts that never change, such as a birth date. */
    public Optional<Span> first() {
        return spans.stream().findFirst();
    }

    /** Adds the days on which something begins or ends. */
    void addTurns(SortedSet<LocalDate> days) {
        for (Span span : spans) {
            if (span.from() != null) {
                days.add(span.from());
            }
            if (span.to() != null) {
                days.add(span.to());
            }
        }
    }

    /** Each span counts from its confirmation on; what was there before holds until then. */
    Timeline fromConfirmation() {
        var moved = new ArrayList<Span>();
        for (Span span : spans) {
            LocalDate start = later(span.from(), span.confirmedOn());
            LocalDate end = end(span);
            if (start == null || end == null || start.isBefore(end)) {
                moved.add(new Span(start, end, span.value(), span.ref(), span.confirmedOn()));
            }
        }
        return new Timeline(moved);
    }

    /** Each change counts from another day than its own. */
    Timeline from(Rules.Effect effect) {
        var moved = new ArrayList<Span>();
        for (Span span : spans) {
            LocalDate start = moved(span.from(), effect);
            LocalDate end = moved(span.to(), effect);
            if (start == null || end == null || start.isBefore(end)) {
                moved.add(new Span(start, end, span.value(), span.ref(), span.confirmedOn()));
            }
        }
        return new Timeline(moved);
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, Rules.Effect effect) {
        if (day == null) {
            return null;
        }
        LocalDate first = day.withDayOfMonth(1);
        return effect == Rules.Effect.FROM_NEXT_MONTH ? first.plusMonths(1) : first;
    }

    private @Nullable LocalDate end(Span span) {
        for (Span next : spans) {
            if (next != span && span.to() != null && Objects.equals(next.from(), span.to())) {
                return later(span.to(), next.confirmedOn());
            }
        }
        return span.to();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
