// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Rules;
import java.math.BigDecimal;
import java.util.List;

/** Reads when a part falls due: by an event or each year, at once or in instalments. */
final class DueReader {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private DueReader() {}

    static Rules.Due read(Node node) {
        if (node.has("event") == node.has("yearlyOn")) {
            node.problem(FileProblem.Code.MISSING_FIELD, "event / yearlyOn");
        }
        var due = new Rules.Due(
                node.at("event").text(),
                node.find("yearlyOn").map(Node::monthDay).orElse(null),
                node.find("undated").map(Node::monthDay).orElse(null),
                instalments(node),
                node.one("standard", Rules.Standard.AT_DUE),
                node.find("catchUp").map(Node::isYes).orElse(false),
                node.find("versionByEvent").map(Node::isYes).orElse(false),
                node.at("clause").text());
        node.done();
        return due;
    }

    private static List<Rules.Instalment> instalments(Node node) {
        if (!node.has("instalments")) {
            var once = new Rules.Instalment(
                    WHOLE,
                    node.find("afterYears").map(Node::whole).orElse(0),
                    node.find("afterMonths").map(Node::whole).orElse(0),
                    null,
                    Condition.ALWAYS,
                    node.at("clause").text());
            return List.of(once);
        }
        List<Rules.Instalment> all = node.list("instalments", DueReader::instalment);
        BigDecimal sum = all.stream().map(Rules.Instalment::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            node.problem(FileProblem.Code.INSTALMENTS_DO_NOT_ADD_UP, "instalments", sum.toPlainString() + " %");
        }
        return all;
    }

    private static Rules.Instalment instalment(Node node) {
        var one = new Rules.Instalment(
                node.need("percent").number(),
                node.find("afterYears").map(Node::whole).orElse(0),
                node.find("afterMonths").map(Node::whole).orElse(0),
                node.find("on").map(Node::monthDay).orElse(null),
                node.find("when").map(ConditionReader::read).orElse(Condition.ALWAYS),
                node.at("clause").text());
        node.done();
        return one;
    }
}
