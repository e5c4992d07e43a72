// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.text.Formats;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part's rows as a table of words: one column for each fact that they ask. */
public final class DecisionTable {
    /** A row: the cells under {@link #heads()}, then dates, amount, clause. */
    public record Line(String code, List<String> cells, String dates, String amount, String clause) {}

    private final FactWords facts;
    private final Formats formats;
    private final Policy policy;
    private final List<Rules.Row> rows;
    private final List<String> names;
    private final boolean others;

    public DecisionTable(FactWords facts, Formats formats, Policy policy, Rules.Part part) {
        this(facts, formats, policy, part.rows(), List.of());
    }

    /** @param more facts that have a column although no row asks them */
    public DecisionTable(FactWords facts, Formats formats, Policy policy, List<Rules.Row> rows, List<String> more) {
        this.facts = facts;
        this.formats = formats;
        this.policy = policy;
        this.rows = rows;
        var asked = new LinkedHashSet<String>();
        rows.forEach(row -> simple(row.when()).forEach(one -> asked.add(one.fact())));
        asked.addAll(more);
        this.names = List.copyOf(asked);
        this.others = rows.stream().anyMatch(row -> !rest(row.when()).isEmpty());
    }

    private static List<Condition.Holds> simple(Condition condition) {
        return flat(condition).stream()
                .filter(Condition.Holds.class::isInstance)
                .map(Condition.Holds.class::cast)
                .toList();
    }

    private static List<Condition> rest(Condition condition) {
        return flat(condition).stream()
                .filter(one -> !(one instanceof Condition.Holds))
                .toList();
    }

    private static List<Condition> flat(Condition condition) {
        return condition instanceof Condition.All(var all) ? all : List.of(condition);
    }

    /** The facts of the columns; the column of other conditions, if there is one, comes after them. */
    public List<String> facts() {
        return names;
    }

    public List<String> heads() {
        var heads = new ArrayList<String>();
        names.forEach(name -> heads.add(facts.fact(name, Optional.of(policy))));
        if (others) {
            heads.add(facts.t("subsidy.policy.otherConditions"));
        }
        return heads;
    }

    public boolean isDated() {
        return rows.stream().anyMatch(row -> row.dates() != null);
    }

    public List<Line> lines() {
        return rows.stream().map(this::line).toList();
    }

    private Line line(Rules.Row row) {
        var cells = new ArrayList<String>();
        for (String name : names) {
            cells.add(simple(row.when()).stream()
                    .filter(one -> one.fact().equals(name))
                    .map(one -> cell(name, one.check()))
                    .findFirst()
                    .orElse(facts.t("subsidy.word.any")));
        }
        if (others) {
            cells.add(rest(row.when()).stream()
                    .map(one -> facts.wants(one, Optional.of(policy)))
                    .collect(Collectors.joining(facts.t("subsidy.word.and"))));
        }
        return new Line(row.code(), cells, dates(row), amount(row), facts.clauseName(row.clause()));
    }

    private String cell(String fact, Check check) {
        return facts.wants(fact, check, Optional.of(policy));
    }

    private static String dates(Rules.Row row) {
        Rules.Dates dates = row.dates();
        if (dates == null) {
            return "";
        }
        String from = dates.from() == null ? "" : dates.from().toString();
        String to = dates.to() == null ? "" : dates.to().minusDays(1).toString();
        return from + " – " + to;
    }

    private String amount(Rules.Row row) {
        return row.amount() == null
                ? facts.t("subsidy.policy.undecided")
                : (row.recovers() ? "− " : "") + new FormulaWords(facts, formats, policy).of(row.amount());
    }
}
