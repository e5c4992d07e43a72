// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.run.Change;
import anyi.subsidy.run.CorrectionRow;
import anyi.subsidy.run.Due;
import anyi.subsidy.run.LineKey;
import anyi.subsidy.run.MonthState;
import anyi.subsidy.run.Standing;
import anyi.value.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Arranges a month by policy: what has changed on top, what is as last month folded. */
public final class MonthTree {
    private final FactWords facts;
    private final ReasonWords reasons;
    private final PolicyBook policies;
    private final MonthState state;
    private final Map<LineKey, Change> changes = new LinkedHashMap<>();

    public MonthTree(FactWords facts, ReasonWords reasons, PolicyBook policies, MonthState state) {
        this.facts = facts;
        this.reasons = reasons;
        this.policies = policies;
        this.state = state;
        state.changes().forEach(change -> changes.put(change.key(), change));
    }

    public List<MonthRow> rows() {
        var codes = new LinkedHashSet<>(policies.codes());
        state.lines().forEach(due -> codes.add(due.policy()));
        changes.keySet().forEach(key -> codes.add(key.policy()));
        var rows = new ArrayList<MonthRow>();
        codes.forEach(code -> policy(code).ifPresent(rows::add));
        if (!state.corrections().isEmpty()) {
            rows.add(corrections());
        }
        if (!rows.isEmpty()) {
            rows.add(total());
        }
        return rows;
    }

    private MonthRow total() {
        return MonthRow.group(
                MonthRow.Kind.TOTAL,
                "",
                facts.t("subsidy.month.total"),
                "",
                state.lineCount(),
                Optional.of(state.total()),
                state.difference(),
                List.of());
    }

    private Optional<Policy> version(String code) {
        return policies.newest(code);
    }

    public String title(String code) {
        return version(code).map(policy -> facts.words(policy.head().title())).orElse(code);
    }

    private Optional<MonthRow> policy(String code) {
        Predicate<Due> mine = due -> due.policy().equals(code);
        List<Due> lines = state.lines().stream().filter(mine).toList();
        var children = new ArrayList<MonthRow>();
        List<Change> changed = state.changes().stream()
                .filter(change -> change.key().policy().equals(code))
                .toList();
        lines.stream().filter(due -> changes.containsKey(due.key())).forEach(due -> children.add(changed(due)));
        changed.stream().filter(one -> one.kind() == Change.Kind.ENDED).forEach(one -> children.add(ended(one)));
        List<Due> same =
                lines.stream().filter(due -> !changes.containsKey(due.key())).toList();
        unchanged(code, same, children.isEmpty()).forEach(children::add);
        group(
                        MonthRow.Kind.UNCLAIMED,
                        code,
                        state.unclaimed().stream().filter(mine).toList())
                .ifPresent(children::add);
        group(MonthRow.Kind.OPEN, code, state.open().stream().filter(mine).toList())
                .ifPresent(children::add);
        if (state.closed().isEmpty() && isOfPeople(code)) {
            children.add(nothing(code));
        }
        if (state.closed().isPresent() && children.isEmpty()) {
            return Optional.empty();
        }
        Money sum = sum(lines.stream().map(Due::amount).toList());
        Optional<Money> difference = state.before()
                .map(before -> changed.stream().map(Change::difference).reduce(Money.ZERO, Money::plus));
        return Optional.of(MonthRow.group(
                MonthRow.Kind.POLICY,
                code,
                title(code),
                note(changed, code),
                lines.size(),
                Optional.of(sum),
                difference,
                children));
    }

    private boolean isOfPeople(String code) {
        return version(code)
                .filter(policy -> policy.head().beneficiary() == anyi.term.Beneficiary.RESIDENT)
                .isPresent();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    /** The reasons of the first changes, for the policy's own row. */
    private String note(List<Change> changed, String code) {
        if (changed.isEmpty()) {
            long open = state.open().stream()
                    .filter(due -> due.policy().equals(code))
                    .count();
            long waiting = state.unclaimed().stream()
                    .filter(due -> due.policy().equals(code))
                    .count();
            if (open > 0) {
                return facts.t("subsidy.month.note.open", open);
            }
            return waiting > 0 ? facts.t("subsidy.month.note.unclaimed", waiting) : "";
        }
        Change first = changed.getFirst();
        String one = name(first.name()) + " " + why(first, code);
        return changed.size() == 1 ? one : facts.t("subsidy.month.note.more", one, changed.size());
    }

    private MonthRow changed(Due due) {
        Change change = java.util.Objects.requireNonNull(changes.get(due.key()));
        return MonthRow.person(
                MonthRow.Kind.PERSON,
                due,
                name(due.name()),
                why(change, due.policy()),
                Optional.of(change.difference()),
                Optional.of(change));
    }

    private String name(String name) {
        return name.isEmpty() ? facts.t("subsidy.month.home") : name;
    }

    private MonthRow ended(Change change) {
        return new MonthRow(
                MonthRow.Kind.ENDED,
                change.key().policy(),
                name(change.name()),
                why(change, change.key().policy()),
                0,
                Optional.of(Money.ZERO),
                Optional.of(change.difference()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(change),
                List.of());
    }

    /** 中度 → 重度; for somebody new, why there was nothing last month. */
    public String why(Change change, String code) {
        return new ChangeWords(facts, reasons).why(change, version(code));
    }

    private List<MonthRow> unchanged(String code, List<Due> same, boolean alone) {
        List<MonthRow> people = same.stream()
                .map(due -> MonthRow.person(
                        MonthRow.Kind.PERSON, due, name(due.name()), "", Optional.empty(), Optional.empty()))
                .toList();
        if (alone || people.size() <= 1) {
            return people;
        }
        Money sum = sum(same.stream().map(Due::amount).toList());
        return List.of(MonthRow.group(
                MonthRow.Kind.UNCHANGED,
                code,
                facts.t("subsidy.month.unchanged", same.size()),
                "",
                same.size(),
                Optional.of(sum),
                Optional.empty(),
                people));
    }

    private Optional<MonthRow> group(MonthRow.Kind kind, String code, List<Due> dues) {
        if (dues.isEmpty()) {
            return Optional.empty();
        }
        boolean open = kind == MonthRow.Kind.OPEN;
        String title =
                open ? facts.t("subsidy.month.open", dues.size()) : facts.t("subsidy.month.unclaimed", dues.size());
        List<MonthRow> people = dues.stream()
                .map(due -> MonthRow.person(kind, due, name(due.name()), note(due), Optional.empty(), Optional.empty()))
                .toList();
        Optional<Money> sum = open
                ? Optional.empty()
                : Optional.of(sum(dues.stream().map(Due::amount).toList()));
        return Optional.of(MonthRow.group(kind, code, title, "", dues.size(), sum, Optional.empty(), people));
    }

    private String note(Due due) {
        if (due.standing() == Standing.UNDER_WAY) {
            return facts.t("subsidy.month.note.underWay");
        }
        return due.reason()
                .map(reason -> reasons.brief(reason, version(due.policy())))
                .orElse("");
    }

    private MonthRow nothing(String code) {
        return MonthRow.group(
                MonthRow.Kind.NOTHING,
                code,
                facts.t("subsidy.month.nothing"),
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** People who get nothing, with the first reason. */
    public List<MonthRow> nothing(List<Due> dues) {
        return dues.stream()
                .map(due -> MonthRow.person(
                        MonthRow.Kind.NOTHING, due, name(due.name()), note(due), Optional.empty(), Optional.empty()))
                .toList();
    }

    private MonthRow corrections() {
        List<MonthRow> rows = state.corrections().stream().map(this::correction).toList();
        Money sum = sum(state.corrections().stream().map(CorrectionRow::amount).toList());
        return MonthRow.group(
                MonthRow.Kind.CORRECTIONS,
                "",
                facts.t("subsidy.month.corrections"),
                rows.getFirst().title() + " " + rows.getFirst().note(),
                rows.size(),
                Optional.of(sum),
                Optional.of(sum),
                rows);
    }

    private MonthRow correction(CorrectionRow one) {
        boolean more = one.amount().isPositive();
        String month = facts.month(one.month());
        String note = more
                ? facts.t("subsidy.month.backPayment", month, title(one.key().policy()))
                : facts.t("subsidy.month.recovery", month, title(one.key().policy()));
        return new MonthRow(
                MonthRow.Kind.CORRECTION,
                one.key().policy(),
                name(one.name()),
                note,
                1,
                Optional.of(one.amount()),
                Optional.of(one.amount()),
                Optional.empty(),
                Optional.of(one),
                Optional.empty(),
                List.of());
    }
}
