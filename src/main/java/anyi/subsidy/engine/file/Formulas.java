// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.Rules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a formula names: facts, tables, conditions, open points. */
final class Formulas {
    private Formulas() {}

    static Stream<Formula> all(Formula formula) {
        List<Formula> inner = switch (formula) {
            case Formula.Operation(var _, var operands) -> operands;
            case Formula.Over(var _, var _, Formula of) -> List.of(of);
            case Formula.Rounded(Formula of, int _, var _) -> List.of(of);
            case Formula.Agreed(var readings, String _) -> readings;
            case Formula.FirstKnown(var formulas) -> formulas;
            case Formula.Constant _,
                    Formula.FactNumber _,
                    Formula.Received _,
                    Formula.ReceivedBefore _,
                    Formula.Table _,
                    Formula.Elapsed _,
                    Formula.Service _,
                    Formula.SumOf _,
                    Formula.People _,
                    Formula.DaysOf _,
                    Formula.DatePart _ -> List.of();
        };
        return Stream.concat(Stream.of(formula), inner.stream().flatMap(Formulas::all));
    }

    /** @param tables those whose conditions are asked as well */
    static List<String> facts(Formula formula, Map<String, Rules.Lookup> tables) {
        Stream<String> own = all(formula).flatMap(Formulas::own);
        Stream<String> ofTables = tables(formula).stream()
                .map(tables::get)
                .filter(Objects::nonNull)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> facts(row.when()));
        return Stream.concat(own, ofTables).filter(fact -> !fact.isEmpty()).toList();
    }

    private static Stream<String> own(Formula formula) {
        return switch (formula) {
            case Formula.FactNumber(String fact) -> Stream.of(fact);
            case Formula.Elapsed(var _, String since, String until) -> Stream.of(since, until);
            case Formula.Service service -> Stream.of(service.fact());
            case Formula.SumOf sum ->
                Stream.concat(Stream.of(sum.list()), new Check.Fields(sum.fields()).references().stream());
            case Formula.ReceivedBefore before -> new Check.Fields(before.fields()).references().stream();
            case Formula.DaysOf days -> Stream.of(days.fact());
            case Formula.DatePart(var _, String fact) -> Stream.of(fact);
            default -> Stream.of();
        };
    }

    private static Stream<String> facts(Condition condition) {
        return switch (condition) {
            case Condition.Holds(String fact, Check check) ->
                Stream.concat(Stream.of(fact), check.references().stream());
            case Condition.All(var all) -> all.stream().flatMap(Formulas::facts);
            case Condition.Any(var any) -> any.stream().flatMap(Formulas::facts);
            case Condition.Not(Condition inner) -> facts(inner);
        };
    }

    static List<String> tables(Formula formula) {
        return all(formula)
                .filter(Formula.Table.class::isInstance)
                .map(one -> ((Formula.Table) one).name())
                .toList();
    }

    static List<Condition> conditions(Formula formula) {
        return all(formula)
                .filter(Formula.People.class::isInstance)
                .map(one -> ((Formula.People) one).when())
                .toList();
    }

    static List<String> open(Formula formula) {
        return all(formula)
                .filter(Formula.Agreed.class::isInstance)
                .map(one -> ((Formula.Agreed) one).open())
                .toList();
    }
}
