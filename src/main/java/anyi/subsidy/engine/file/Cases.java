// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@code policy compute} is asked: facts alone, one case, or {@code {"cases": […]}}. */
public final class Cases {
    /**
     * Facts with a period.
     *
     * @param policy the policy that the case names; empty = each that is given
     * @param unasked facts that none of the policies asks: they played no part
     */
    public record Case(
            String id,
            String policy,
            String period,
            Policy.Sought sought,
            Facts facts,
            List<FileProblem> unasked,
            Optional<Policy.Expected> expected) {}

    private static final Map<String, Policy.Sought> KINDS = Map.of(
            "BACKPAY_TOTAL", Policy.Sought.BACK_PAY,
            "BACK_PAY", Policy.Sought.BACK_PAY,
            "DIFFERENCE", Policy.Sought.DIFFERENCE);

    private Cases() {}

    static List<Case> read(String file, String text, String period, FactNames names) {
        var problems = new ArrayList<FileProblem>();
        List<Case> cases = List.of();
        try {
            cases = cases(new Node(Json.parse(text), "", problems), period, names);
        } catch (JsonParser.Malformed e) {
            problems.add(new FileProblem(FileProblem.Code.MALFORMED, e.line(), "", String.valueOf(e.getMessage())));
        }
        if (!problems.isEmpty()) {
            throw new PolicyTool.Unusable(file, problems);
        }
        return cases;
    }

    private static List<Case> cases(Node node, String period, FactNames names) {
        if (node.isArray()) {
            return node.items().stream().map(one -> one(one, period, names)).toList();
        }
        if (node.has("cases")) {
            return node.list("cases", one -> one(one, period, names));
        }
        if (node.has("facts")) {
            return List.of(one(node, period, names));
        }
        if (period.isEmpty()) {
            node.problem(FileProblem.Code.MISSING_FIELD, "period");
            return List.of();
        }
        List<FileProblem> unasked = names.unasked(node);
        return List.of(new Case("", "", period, Policy.Sought.OWED, FactsReader.read(node), unasked, Optional.empty()));
    }

    private static Case one(Node node, String period, FactNames names) {
        String asked = period;
        if (node.has("period")) {
            asked = Asked.period(node.at("period"));
        } else if (node.has("month")) {
            asked = Asked.period(node.at("month"));
        } else if (period.isEmpty()) {
            node.problem(FileProblem.Code.MISSING_FIELD, "period");
        }
        Node expected = node.at("expected");
        String kind = expected.isObject() && expected.has("kind")
                ? expected.at("kind").text()
                : node.at("kind").text();
        return new Case(
                node.at("id").text(),
                node.at("policy").text(),
                asked,
                KINDS.getOrDefault(kind, Policy.Sought.OWED),
                FactsReader.read(node.need("facts")),
                names.unasked(node.at("facts")),
                expected(node, expected));
    }

    private static Optional<Policy.Expected> expected(Node node, Node expected) {
        String said = expected.isObject()
                ? expected.at("status").text()
                : node.at("status").text();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Node amount = expected.isObject() ? expected.at("total") : expected;
        @Nullable BigDecimal total = amount.isNull() ? null : amount.number();
        Status status = status(said, total);
        boolean none = status == Status.UNDECIDED || status == Status.NO_TIER || status == Status.NO_VERSION;
        Map<String, BigDecimal> components = new LinkedHashMap<>();
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        if (expected.isObject()) {
            components.putAll(amounts(expected.at("components"), "code"));
            shares.putAll(amounts(expected.at(expected.has("funding") ? "funding" : "shares"), "payer"));
        } else {
            shares.putAll(amounts(node.at("shares"), "payer"));
        }
        return Optional.of(new Policy.Expected(status, none ? null : total, components, shares));
    }

    private static Status status(String said, @Nullable BigDecimal total) {
        return switch (said) {
            case "OPEN", "UNDECIDED" -> Status.UNDECIDED;
            case "NO_VERSION" -> Status.NO_VERSION;
            case "NO_TIER" -> Status.NO_TIER;
            case "ZERO" -> Status.ZERO;
            default -> total == null || total.signum() != 0 ? Status.PAID : Status.ZERO;
        };
    }

    /** {@code {"CITY": "1.00"}} or {@code [{"payer": "CITY", "amount": "1.00"}]}. */
    private static Map<String, BigDecimal> amounts(Node node, String name) {
        if (node.isObject()) {
            return node.map(Node::number);
        }
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (Node item : node.items()) {
            amounts.put(item.at(name).text(), item.at("amount").number());
        }
        return amounts;
    }
}
