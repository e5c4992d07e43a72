// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts that a policy asks for, each with what kind of value it is asked for as. */
public final class AskedFacts {
    /** What is to be typed; of two the later one is the more certain. */
    public enum Kind {
        TEXT,
        YES_NO,
        NUMBER,
        DATE
    }

    /**
     * A fact, or one field of it.
     *
     * @param name as policies write it, {@code training.hours}; of a list {@code home.newBeds.count}
     * @param list whether it is one of several entries that may hold at once
     * @param ofHome whether the home is asked, and nobody in it
     */
    public record Asked(String name, Kind kind, boolean list, boolean ofHome) {
        private Asked and(Asked other) {
            Kind better = kind.compareTo(other.kind) < 0 ? other.kind : kind;
            return new Asked(name, better, list || other.list, ofHome && other.ofHome);
        }
    }

    private static final Set<String> YES_NO = Set.of("true", "false");
    private static final String ENTRY = "entry.";

    private final Policy policy;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private boolean ofHome;
    private String list = "";

    private AskedFacts(Policy policy) {
        this.policy = policy;
        this.ofHome = policy.rules().each() == Rules.Each.HOME;
    }

    /** In the order of the file; what the policy works out itself is not among them. */
    public static Collection<Asked> of(Policy policy) {
        var facts = new AskedFacts(policy);
        facts.read(policy.rules());
        return List.copyOf(facts.asked.values());
    }

    private void read(Rules rules) {
        rules.conditions().forEach(gate -> condition(gate.condition()));
        rules.parts().forEach(this::part);
        ofHome = rules.each() == Rules.Each.HOME;
        counting(rules.counting());
        factor(rules.factor());
        rules.limits().caps().forEach(this::cap);
        rules.funding().forEach(this::share);
        rules.derived().values().forEach(derived -> {
            switch (derived) {
                case Rules.Derived.Number(var _, Formula formula) -> formula(formula);
                case Rules.Derived.Mapped mapped -> add(mapped.fact(), Kind.TEXT);
            }
        });
        rules.tables().values().forEach(table -> table.rows().forEach(row -> condition(row.when())));
    }

    private void part(Rules.Part part) {
        Rules.Own own = part.own();
        ofHome = (own.each() == null ? policy.rules().each() : own.each()) == Rules.Each.HOME;
        list = own.entries();
        if (!list.isEmpty()) {
            put(list, Kind.TEXT, true);
        }
        part.conditions().forEach(gate -> condition(gate.condition()));
        for (Rules.Row row : part.rows()) {
            condition(row.when());
            formula(row.amount());
            formula(row.perMonth());
            row.funding().forEach(this::share);
        }
        counting(part.counting());
        factor(own.factor());
        own.caps().forEach(this::cap);
        own.funding().forEach(this::share);
        Rules.Due due = own.due();
        if (due != null) {
            add(due.event(), Kind.DATE);
            due.instalments().forEach(one -> condition(one.when()));
        }
    }

    private void counting(Rules.@Nullable Counting counting) {
        // where days play no part, nothing is asked of them
        if (counting != null && counting.rule() != Rules.CountingRule.MONTH) {
            add(counting.of().fact(), Kind.TEXT);
        }
    }

    private void factor(Rules.@Nullable Factor factor) {
        if (factor != null) {
            add(factor.fact(), Kind.TEXT);
            factor.also().values().forEach(also -> condition(also.gate().condition()));
        }
    }

    private void cap(Rules.Cap cap) {
        condition(cap.when());
        formula(cap.upTo());
    }

    private void share(Rules.Share share) {
        add(share.by(), Kind.TEXT);
        if (share.when() != null) {
            condition(share.when());
        }
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.All(var all) -> all.forEach(this::condition);
            case Condition.Any(var any) -> any.forEach(this::condition);
            case Condition.Not(Condition inner) -> condition(inner);
            case Condition.Holds(String fact, Check.Fields(var fields)) ->
                fields.forEach((field, check) -> check(fact + "." + field, check));
            case Condition.Holds(String fact, Check check) -> check(fact, check);
        }
    }

    private void check(String fact, Check check) {
        add(fact, kind(check));
        check.references().forEach(other -> add(other, Kind.TEXT));
    }

    private static Kind kind(Check check) {
        return switch (check) {
            case Check.In(var values) -> YES_NO.containsAll(values) ? Kind.YES_NO : Kind.TEXT;
            case Check.Same _ -> Kind.DATE;
            case Check.Range(var from, var below, var upTo) ->
                Stream.of(from, below, upTo)
                        .filter(one -> one != null && !one.isEmpty())
                        .map(one -> one.matches("\\d{4}-\\d\\d-\\d\\d") || one.startsWith(Check.FACT)
                                ? Kind.DATE
                                : Kind.NUMBER)
                        .findFirst()
                        .orElse(Kind.TEXT);
            case Check.Prefix _, Check.Absent _, Check.Fields _ -> Kind.TEXT;
        };
    }

    private void formula(@Nullable Formula formula) {
        if (formula == null) {
            return;
        }
        Formulas.conditions(formula).forEach(this::condition);
        Formulas.facts(formula, Map.of()).forEach(fact -> add(fact, Kind.TEXT));
        Formulas.all(formula).forEach(one -> {
            switch (one) {
                case Formula.FactNumber(String fact) -> add(fact, Kind.NUMBER);
                case Formula.Elapsed(var _, String since, String until) -> {
                    add(since, Kind.DATE);
                    add(until, Kind.DATE);
                }
                case Formula.DatePart(var _, String fact) -> add(fact, Kind.DATE);
                case Formula.SumOf(String of, String field, Map<String, Check> fields) -> {
                    put(of, Kind.TEXT, true);
                    if (!field.isEmpty()) {
                        put(of + "." + field, Kind.NUMBER, true);
                    }
                    fields.forEach((name, check) -> put(of + "." + name, kind(check), true));
                }
                case Formula.Received _, Formula.ReceivedBefore _ -> {
                    put("received.scheme", Kind.TEXT, true);
                    put("received.amount", Kind.NUMBER, true);
                }
                default -> {}
            }
        });
    }

    private void add(String fact, Kind kind) {
        if (fact.isEmpty() || policy.rules().derived().containsKey(fact)) {
            return;
        }
        if (fact.startsWith(ENTRY)) {
            if (!list.isEmpty()) {
                put(list + "." + fact.substring(ENTRY.length()), kind, true);
            }
            return;
        }
        put(fact, kind, false);
    }

    private void put(String fact, Kind kind, boolean several) {
        asked.merge(fact, new Asked(fact, kind, several, ofHome || fact.startsWith("home.")), Asked::and);
    }
}
