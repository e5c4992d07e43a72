// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads conditions: {@code {"age": {"from": 80, "below": 90}, "economic": ["DIBAO_RURAL"]}}; several facts must hold
 * together; {@code any}, {@code all} and {@code not} combine.
 */
final class ConditionReader {
    private ConditionReader() {}

    static Condition read(Node node) {
        var conditions = new ArrayList<Condition>();
        for (String name : node.names()) {
            Node value = node.at(name);
            conditions.add(
                    switch (name) {
                        case "any" -> new Condition.Any(each(value));
                        case "all" -> new Condition.All(each(value));
                        case "not" -> new Condition.Not(read(value));
                        default -> new Condition.Holds(name, check(value));
                    });
        }
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(conditions);
    }

    private static List<Condition> each(Node node) {
        return node.items().stream().map(ConditionReader::read).toList();
    }

    static Check check(Node node) {
        if (node.isArray()) {
            return new Check.In(node.items().stream().map(Node::text).toList());
        }
        if (!node.isObject()) {
            return new Check.In(List.of(node.text()));
        }
        Check check = byName(node);
        node.done();
        return check;
    }

    private static Check byName(Node node) {
        if (node.has("prefix")) {
            return new Check.Prefix(node.list("prefix", Node::text));
        }
        if (node.has("sameAs")) {
            return new Check.In(List.of(Check.FACT + node.at("sameAs").text()));
        }
        if (node.has("within")) {
            return new Check.Same(node.at("within").one(anyi.subsidy.engine.Rules.Within.class));
        }
        if (node.has("absent")) {
            return new Check.Absent(node.at("absent").isYes());
        }
        if (node.has("fields")) {
            Map<String, Check> fields = new LinkedHashMap<>(node.map("fields", ConditionReader::check));
            return new Check.Fields(fields);
        }
        if (node.has("from") || node.has("below") || node.has("upTo")) {
            var range = new Check.Range(bound(node, "from"), bound(node, "below"), bound(node, "upTo"));
            if (range.below() != null && range.upTo() != null) {
                node.problem(FileProblem.Code.CONTRADICTION, "below, upTo");
            }
            String end = range.below() == null ? range.upTo() : range.below();
            if (range.from() != null && end != null && isReversed(range.from(), end, range.below() != null)) {
                node.problem(FileProblem.Code.EMPTY_PERIOD, range.from() + " – " + end);
            }
            return range;
        }
        node.problem(FileProblem.Code.MISSING_FIELD, "from, below, upTo, prefix, absent, fields, sameAs, within");
        return new Check.In(List.of());
    }

    /** Whether nothing lies between; days compare as text. */
    private static boolean isReversed(String from, String end, boolean exclusive) {
        if (from.startsWith(Check.FACT) || end.startsWith(Check.FACT)) {
            return false;
        }
        boolean days = from.indexOf('-', 1) > 0 || end.indexOf('-', 1) > 0;
        int order =
                days ? from.compareTo(end) : new java.math.BigDecimal(from).compareTo(new java.math.BigDecimal(end));
        return exclusive ? order >= 0 : order > 0;
    }

    private static @org.jspecify.annotations.Nullable String bound(Node node, String name) {
        return node.find(name)
                .map(bound -> {
                    if (bound.isObject()) {
                        String fact = bound.need("fact").text();
                        bound.done();
                        return Check.FACT + fact;
                    }
                    String text = bound.text();
                    if (text.length() == 10 && text.charAt(4) == '-') {
                        return bound.date().toString();
                    }
                    return bound.number().toPlainString();
                })
                .orElse(null);
    }
}
