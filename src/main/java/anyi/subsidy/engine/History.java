// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From which month on a policy has to be worked out so that its limits over years know what was paid before. */
final class History {
    private static final int LONGEST_YEARS = 40;
    private static final String HOME = "home.";

    private History() {}

    static YearMonth start(List<Policy> versions, Facts facts, YearMonth asked) {
        YearMonth start = asked;
        for (Policy version : versions) {
            YearMonth needed = start(version.rules().limits().caps(), version, facts, asked);
            start = needed.isBefore(start) ? needed : start;
        }
        return start;
    }

    static YearMonth start(List<Rules.Cap> caps, Policy version, Facts facts, YearMonth asked) {
        YearMonth start = asked;
        for (Rules.Cap cap : caps) {
            YearMonth needed = start(cap, version, facts, asked);
            start = needed.isBefore(start) ? needed : start;
        }
        return start;
    }

    /** The first month in which any version is in force, not after the one asked. */
    static YearMonth first(List<Policy> versions, YearMonth asked) {
        YearMonth earliest = asked.minusYears(LONGEST_YEARS);
        return versions.stream()
                .map(version -> YearMonth.from(version.head().from()))
                .filter(asked::isAfter)
                .min(YearMonth::compareTo)
                .map(first -> first.isBefore(earliest) ? earliest : first)
                .orElse(asked);
    }

    private static YearMonth start(Rules.Cap cap, Policy version, Facts facts, YearMonth asked) {
        return switch (cap.over()) {
            case MONTH -> asked;
            case YEAR -> YearMonth.of(asked.getYear(), 1);
            case CLAIMS_YEAR ->
                YearMonth.from(
                        ClaimsYear.of(asked.atDay(1), version.rules().timing().yearFrom())
                                .first());
            case LIFETIME ->
                first(facts, version)
                        .map(YearMonth::from)
                        .filter(asked::isAfter)
                        .map(first -> later(first, version, asked))
                        .orElse(asked);
        };
    }

    /** Not before the version began: before that there is nothing that its limits count. */
    private static YearMonth later(YearMonth first, Policy version, YearMonth asked) {
        YearMonth began = YearMonth.from(version.head().from());
        YearMonth earliest = asked.minusYears(LONGEST_YEARS);
        YearMonth start = first.isBefore(began) ? began : first;
        start = start.isAfter(asked) ? asked : start;
        return start.isBefore(earliest) ? earliest : start;
    }

    private static Optional<LocalDate> first(Facts facts, Policy version) {
        var days = new TreeSet<LocalDate>();
        Stream.concat(
                        facts.home().values().stream(),
                        facts.persons().stream().flatMap(person -> person.facts().values().stream()))
                .forEach(timeline -> timeline.addTurns(days));
        for (Rules.Part part : version.rules().parts()) {
            Rules.@Nullable Due due = part.own().due();
            if (due != null) {
                events(facts, part.own().entries(), due.event()).forEach(days::add);
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
    }

    /** The days on which something fell due, of the home or of its people. */
    private static Stream<LocalDate> events(Facts facts, String entries, String event) {
        String root = Day.root(event);
        String list = root.equals("entry") ? entries : root;
        String name = list.startsWith(HOME) ? list.substring(HOME.length()) : list;
        return Stream.concat(Stream.of(facts.home()), facts.persons().stream().map(Person::facts))
                .map(all -> all.get(name))
                .filter(Objects::nonNull)
                .flatMap(timeline -> timeline.spans().stream())
                .flatMap(span -> Check.date(span.value().getOrDefault(Day.field(event), "")).stream());
    }
}
