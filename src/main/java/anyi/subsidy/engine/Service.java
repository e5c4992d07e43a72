// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts complete years, months or days of service up to a day. */
final class Service {
    private record Run(LocalDate from, LocalDate to) {}

    private Service() {}

    static Arithmetic.Result of(Formula.Service service, Day day) {
        Timeline timeline = day.timeline(service.fact());
        if (timeline == null || timeline.spans().isEmpty()) {
            return Arithmetic.Unknown.fact(service.fact());
        }
        List<Run> runs = runs(timeline, service.gapMonths(), day.on());
        List<Run> counted = service.continuous() && !runs.isEmpty() ? List.of(runs.getLast()) : runs;
        var args = Map.of(
                "of", service.unit().name(),
                "fact", service.fact(),
                "mode", service.continuous() ? "CONTINUOUS" : "CUMULATIVE",
                "on", day.on().toString());
        List<Seen> seen = timeline.spans().stream()
                .map(span -> Seen.of(service.fact(), span))
                .toList();
        return new Arithmetic.Known(
                new Step(StepKind.FACT, "", BigDecimal.valueOf(complete(counted, service)), args, seen, List.of()));
    }

    /** Without gaps longer than allowed; what lies after the day is cut off. */
    private static List<Run> runs(Timeline timeline, int gapMonths, LocalDate on) {
        var runs = new ArrayList<Run>();
        for (Span span : timeline.spans()) {
            @Nullable LocalDate from = span.from();
            if (from == null || from.isAfter(on)) {
                continue;
            }
            LocalDate to = span.to() == null || span.to().isAfter(on) ? on : Objects.requireNonNull(span.to());
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && !from.isAfter(last.to().plusMonths(gapMonths))) {
                runs.set(runs.size() - 1, new Run(last.from(), to.isAfter(last.to()) ? to : last.to()));
            } else {
                runs.add(new Run(from, to));
            }
        }
        return runs;
    }

    /** Runs are put behind each other, as if the later ones had begun where the earlier ones ended. */
    private static long complete(List<Run> runs, Formula.Service service) {
        if (runs.isEmpty()) {
            return 0;
        }
        LocalDate begin = runs.getFirst().from();
        LocalDate end = runs.getFirst().to();
        for (Run run : runs.subList(1, runs.size())) {
            end = end.plus(Period.between(run.from(), run.to()));
        }
        return service.unit().between(begin, end);
    }
}
