// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a version counts. */
final class RulesReader {
    private RulesReader() {}

    static Rules read(Node node) {
        return new Rules(
                node.one("each", Rules.Each.PERSON),
                timing(node),
                node.list("conditions", RulesReader::gate),
                node.need("parts").items().stream().map(RulesReader::part).toList(),
                node.find("counting").map(RulesReader::counting).orElse(Rules.Counting.WHOLE_MONTH),
                node.find("factor").map(RulesReader::factor).orElse(null),
                node.list("funding", RulesReader::share),
                limits(node));
    }

    private static Rules.Timing timing(Node node) {
        Map<String, Rules.Missing> missing = new LinkedHashMap<>();
        Node facts = node.at("facts");
        for (String name : facts.names()) {
            missing.put(name, facts.at(name).one("missing", Rules.Missing.UNDECIDED));
        }
        return new Rules.Timing(
                node.one("moment", Rules.Moment.FIRST_DAY),
                node.one("start", Rules.Start.AS_CHANGE),
                node.one("rates", Rules.Moment.WHOLE_MONTH),
                node.find("application").map(RulesReader::application).orElse(null),
                missing,
                Set.copyOf(node.list("confirmed", Node::text)));
    }

    private static Rules.Application application(Node node) {
        var application = new Rules.Application(
                node.need("withinMonths").whole(), node.at("clause").text());
        node.done();
        return application;
    }

    private static Rules.Gate gate(Node node) {
        var gate = new Rules.Gate(node.need("clause").text(), ConditionReader.read(node.need("when")));
        node.done();
        return gate;
    }

    private static Rules.Part part(Node node) {
        var part = new Rules.Part(
                node.at("code").text(),
                node.need("title").words(),
                node.one("hit", Rules.Hit.FIRST),
                node.list("conditions", RulesReader::gate),
                node.need("rows").items().stream().map(RulesReader::row).toList(),
                node.find("otherwise").map(Node::text).orElse(null),
                node.find("counting").map(RulesReader::counting).orElse(null));
        node.done();
        return part;
    }

    private static Rules.Row row(Node node) {
        boolean open = node.has("undecided");
        if (open == node.has("amount")) {
            node.problem(FileProblem.Code.MISSING_FIELD, "amount / undecided");
        }
        String clause = open ? node.at("undecided").text() : node.need("clause").text();
        node.at("clause");
        Rules.@Nullable Dates dates = node.has("from") || node.has("to")
                ? new Rules.Dates(node.dateOrOpen("from"), node.dateOrOpen("to"))
                : null;
        node.at("from");
        node.at("to");
        var row = new Rules.Row(
                node.need("code").text(),
                clause,
                node.find("when").map(ConditionReader::read).orElse(anyi.subsidy.engine.Condition.ALWAYS),
                node.find("amount").map(FormulaReader::read).orElse(null),
                dates,
                node.list("funding", RulesReader::share));
        node.done();
        return row;
    }

    private static Rules.Counting counting(Node node) {
        Map<String, Rules.LeaveRule> leave = new LinkedHashMap<>(node.map("leave", RulesReader::leave));
        var counting = new Rules.Counting(
                node.need("rule").one(Rules.CountingRule.class),
                node.find("days").map(Node::whole).orElse(0),
                node.find("inHouse").map(Node::isYes).orElse(true),
                node.at("clause").text(),
                leave);
        node.done();
        return counting;
    }

    private static Rules.LeaveRule leave(Node node) {
        @Nullable Integer days = node.find("countsUpToDays").map(Node::whole).orElse(null);
        boolean counts = node.find("counts").map(Node::isYes).orElse(true);
        var rule = new Rules.LeaveRule(
                counts ? days : Integer.valueOf(0), node.at("clause").text());
        node.done();
        return rule;
    }

    private static Rules.Factor factor(Node node) {
        Map<String, BigDecimal> values = new LinkedHashMap<>(node.map("values", Node::number));
        Map<String, Rules.Gate> also = new LinkedHashMap<>(node.map("also", RulesReader::gate));
        var factor = new Rules.Factor(
                node.need("fact").text(), values, node.need("clause").text(), also);
        node.done();
        return factor;
    }

    private static Rules.Share share(Node node) {
        Rules.ShareKind kind = Rules.ShareKind.REST;
        BigDecimal number = BigDecimal.ZERO;
        for (Rules.ShareKind one : Rules.ShareKind.values()) {
            String name = one.name().toLowerCase(java.util.Locale.ROOT);
            if (one != Rules.ShareKind.REST && node.has(name)) {
                kind = one;
                number = node.at(name).number();
            }
        }
        node.find("rest").ifPresent(Node::isYes);
        var share = new Rules.Share(
                node.need("payer").text(), kind, number, node.at("by").text());
        node.done();
        return share;
    }

    private static Rules.Limits limits(Node node) {
        Node rounding = node.at("rounding");
        int places = rounding.find("places").map(Node::whole).orElse(2);
        RoundingMode mode = rounding.one("mode", RoundingMode.HALF_UP);
        rounding.done();
        if (places < 0 || places > 2 || mode == RoundingMode.UNNECESSARY) {
            rounding.problem(FileProblem.Code.NOT_ONE_OF, places + " ∉ 0, 1, 2");
        }
        return new Rules.Limits(
                node.list("caps", RulesReader::cap),
                Math.clamp(places, 0, 2),
                mode,
                node.list("exclusivity", RulesReader::exclusivity),
                node.find("lookBackMonths").map(Node::whole).orElse(null),
                node.find("verifyEveryMonths").map(Node::whole).orElse(null),
                node.list("documents", Node::words));
    }

    private static Rules.Cap cap(Node node) {
        var cap = new Rules.Cap(
                FormulaReader.read(node.need("upTo")), node.need("clause").text());
        node.done();
        return cap;
    }

    private static Rules.Exclusivity exclusivity(Node node) {
        var one = new Rules.Exclusivity(
                node.need("group").text(),
                node.need("rule").one(Rules.ExclusivityRule.class),
                node.find("rank").map(Node::whole).orElse(0),
                node.find("upTo").map(Node::number).orElse(null),
                node.at("clause").text());
        node.done();
        return one;
    }
}
