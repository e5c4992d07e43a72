// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.StepKind;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.EconomicCategory;
import anyi.term.HukouKind;
import anyi.term.Ownership;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what a policy names is there: clauses, facts, words of the vocabularies, payers; and shares add up. */
final class References {
    /** Facts that the program knows from its own tables; others have to be declared under {@code facts}. */
    private static final Set<String> KNOWN = Set.of(
            "birthDate",
            "age",
            "alive",
            "deathDate",
            "sex",
            "hukou",
            "residence",
            "economic",
            "care",
            "careLevel",
            "disability",
            "otherBenefits",
            "stay",
            "leave",
            "inHouse",
            "daysInHouse",
            "bedType",
            "appliedOn",
            "acceptedOn",
            "reviewConfirmedOn",
            "transferOn",
            "received",
            "dementia",
            "funding",
            "fee",
            "home.rating",
            "home.ownership",
            "home.kind",
            "home.rural",
            "home.division",
            "home.openedOn");

    private static final Map<String, Set<String>> VOCABULARIES = Map.of(
            "economic", names(EconomicCategory.values()),
            "care", names(CareDependence.values()),
            "bedType", names(BedType.values()),
            "hukou.kind", names(HukouKind.values()),
            "home.ownership", names(Ownership.values()));

    private final Policy policy;
    private final Node node;

    private References(Policy policy, Node node) {
        this.policy = policy;
        this.node = node;
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Set.copyOf(Arrays.stream(constants).map(Enum::name).toList());
    }

    static void check(Policy policy, Node node) {
        var references = new References(policy, node);
        Rules rules = policy.rules();
        references.gates(rules.conditions(), node.at("conditions"));
        for (int i = 0; i < rules.parts().size(); i++) {
            references.part(rules.parts().get(i), node.at("parts").items().get(i));
        }
        references.clause(rules.counting().clause(), node.at("counting"));
        references.funding(rules.funding(), node.at("funding"));
        references.clauseIds();
        if (rules.factor() != null) {
            references.fact(rules.factor().fact(), node.at("factor"));
            references.clause(rules.factor().clause(), node.at("factor"));
        }
        if (policy.examples().isEmpty()) {
            node.problem(FileProblem.Code.NO_EXAMPLES, "examples");
        }
    }

    private void clauseIds() {
        var ids = new HashSet<String>();
        for (var list : List.of(policy.clauses(), policy.conventions(), policy.open())) {
            for (Policy.Clause clause : list) {
                if (!ids.add(clause.id())) {
                    node.at("clauses").problem(FileProblem.Code.TWICE, clause.id());
                }
            }
        }
    }

    private void part(Rules.Part part, Node at) {
        gates(part.conditions(), at.at("conditions"));
        var codes = new HashSet<String>();
        for (int i = 0; i < part.rows().size(); i++) {
            Rules.Row row = part.rows().get(i);
            Node place = at.at("rows").items().get(i);
            clause(row.clause(), place);
            condition(row.when(), place.at("when"));
            formula(row.amount(), place.at("amount"));
            funding(row.funding(), place.at("funding"));
            if (!codes.add(row.code())) {
                place.problem(FileProblem.Code.TWICE, row.code());
            }
        }
        if (part.otherwise() != null) {
            clause(part.otherwise(), at.at("otherwise"));
        }
    }

    private void gates(List<Rules.Gate> gates, Node at) {
        for (int i = 0; i < gates.size(); i++) {
            Node place = at.items().get(i);
            clause(gates.get(i).clause(), place);
            condition(gates.get(i).condition(), place.at("when"));
        }
    }

    private void clause(String id, Node at) {
        if (!id.isEmpty() && policy.clause(id).isEmpty()) {
            at.problem(FileProblem.Code.UNKNOWN_CLAUSE, id);
        }
    }

    private void condition(Condition condition, Node at) {
        switch (condition) {
            case Condition.All(var all) -> all.forEach(one -> condition(one, at));
            case Condition.Any(var any) -> any.forEach(one -> condition(one, at));
            case Condition.Not(Condition inner) -> condition(inner, at);
            case Condition.Holds(String fact, Check check) -> {
                fact(fact, at);
                words(fact, check, at);
            }
        }
    }

    private static void words(String fact, Check check, Node at) {
        Set<String> vocabulary = VOCABULARIES.get(fact);
        if (vocabulary != null && check instanceof Check.In(var values)) {
            values.stream()
                    .filter(value -> !vocabulary.contains(value))
                    .forEach(value -> at.problem(FileProblem.Code.NOT_ONE_OF, fact + ": " + value));
        }
    }

    private void fact(String fact, Node at) {
        String name = fact.startsWith("home.") || fact.indexOf('.') < 0 ? fact : fact.substring(0, fact.indexOf('.'));
        if (!KNOWN.contains(name) && !node.at("facts").has(name)) {
            at.problem(FileProblem.Code.UNKNOWN_FACT, name);
        }
    }

    private void formula(@org.jspecify.annotations.Nullable Formula formula, Node at) {
        switch (formula) {
            case Formula.FactNumber(String fact) -> fact(fact, at);
            case Formula.Operation(StepKind _, var operands) -> operands.forEach(one -> formula(one, at));
            case Formula.Constant _, Formula.Received _ -> {}
            case null -> {}
        }
    }

    private void funding(List<Rules.Share> shares, Node at) {
        if (shares.isEmpty()) {
            return;
        }
        boolean rest = false;
        BigDecimal percent = BigDecimal.ZERO;
        boolean percents = true;
        for (int i = 0; i < shares.size(); i++) {
            Rules.Share share = shares.get(i);
            if (!policy.payers().containsKey(share.payer())) {
                at.items().get(i).problem(FileProblem.Code.NOT_ONE_OF, share.payer());
            }
            if (share.kind() == Rules.ShareKind.REST && i < shares.size() - 1) {
                at.items().get(i).problem(FileProblem.Code.REST_NOT_LAST, share.payer());
            }
            rest |= share.kind() == Rules.ShareKind.REST || share.kind() == Rules.ShareKind.WEIGHT;
            percents &= share.kind() == Rules.ShareKind.PERCENT;
            percent = percent.add(share.kind() == Rules.ShareKind.PERCENT ? share.number() : BigDecimal.ZERO);
        }
        boolean whole = percents && percent.compareTo(new BigDecimal("100")) == 0;
        if (!rest && !whole) {
            at.problem(FileProblem.Code.SHARES_DO_NOT_ADD_UP, percent.toPlainString());
        }
    }
}
