// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.bureau.BureauQueries;
import anyi.bureau.MemberRow;
import anyi.bureau.county.FigureRow.Scope;
import anyi.text.Divisions;
import anyi.value.DivisionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The county on a day: one line for the whole, one a division, one a home below its division. A sum is the sum of the
 * lines below it, never a query of its own.
 */
public record CountyFacts(LocalDate on, Due due, List<FigureRow> lines) {
    private static final Comparator<String> NAMED_FIRST =
            Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

    public CountyFacts {
        lines = List.copyOf(lines);
    }

    public static CountyFacts of(BureauQueries bureau, CountyQueries queries, LocalDate on) {
        var due = new Due(on, bureau.dueDay());
        Map<UUID, Integer> inHouse = queries.inHouse(on);
        Map<UUID, Integer> occupied = queries.occupied(on);
        Map<UUID, BedsRow> beds = queries.beds(on);
        Map<UUID, PaidRow> paid = queries.paid(YearMonth.from(on));
        Map<UUID, BigDecimal> targets = queries.targets(on.getYear());
        Optional<BigDecimal> wanted = Optional.ofNullable(targets.get(queries.bureau()));
        Map<String, List<FigureRow>> divisions = new TreeMap<>(NAMED_FIRST);
        for (MemberRow member : bureau.members()) {
            UUID id = member.id();
            var line = new FigureRow(
                    Scope.HOME,
                    member.name(),
                    List.of(id),
                    Optional.of(member),
                    due.isLate(member) ? 1 : 0,
                    inHouse.getOrDefault(id, 0),
                    occupied.getOrDefault(id, 0),
                    beds.getOrDefault(id, BedsRow.NONE),
                    Optional.ofNullable(targets.get(id)).or(() -> wanted),
                    paid.getOrDefault(id, PaidRow.NONE));
            divisions.computeIfAbsent(division(member), _ -> new ArrayList<>()).add(line);
        }
        var lines = new ArrayList<FigureRow>();
        divisions.forEach((division, homes) -> {
            lines.add(sum(Scope.DIVISION, division, homes, wanted));
            lines.addAll(homes);
        });
        lines.addFirst(sum(
                Scope.COUNTY,
                "",
                lines.stream().filter(line -> line.scope() == Scope.HOME).toList(),
                wanted));
        return new CountyFacts(on, due, lines);
    }

    /** The name of the county or district; empty where the home has not said, or its package has not come. */
    private static String division(MemberRow member) {
        return member.division()
                .filter(code -> code.length() >= 6)
                .map(code -> Divisions.name(new DivisionCode(code.substring(0, 6))))
                .orElse("");
    }

    private static FigureRow sum(Scope scope, String name, List<FigureRow> homes, Optional<BigDecimal> target) {
        return new FigureRow(
                scope,
                name,
                homes.stream().flatMap(home -> home.homes().stream()).toList(),
                Optional.empty(),
                homes.stream().mapToInt(FigureRow::late).sum(),
                homes.stream().mapToInt(FigureRow::inHouse).sum(),
                homes.stream().mapToInt(FigureRow::occupied).sum(),
                new BedsRow(
                        homes.stream().mapToInt(home -> home.beds().inService()).sum(),
                        homes.stream().mapToInt(home -> home.beds().nursing()).sum()),
                target,
                new PaidRow(
                        CountyQueries.sum(homes.stream().map(FigureRow::paid).toList()),
                        homes.stream().mapToInt(home -> home.paid().lines()).sum()));
    }

    public FigureRow whole() {
        return lines.getFirst();
    }
}
