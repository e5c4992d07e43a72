// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.DisabilityCategory;
import anyi.term.EconomicCategory;
import anyi.term.HukouKind;
import anyi.term.Ownership;
import anyi.term.Sex;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a policy names is there: clauses, facts, words of the vocabularies, payers; and shares add up. */
final class References {
    /** Facts that the program knows from its own tables; others have to be declared under {@code facts}. */
    static final Set<String> KNOWN = Set.of(
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
            "home.openedOn",
            "service",
            "inPost",
            "calendarMonth",
            "entry",
            "event",
            "choice",
            "verifiedOn",
            "today");

    static final Map<String, Set<String>> VOCABULARIES = Map.of(
            "economic", names(EconomicCategory.values()),
            "care", names(CareDependence.values()),
            "bedType", names(BedType.values()),
            "hukou.kind", names(HukouKind.values()),
            "sex", names(Sex.values()),
            "home.ownership", names(Ownership.values()));
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "disability/category", names(DisabilityCategory.values()),
            "hukou/kind", names(HukouKind.values()));
    private static final Set<String> YES_NO = Set.of("true", "false");

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
            Node at = node.at("parts").items().get(i);
            references.part(rules.parts().get(i), at);
            RowsCheck.check(rules.parts().get(i), at);
        }
        references.counting(rules.counting(), node.at("counting"));
        references.funding(rules.funding(), node.at("funding"));
        references.clauseIds();
        references.factor(rules.factor(), node.at("factor"));
        references.caps(rules.limits().caps(), node.at("caps"));
        references.tables();
        references.derived();
        if (rules.verification() != null) {
            references.clause(rules.verification().clause(), node.at("verification"));
        }
        if (rules.timing().application() != null) {
            references.clause(rules.timing().application().clause(), node.at("application"));
        }
        references.exclusivity();
        references.twice("parts", rules.parts().stream().map(Rules.Part::code).toList());
        references.twice(
                "examples", policy.examples().stream().map(Policy.Example::id).toList());
        if (policy.examples().isEmpty()) {
            node.problem(FileProblem.Code.NO_EXAMPLES, "examples");
        }
        FactNames names = FactNames.of(policy, node);
        node.at("examples").items().forEach(example -> names.check(example.at("facts")));
    }

    private void exclusivity() {
        Set<String> parts = new HashSet<>(
                policy.rules().parts().stream().map(Rules.Part::code).toList());
        List<Rules.Exclusivity> all = policy.rules().limits().exclusivity();
        for (int i = 0; i < all.size(); i++) {
            Node place = node.at("exclusivity").items().get(i);
            clause(all.get(i).clause(), place);
            all.get(i).parts().stream()
                    .filter(part -> !parts.contains(part))
                    .forEach(part -> place.problem(FileProblem.Code.NOT_ONE_OF, "parts", part));
        }
    }

    /** Codes and ids that stand more than once in a list. */
    private void twice(String list, List<String> names) {
        var seen = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                node.at(list).items().get(i).problem(FileProblem.Code.TWICE, names.get(i));
            }
        }
    }

    private void factor(Rules.@Nullable Factor factor, Node at) {
        if (factor == null) {
            return;
        }
        fact(factor.fact(), at);
        clause(factor.clause(), at);
        factor.values().forEach((value, number) -> {
            if (number.signum() < 0) {
                at.at("values").at(value).problem(FileProblem.Code.OUT_OF_RANGE, number.toPlainString());
            }
        });
        factor.also().forEach((value, also) -> {
            Rules.Gate gate = also.gate();
            Node place = at.at("also").at(value);
            clause(gate.clause(), place);
            condition(gate.condition(), place.at("when"));
        });
    }

    private void caps(List<Rules.Cap> caps, Node at) {
        for (int i = 0; i < caps.size(); i++) {
            Node place = at.items().get(i);
            clause(caps.get(i).clause(), place);
            condition(caps.get(i).when(), place.at("when"));
            formula(caps.get(i).upTo(), place.at("upTo"));
            if (caps.get(i).upTo() instanceof Formula.Constant(BigDecimal upTo) && upTo.signum() < 0) {
                place.at("upTo").problem(FileProblem.Code.OUT_OF_RANGE, upTo.toPlainString());
            }
        }
    }

    private void counting(Rules.@Nullable Counting counting, Node at) {
        if (counting == null) {
            return;
        }
        clause(counting.clause(), at);
        fact(counting.of().fact(), at.at("of"));
        counting.leave()
                .forEach((kind, rule) -> clause(rule.clause(), at.at("leave").at(kind)));
        counting(counting.firstMonth(), at.at("firstMonth"));
        counting(counting.lastMonth(), at.at("lastMonth"));
    }

    private void tables() {
        policy.rules().tables().forEach((name, table) -> {
            Node at = node.at("tables").at(name);
            clause(table.clause(), at);
            if (table.undecided() != null) {
                clause(table.undecided(), at.at("undecided"));
            }
            for (int i = 0; i < table.rows().size(); i++) {
                Node place = at.at("rows").items().get(i);
                clause(table.rows().get(i).clause(), place);
                condition(table.rows().get(i).when(), place.at("when"));
            }
        });
    }

    /** Each may ask those before it, so that none asks itself. */
    private void derived() {
        var before = new HashSet<String>();
        policy.rules().derived().forEach((name, derived) -> {
            Node at = node.at("derived").at(name);
            switch (derived) {
                case Rules.Derived.Number(var _, Formula formula) -> {
                    formula(formula, at.at("is"));
                    Formulas.facts(formula, policy.rules().tables()).stream()
                            .map(References::root)
                            .filter(policy.rules().derived()::containsKey)
                            .filter(one -> !before.contains(one))
                            .forEach(one -> at.problem(FileProblem.Code.UNKNOWN_FACT, one));
                }
                case Rules.Derived.Mapped mapped -> {
                    fact(mapped.fact(), at.at("map"));
                    unknown(
                            mapped.fact(),
                            List.copyOf(mapped.values().keySet()),
                            VOCABULARIES.getOrDefault(
                                    mapped.fact(), mapped.values().keySet()),
                            at.at("values"));
                    clause(mapped.clause(), at);
                }
            }
            before.add(name);
        });
    }

    /** {@code home.lease} of {@code home.lease.to}, {@code hukou} of {@code hukou.division}. */
    static String root(String fact) {
        int from = fact.startsWith("home.") ? "home.".length() : 0;
        int dot = fact.indexOf('.', from);
        return dot < 0 ? fact : fact.substring(0, dot);
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
            if (row.amount() instanceof Formula.Constant(BigDecimal amount) && amount.signum() < 0) {
                place.at(row.recovers() ? "recover" : "amount")
                        .problem(FileProblem.Code.OUT_OF_RANGE, amount.toPlainString());
            }
            funding(row.funding(), place.at("funding"));
            if (!codes.add(row.code())) {
                place.problem(FileProblem.Code.TWICE, row.code());
            }
        }
        if (part.otherwise() != null) {
            clause(part.otherwise(), at.at("otherwise"));
        }
        own(part, at);
    }

    private void own(Rules.Part part, Node at) {
        Rules.Own own = part.own();
        if (!own.entries().isEmpty()) {
            fact(own.entries(), at.at("for"));
        }
        counting(part.counting(), at.at("counting"));
        factor(own.factor(), at.at("factor"));
        caps(own.caps(), at.at("caps"));
        funding(own.funding(), at.at("funding"));
        if (own.once() != null) {
            clause(own.once().clause(), at.at("once"));
        }
        Rules.Due due = own.due();
        if (due != null) {
            clause(due.clause(), at.at("due"));
            if (!due.event().isEmpty()) {
                fact(due.event(), at.at("due"));
            }
            for (int i = 0; i < due.instalments().size() && at.at("due").has("instalments"); i++) {
                Node place = at.at("due").at("instalments").items().get(i);
                clause(due.instalments().get(i).clause(), place);
                condition(due.instalments().get(i).when(), place.at("when"));
            }
        }
        Rules.CountingRule rule = (part.counting() == null ? policy.rules().counting() : part.counting()).rule();
        boolean byDays = Set.of(
                        Rules.CountingRule.DAYS_OF_MONTH,
                        Rules.CountingRule.DAYS_OF_30,
                        Rules.CountingRule.DAYS_OF_YEAR,
                        Rules.CountingRule.PER_DAY)
                .contains(rule);
        if (own.timing().moment() == Rules.Moment.EACH_DAY && !byDays && due == null) {
            at.problem(FileProblem.Code.CONTRADICTION, "EACH_DAY, " + rule);
        }
        if (rule == Rules.CountingRule.DAYS_OF_YEAR && own.per() != Rules.Per.YEAR) {
            at.problem(FileProblem.Code.CONTRADICTION, "DAYS_OF_YEAR, per MONTH");
        }
    }

    private void gates(List<Rules.Gate> gates, Node at) {
        for (int i = 0; i < gates.size(); i++) {
            Node place = at.items().get(i);
            clause(gates.get(i).clause(), place);
            if (gates.get(i).undecided() != null) {
                clause(java.util.Objects.requireNonNull(gates.get(i).undecided()), place.at("undecided"));
            }
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

    private void words(String fact, Check check, Node at) {
        check.references().forEach(other -> fact(other, at));
        Set<String> vocabulary = VOCABULARIES.getOrDefault(fact, declared(fact));
        if (check instanceof Check.In(var values) && !vocabulary.isEmpty()) {
            unknown(fact, values, vocabulary, at);
        }
        if (check instanceof Check.Fields(var fields)) {
            fields.forEach((field, one) -> {
                Set<String> words = FIELDS.getOrDefault(fact + "/" + field, Set.of());
                if (one instanceof Check.In(var values) && !words.isEmpty()) {
                    unknown(fact + "." + field, values, words, at);
                }
            });
        }
    }

    /** The values that the file lists for a fact of its own. */
    private Set<String> declared(String fact) {
        if (Set.of("alive", "inHouse", "inPost").contains(fact)) {
            return YES_NO;
        }
        String root = root(fact);
        Node own = fact.length() == root.length()
                ? node.at("facts").at(fact)
                : node.at("facts").at(root).at("fields").at(fact.substring(root.length() + 1));
        Node values = own.at("values");
        if (values.isObject()) {
            return Set.copyOf(values.names());
        }
        return values.isArray()
                ? Set.copyOf(values.items().stream().map(Node::text).toList())
                : Set.of();
    }

    private static void unknown(String fact, List<String> values, Set<String> vocabulary, Node at) {
        values.stream()
                .filter(value -> !vocabulary.contains(value) && !value.startsWith(Check.FACT))
                .forEach(value ->
                        at.problem(FileProblem.Code.NOT_ONE_OF, fact + ": " + Near.suggest(value, vocabulary)));
    }

    private void fact(String fact, Node at) {
        String name = root(fact);
        boolean known = KNOWN.contains(name)
                || node.at("facts").has(name)
                || policy.rules().derived().containsKey(name);
        if (!known) {
            var all = new HashSet<>(KNOWN);
            all.addAll(node.at("facts").names());
            all.addAll(policy.rules().derived().keySet());
            at.problem(FileProblem.Code.UNKNOWN_FACT, Near.suggest(name, all));
        }
    }

    private void formula(@Nullable Formula formula, Node at) {
        if (formula == null) {
            return;
        }
        Formulas.facts(formula, Map.of()).forEach(fact -> fact(fact, at));
        Formulas.conditions(formula).forEach(condition -> condition(condition, at));
        Formulas.tables(formula).stream()
                .filter(table -> !policy.rules().tables().containsKey(table))
                .forEach(table -> at.problem(FileProblem.Code.UNKNOWN_TABLE, table));
        Formulas.open(formula).forEach(open -> clause(open, at));
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
            if (share.when() != null) {
                condition(share.when(), at.items().get(i).at("when"));
                percents = false;
            }
            rest |= share.when() == null
                    && (share.kind() == Rules.ShareKind.REST || share.kind() == Rules.ShareKind.WEIGHT);
            percents &= share.kind() == Rules.ShareKind.PERCENT;
            percent = percent.add(share.kind() == Rules.ShareKind.PERCENT ? share.number() : BigDecimal.ZERO);
        }
        int hundred = percent.compareTo(new BigDecimal("100"));
        boolean whole = percents && hundred == 0;
        boolean weightless = shares.stream()
                .anyMatch(share ->
                        share.kind() == Rules.ShareKind.WEIGHT && share.number().signum() <= 0);
        if (!rest && !whole || hundred > 0 || weightless) {
            at.problem(FileProblem.Code.SHARES_DO_NOT_ADD_UP, percent.toPlainString());
        }
    }
}
