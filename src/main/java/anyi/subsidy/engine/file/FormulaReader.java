// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.StepKind;
import java.util.List;
import java.util.Map;

/**
 * Reads formulas: a number, or one of {@code {"fact": …}}, {@code {"received": …}}, {@code {"percent": 40, "of": …}},
 * {@code {"sum": […]}} and its like.
 */
final class FormulaReader {
    private static final Map<String, StepKind> OPERATORS = Map.of(
            "sum", StepKind.SUM,
            "product", StepKind.PRODUCT,
            "quotient", StepKind.QUOTIENT,
            "difference", StepKind.DIFFERENCE,
            "least", StepKind.LEAST,
            "greatest", StepKind.GREATEST);

    private FormulaReader() {}

    static Formula read(Node node) {
        if (!node.isObject()) {
            return new Formula.Constant(node.number());
        }
        Formula formula = operation(node);
        node.done();
        return formula;
    }

    private static Formula operation(Node node) {
        if (node.has("fact")) {
            return new Formula.FactNumber(node.at("fact").text());
        }
        if (node.has("table")) {
            return new Formula.Table(node.at("table").text());
        }
        if (node.has("received")) {
            return new Formula.Received(node.at("received").text());
        }
        if (node.has("percent")) {
            return new Formula.Operation(StepKind.PERCENT, List.of(read(node.at("percent")), read(node.need("of"))));
        }
        for (var operator : OPERATORS.entrySet()) {
            if (node.has(operator.getKey())) {
                return operation(operator.getValue(), node.at(operator.getKey()));
            }
        }
        Formula counted = CountReader.read(node);
        if (counted != null) {
            return counted;
        }
        node.problem(
                FileProblem.Code.MISSING_FIELD,
                "fact, table, received, percent, " + String.join(", ", OPERATORS.keySet()));
        return Formula.of("0");
    }

    private static Formula operation(StepKind operator, Node operands) {
        List<Formula> formulas =
                operands.items().stream().map(FormulaReader::read).toList();
        boolean two = operator == StepKind.QUOTIENT || operator == StepKind.DIFFERENCE;
        if (formulas.isEmpty() || two && formulas.size() != 2) {
            operands.problem(FileProblem.Code.WRONG_TYPE, two ? "[a, b]" : "[…]");
            return Formula.of("0");
        }
        if (operator == StepKind.QUOTIENT
                && formulas.get(1) instanceof Formula.Constant(var number)
                && number.signum() == 0) {
            operands.problem(FileProblem.Code.NOT_A_NUMBER, "÷ 0");
            return Formula.of("0");
        }
        return new Formula.Operation(operator, formulas);
    }
}
