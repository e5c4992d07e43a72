// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a version counts. */
final class RulesReader {
    private static final String DAYS_IN_HOUSE = "daysInHouse";

    private RulesReader() {}

    static Rules read(Node node) {
        Rules.Timing timing = timing(node, null);
        Rules.Each each = node.one("each", Rules.Each.PERSON);
        List<Rules.Gate> conditions = node.list("conditions", RulesReader::gate);
        List<Rules.Part> parts = node.need("parts").items().stream()
                .map(part -> part(part, node, timing))
                .toList();
        return new Rules(
                each,
                timing,
                conditions,
                parts,
                node.find("counting").map(RulesReader::counting).orElse(Rules.Counting.WHOLE_MONTH),
                node.find("factor").map(RulesReader::factor).orElse(null),
                node.list("funding", RulesReader::share),
                limits(node),
                new LinkedHashMap<>(node.map("tables", RulesReader::table)),
                new LinkedHashMap<>(node.map("derived", RulesReader::derived)),
                node.find("verification").map(RulesReader::verification).orElse(null),
                !node.at("derived").names().isEmpty() || asksDaysInHouse(conditions, parts));
    }

    private static boolean asksDaysInHouse(List<Rules.Gate> conditions, List<Rules.Part> parts) {
        return conditions.toString().contains(DAYS_IN_HOUSE)
                || parts.stream()
                        .anyMatch(part -> part.rows().toString().contains(DAYS_IN_HOUSE)
                                || part.conditions().toString().contains(DAYS_IN_HOUSE));
    }

    /** @param whole the policy's, for a part that states less; missing = of the policy */
    private static Rules.Timing timing(Node node, Rules.@Nullable Timing whole) {
        if (whole != null) {
            return new Rules.Timing(
                    node.one("moment", whole.moment()),
                    node.one("start", whole.start()),
                    node.one("end", whole.end()),
                    node.one("rates", whole.rates()),
                    whole.application(),
                    whole.missing(),
                    whole.confirmed(),
                    whole.effects(),
                    whole.yearFrom());
        }
        Map<String, Rules.Missing> missing = new LinkedHashMap<>();
        Map<String, Rules.Effect> effects = new LinkedHashMap<>();
        Node facts = node.at("facts");
        for (String name : facts.names()) {
            Node fact = facts.at(name);
            if (fact.has("missing")) {
                missing.put(name, fact.one("missing", Rules.Missing.UNDECIDED));
            }
            fact.find("counts").ifPresent(counts -> effects.put(name, counts.one(Rules.Effect.class)));
        }
        return new Rules.Timing(
                node.one("moment", Rules.Moment.FIRST_DAY),
                node.one("start", Rules.Start.AS_CHANGE),
                node.one("end", Rules.End.AS_CHANGE),
                node.one("rates", Rules.Moment.WHOLE_MONTH),
                node.find("application").map(RulesReader::application).orElse(null),
                missing,
                Set.copyOf(node.list("confirmed", Node::text)),
                effects,
                node.find("yearFrom").map(Node::monthDay).orElse(MonthDay.of(1, 1)));
    }

    private static Rules.Application application(Node node) {
        var application = new Rules.Application(
                node.find("withinMonths").map(months -> atLeast(months, 0)).orElse(null),
                node.find("backMonths").map(months -> atLeast(months, 0)).orElse(null),
                node.dateOrOpen("notBefore"),
                node.one("from", Rules.Effect.FROM_SAME_MONTH),
                node.find("required").map(Node::isYes).orElse(false),
                node.find("fact").map(Node::text).orElse("appliedOn"),
                node.at("clause").text());
        node.done();
        return application;
    }

    private static Rules.Verification verification(Node node) {
        var verification = new Rules.Verification(
                atLeast(node.need("everyMonths"), 1),
                node.find("fact").map(Node::text).orElse("verifiedOn"),
                node.find("paidLater").map(Node::isYes).orElse(false),
                node.need("clause").text());
        node.done();
        return verification;
    }

    private static Rules.Gate gate(Node node) {
        var gate = new Rules.Gate(
                node.need("clause").text(),
                ConditionReader.read(node.need("when")),
                node.one("at", Rules.At.DAY),
                node.find("undecided").map(Node::text).orElse(null));
        node.done();
        return gate;
    }

    private static Rules.Lookup table(Node node) {
        var table = new Rules.Lookup(
                node.at("clause").text(),
                node.need("rows").items().stream().map(RulesReader::lookupRow).toList(),
                node.find("otherwise").map(Node::number).orElse(null),
                node.find("undecided").map(Node::text).orElse(null));
        node.done();
        return table;
    }

    private static Rules.LookupRow lookupRow(Node node) {
        boolean open = node.has("undecided");
        if (open == node.has("value")) {
            node.problem(FileProblem.Code.MISSING_FIELD, "value / undecided");
        }
        var row = new Rules.LookupRow(
                node.find("when").map(ConditionReader::read).orElse(anyi.subsidy.engine.Condition.ALWAYS),
                node.find("value").map(Node::number).orElse(null),
                dates(node),
                open ? node.at("undecided").text() : node.at("clause").text());
        node.at("clause");
        node.done();
        return row;
    }

    private static Rules.Derived derived(Node node) {
        var title = new Words(node.need("zh").text(), node.need("en").text());
        Rules.Derived derived;
        if (node.has("map")) {
            Map<String, String> values = new LinkedHashMap<>(node.need("values").map(Node::text));
            derived = new Rules.Derived.Mapped(
                    title, node.at("map").text(), values, node.at("clause").text());
        } else {
            derived = new Rules.Derived.Number(title, FormulaReader.read(node.need("is")));
        }
        node.done();
        return derived;
    }

    private static Rules.Part part(Node node, Node policy, Rules.Timing timing) {
        var part = new Rules.Part(
                node.at("code").text(),
                node.need("title").words(),
                node.one("hit", Rules.Hit.UNIQUE),
                node.list("conditions", RulesReader::gate),
                node.need("rows").items().stream().map(RulesReader::row).toList(),
                node.find("otherwise").map(Node::text).orElse(null),
                node.find("counting").map(RulesReader::counting).orElse(null),
                own(node, policy, timing));
        if (part.rows().isEmpty() && node.has("rows")) {
            node.problem(FileProblem.Code.MISSING_FIELD, "rows", "{ }");
        }
        node.done();
        return part;
    }

    private static Rules.Own own(Node node, Node policy, Rules.Timing timing) {
        return new Rules.Own(
                node.find("each").map(each -> each.one(Rules.Each.class)).orElse(null),
                node.at("for").text(),
                node.find("due").map(DueReader::read).orElse(null),
                node.one("per", policy.one("per", Rules.Per.MONTH)),
                timing(node, timing),
                node.find("factor").map(RulesReader::factor).orElse(null),
                node.list("caps", RulesReader::cap),
                node.list("funding", RulesReader::share),
                node.find("once").map(RulesReader::once).orElse(null));
    }

    private static Rules.Once once(Node node) {
        var once = new Rules.Once(
                node.find("in").map(Node::text).orElse("received"),
                node.list("same", Node::text),
                node.need("clause").text());
        node.done();
        return once;
    }

    private static Rules.@Nullable Dates dates(Node node) {
        Rules.@Nullable Dates dates = node.has("from") || node.has("to")
                ? new Rules.Dates(node.dateOrOpen("from"), node.dateOrOpen("to"))
                : null;
        node.at("from");
        node.at("to");
        if (dates != null
                && dates.from() != null
                && dates.to() != null
                && !dates.from().isBefore(dates.to())) {
            node.problem(FileProblem.Code.EMPTY_PERIOD, "to", dates.to().toString());
        }
        return dates;
    }

    private static Rules.Row row(Node node) {
        boolean open = node.has("undecided");
        boolean recovers = node.has("recover");
        long stated = java.util.stream.Stream.of("undecided", "amount", "recover")
                .filter(node::has)
                .count();
        if (stated != 1) {
            node.problem(FileProblem.Code.MISSING_FIELD, "amount / recover / undecided");
        }
        String clause = open ? node.at("undecided").text() : node.need("clause").text();
        node.at("clause");
        var row = new Rules.Row(
                node.need("code").text(),
                clause,
                node.find("when").map(ConditionReader::read).orElse(anyi.subsidy.engine.Condition.ALWAYS),
                node.find(recovers ? "recover" : "amount")
                        .map(FormulaReader::read)
                        .orElse(null),
                dates(node),
                node.list("funding", RulesReader::share),
                node.find("perMonth").map(FormulaReader::read).orElse(null),
                recovers);
        node.done();
        return row;
    }

    private static Rules.Counting counting(Node node) {
        Map<String, Rules.LeaveRule> leave = new LinkedHashMap<>(node.map("leave", RulesReader::leave));
        var of = new Rules.Stretch(
                node.find("of").map(Node::text).orElse("stay"),
                node.find("firstDay").map(Node::isYes).orElse(true),
                node.find("lastDay").map(Node::isYes).orElse(false));
        var counting = new Rules.Counting(
                node.need("rule").one(Rules.CountingRule.class),
                node.find("days").map(Node::whole).orElse(0),
                node.find("inHouse").map(Node::isYes).orElse(true),
                node.at("clause").text(),
                leave,
                of,
                node.list("steps", RulesReader::step),
                node.find("firstMonth").map(RulesReader::counting).orElse(null),
                node.find("lastMonth").map(RulesReader::counting).orElse(null));
        boolean days = counting.rule() == Rules.CountingRule.AT_LEAST
                || counting.rule() == Rules.CountingRule.AT_LEAST_IN_ONE_STAY;
        if (days && !node.has("days")) {
            node.problem(FileProblem.Code.MISSING_FIELD, "days");
        } else if (days && (counting.days() < 1 || counting.days() > 31)) {
            node.problem(FileProblem.Code.OUT_OF_RANGE, "days", counting.days() + " ∉ 1 – 31");
        }
        if (counting.rule() == Rules.CountingRule.STEPS && counting.steps().isEmpty()) {
            node.problem(FileProblem.Code.MISSING_FIELD, "steps");
        }
        node.done();
        return counting;
    }

    private static Rules.DayStep step(Node node) {
        var step = new Rules.DayStep(
                node.need("days").whole(), node.need("percent").number());
        node.done();
        return step;
    }

    private static Rules.LeaveRule leave(Node node) {
        @Nullable Integer days = node.find("countsUpToDays").map(Node::whole).orElse(null);
        if (days != null && days < 0) {
            node.problem(FileProblem.Code.OUT_OF_RANGE, "countsUpToDays", days + " < 0");
        }
        boolean counts = node.find("counts").map(Node::isYes).orElse(true);
        var rule = new Rules.LeaveRule(
                counts ? days : Integer.valueOf(0),
                node.one("per", Rules.LeavePer.LEAVE),
                node.at("clause").text());
        node.done();
        return rule;
    }

    private static Rules.Factor factor(Node node) {
        Map<String, BigDecimal> values = new LinkedHashMap<>(node.map("values", Node::number));
        Map<String, Rules.Also> also = new LinkedHashMap<>(node.map("also", RulesReader::also));
        var factor = new Rules.Factor(
                node.need("fact").text(), values, node.need("clause").text(), also);
        node.done();
        return factor;
    }

    private static Rules.Also also(Node node) {
        @Nullable
        BigDecimal otherwise = node.find("otherwise").map(Node::number).orElse(null);
        if (otherwise != null && otherwise.signum() < 0) {
            node.problem(FileProblem.Code.OUT_OF_RANGE, "otherwise", otherwise.toPlainString());
        }
        return new Rules.Also(gate(node), otherwise);
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
        long stated = java.util.stream.Stream.of("amount", "percent", "weight", "rest")
                .filter(node::has)
                .count();
        if (stated != 1) {
            node.problem(FileProblem.Code.MISSING_FIELD, "amount / percent / weight / rest");
        }
        if (number.signum() < 0) {
            node.problem(FileProblem.Code.OUT_OF_RANGE, number.toPlainString());
        }
        var share = new Rules.Share(
                node.need("payer").text(),
                kind,
                number,
                node.at("by").text(),
                node.find("when").map(ConditionReader::read).orElse(null));
        node.done();
        return share;
    }

    private static int atLeast(Node node, int least) {
        int number = node.whole();
        if (number < least) {
            node.problem(FileProblem.Code.OUT_OF_RANGE, number + " < " + least);
        }
        return number;
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
                node.find("lookBackMonths").map(months -> atLeast(months, 0)).orElse(null),
                node.find("verifyEveryMonths").map(months -> atLeast(months, 1)).orElse(null),
                node.list("documents", Node::words));
    }

    private static Rules.Cap cap(Node node) {
        if (!node.has("upTo") && !node.has("months")) {
            node.problem(FileProblem.Code.MISSING_FIELD, "upTo / months");
        }
        var cap = new Rules.Cap(
                node.find("upTo").map(FormulaReader::read).orElse(null),
                node.find("months").map(months -> atLeast(months, 1)).orElse(null),
                node.one("over", Rules.Within.MONTH),
                node.list("received", Node::text),
                node.find("when").map(ConditionReader::read).orElse(anyi.subsidy.engine.Condition.ALWAYS),
                node.need("clause").text());
        node.done();
        return cap;
    }

    private static Rules.Exclusivity exclusivity(Node node) {
        var one = new Rules.Exclusivity(
                node.need("group").text(),
                node.need("rule").one(Rules.ExclusivityRule.class),
                node.find("rank").map(Node::whole).orElse(0),
                node.find("upTo").map(Node::number).orElse(null),
                node.at("clause").text(),
                node.list("parts", Node::text));
        if (one.rule() == Rules.ExclusivityRule.COMBINE_UP_TO && one.upTo() == null) {
            node.problem(FileProblem.Code.MISSING_FIELD, "upTo");
        }
        node.done();
        return one;
    }
}
