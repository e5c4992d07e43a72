// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks numbers up in the tables of a policy: amounts by level and bed, factors by rating. */
final class Tables {
    private Tables() {}

    static Arithmetic.Result number(String name, YearMonth month, Day day) {
        Rules.Lookup table =
                Objects.requireNonNull(day.subject().policy().rules().tables().get(name), name);
        Seen unmet = Seen.nothing("");
        for (Rules.LookupRow row : table.rows()) {
            if (row.dates() != null && !row.dates().contains(day.rates())) {
                continue;
            }
            Finding found = day.find(row.when());
            switch (found.verdict()) {
                case UNKNOWN -> {
                    return new Arithmetic.Unknown(Reason.Kind.MISSING_FACT, row.clause(), found.decisive());
                }
                case MET -> {
                    return found(name, row, found, day);
                }
                case UNMET -> unmet = unmet.fact().isEmpty() ? found.decisive() : unmet;
            }
        }
        return otherwise(table, name, unmet, day);
    }

    private static Arithmetic.Result found(String name, Rules.LookupRow row, Finding found, Day day) {
        return Optional.ofNullable(row.value())
                .<Arithmetic.Result>map(
                        value -> new Arithmetic.Known(step(name, row.clause(), value, found.seen(), day)))
                .orElseGet(() -> new Arithmetic.Unknown(Reason.Kind.OPEN_POINT, row.clause(), found.decisive()));
    }

    private static Arithmetic.Result otherwise(Rules.Lookup table, String name, Seen unmet, Day day) {
        return Optional.ofNullable(table.otherwise())
                .<Arithmetic.Result>map(
                        value -> new Arithmetic.Known(step(name, table.clause(), value, List.of(unmet), day)))
                .orElseGet(() -> table.undecided() == null
                        ? new Arithmetic.Unknown(Reason.Kind.NO_ROW, table.clause(), unmet)
                        : new Arithmetic.Unknown(Reason.Kind.OPEN_POINT, table.undecided(), unmet));
    }

    private static Step step(String name, String clause, BigDecimal value, List<Seen> seen, Day day) {
        var args = Map.of("table", name, "on", day.on().toString());
        return new Step(StepKind.FACTOR, clause, value, args, seen, List.of());
    }
}
