// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every indicator of one day. */
public record Figures(Facts facts, Map<Indicator, Figure> all) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Figures of(Facts facts) {
        var all = new EnumMap<Indicator, Figure>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            all.put(indicator, reckon(indicator, facts));
        }
        return new Figures(facts, all);
    }

    public Figure of(Indicator indicator) {
        return all.getOrDefault(indicator, nothing(indicator));
    }

    private static Figure reckon(Indicator indicator, Facts facts) {
        return switch (indicator.formula()) {
            case Formula.Count(var rows) -> counted(indicator, rows.apply(facts));
            case Formula.CountKnown(var rows) ->
                rows.apply(facts).map(known -> counted(indicator, known)).orElseGet(() -> nothing(indicator));
            case Formula.Sum(var rows) ->
                rows.apply(facts).map(known -> added(indicator, known)).orElseGet(() -> nothing(indicator));
            case Formula.Share(var part, var whole) ->
                share(indicator, reckon(part.get(), facts), reckon(whole.get(), facts));
            case Formula.Given(var value) -> new Figure(indicator, value.apply(facts), List.of(), Optional.empty());
            case Formula.ByHand() -> nothing(indicator);
        };
    }

    private static Figure nothing(Indicator indicator) {
        return new Figure(indicator, Optional.empty(), List.of(), Optional.empty());
    }

    private static Figure counted(Indicator indicator, List<Behind> rows) {
        return new Figure(indicator, Optional.of(BigDecimal.valueOf(rows.size())), rows, Optional.empty());
    }

    private static Figure added(Indicator indicator, List<Behind> rows) {
        BigDecimal sum = rows.stream()
                .flatMap(row -> row.amount().stream())
                .reduce(indicator.unit() == Unit.YUAN ? new BigDecimal("0.00") : BigDecimal.ZERO, BigDecimal::add);
        return new Figure(indicator, Optional.of(sum), rows, Optional.empty());
    }

    private static Figure share(Indicator indicator, Figure part, Figure whole) {
        BigDecimal numerator = part.value().orElse(BigDecimal.ZERO);
        BigDecimal denominator = whole.value().orElse(BigDecimal.ZERO);
        Optional<BigDecimal> percent = denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_UP));
        return new Figure(
                indicator,
                percent,
                part.rows(),
                Optional.of(new Figure.Part(numerator, part.indicator(), denominator, whole.indicator())));
    }
}
