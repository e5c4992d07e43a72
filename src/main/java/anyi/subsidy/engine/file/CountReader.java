// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.Rules;
import java.math.RoundingMode;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the formulas that count: time, service, entries, people, and what was received before. */
final class CountReader {
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("years", ChronoUnit.YEARS, "months", ChronoUnit.MONTHS, "days", ChronoUnit.DAYS);
    private static final Map<String, ChronoField> FIELDS =
            Map.of("yearOf", ChronoField.YEAR, "monthOf", ChronoField.MONTH_OF_YEAR, "dayOf", ChronoField.DAY_OF_MONTH);

    private CountReader() {}

    /** Null where it is none of these. */
    static @Nullable Formula read(Node node) {
        for (var unit : UNITS.entrySet()) {
            if (node.has(unit.getKey())) {
                return elapsed(unit.getValue(), node.at(unit.getKey()));
            }
        }
        for (var field : FIELDS.entrySet()) {
            if (node.has(field.getKey())) {
                String fact = node.at(field.getKey()).text();
                return new Formula.DatePart(field.getValue(), fact.equals("today") ? "" : fact);
            }
        }
        for (String name : node.names()) {
            Node of = node.at(name);
            @Nullable
            Formula formula = switch (name) {
                case "receivedBefore" -> receivedBefore(of);
                case "service" -> service(of);
                case "sumOf" -> sumOf(of);
                case "people" -> new Formula.People(ConditionReader.read(of));
                case "daysOf" -> daysOf(of);
                case "over" -> over(of);
                case "round" -> rounded(of);
                case "agreed" -> agreed(of);
                case "firstKnown" -> new Formula.FirstKnown(formulas(of));
                default -> null;
            };
            if (formula != null) {
                return formula;
            }
        }
        return null;
    }

    private static List<Formula> formulas(Node node) {
        List<Formula> formulas = node.items().stream().map(FormulaReader::read).toList();
        if (formulas.isEmpty()) {
            node.problem(FileProblem.Code.WRONG_TYPE, "[…]");
            return List.of(Formula.of("0"));
        }
        return formulas;
    }

    private static Formula elapsed(ChronoUnit unit, Node node) {
        if (!node.isObject()) {
            return new Formula.Elapsed(unit, node.text(), "");
        }
        var elapsed = new Formula.Elapsed(
                unit, node.need("since").text(), node.at("until").text());
        node.done();
        return elapsed;
    }

    private static Formula receivedBefore(Node node) {
        var before = new Formula.ReceivedBefore(
                node.list("schemes", Node::text),
                node.find("withinMonths")
                        .map(months -> Period.ofMonths(months.whole()))
                        .orElse(null),
                fields(node));
        node.done();
        return before;
    }

    private static Map<String, Check> fields(Node node) {
        return new LinkedHashMap<>(node.map("where", ConditionReader::check));
    }

    private static Formula service(Node node) {
        String unit = node.find("in").map(Node::text).orElse("years");
        if (!UNITS.containsKey(unit)) {
            node.problem(FileProblem.Code.NOT_ONE_OF, "in", unit + " ∉ years, months, days");
        }
        var service = new Formula.Service(
                UNITS.getOrDefault(unit, ChronoUnit.YEARS),
                node.find("fact").map(Node::text).orElse("service"),
                node.find("continuous").map(Node::isYes).orElse(false),
                node.find("gapMonths").map(Node::whole).orElse(0));
        node.done();
        return service;
    }

    private static Formula sumOf(Node node) {
        var sum = new Formula.SumOf(node.need("list").text(), node.at("field").text(), fields(node));
        node.done();
        return sum;
    }

    private static Formula daysOf(Node node) {
        var days = new Formula.DaysOf(
                node.need("fact").text(),
                node.find("everybody").map(Node::isYes).orElse(false),
                node.one("within", Rules.Within.MONTH),
                node.find("longest").map(Node::isYes).orElse(false));
        if (days.within() == Rules.Within.LIFETIME) {
            node.problem(FileProblem.Code.NOT_ONE_OF, "within", "LIFETIME ∉ MONTH, YEAR, CLAIMS_YEAR");
        }
        node.done();
        return days;
    }

    private static Formula over(Node node) {
        Rules.Within span = node.one("span", Rules.Within.YEAR);
        if (span == Rules.Within.MONTH || span == Rules.Within.LIFETIME) {
            node.problem(FileProblem.Code.NOT_ONE_OF, "span", span + " ∉ YEAR, CLAIMS_YEAR");
        }
        var over =
                new Formula.Over(span, node.need("take").one(Formula.Take.class), FormulaReader.read(node.need("of")));
        node.done();
        return over;
    }

    private static Formula rounded(Node node) {
        RoundingMode mode = node.one("mode", RoundingMode.HALF_UP);
        if (mode == RoundingMode.UNNECESSARY) {
            node.problem(FileProblem.Code.NOT_ONE_OF, "mode", mode.name());
        }
        var rounded = new Formula.Rounded(
                FormulaReader.read(node.need("of")),
                node.find("places").map(Node::whole).orElse(2),
                mode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : mode);
        node.done();
        return rounded;
    }

    private static Formula agreed(Node node) {
        var agreed = new Formula.Agreed(
                formulas(node.need("readings")), node.need("undecided").text());
        node.done();
        return agreed;
    }
}
