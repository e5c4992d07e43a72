// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Seen;
import anyi.subsidy.engine.Step;
import anyi.subsidy.engine.StepKind;
import anyi.subsidy.engine.Verdict;
import anyi.text.Formats;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the steps of an explanation as a clerk would note them in the margin. */
public final class ExplanationWords {
    /** Facts whose value says it all. */
    private static final Set<String> PLAIN = Set.of("alive", "inPost", "inHouse");

    private final FactWords facts;
    private final Formats formats;

    public ExplanationWords(FactWords facts, Formats formats) {
        this.facts = facts;
        this.formats = formats;
    }

    public List<Explained> tell(Step step, Optional<Policy> policy) {
        var told = new LinkedHashSet<Explained>();
        if (step.arg("of").equals("correction")) {
            told.add(correction(step));
        }
        tell(step, policy, told);
        shares(step, policy).ifPresent(told::add);
        conventions(step, policy).ifPresent(told::add);
        return List.copyOf(told);
    }

    private void tell(Step step, Optional<Policy> policy, LinkedHashSet<Explained> told) {
        switch (step.kind()) {
            case CONDITION -> told.add(condition(step, policy));
            case PART -> told.add(part(step, policy));
            case NO_ROW -> told.add(noRow(step, policy));
            case DAYS, NOT_ENOUGH_DAYS -> told.add(days(step, policy));
            case DUE -> told.add(due(step, policy));
            case ONCE, SUSPENDED -> told.add(held(step, policy));
            case MONTHS -> {
                children(step, policy, told);
                told.add(line(
                        facts.t("subsidy.explain.months", step.arg("from"), step.arg("to")),
                        "",
                        expression(step),
                        step));
            }
            case APPLICATION -> told.add(application(step, policy));
            case PEOPLE -> told.add(people(step, policy));
            case ROUND -> {
                children(step, policy, told);
                told.add(line(
                        facts.t("subsidy.explain.round"),
                        "",
                        expression(step.steps().getFirst()),
                        step));
            }
            case LEAST -> {
                children(step, policy, told);
                if (step.arg("cap").equals("yes")) {
                    told.add(line(
                            facts.t("subsidy.explain.cap"), clause(step.clause(), policy), expression(step), step));
                }
            }
            case DIFFERENCE -> {
                children(step, policy, told);
                if (!step.arg("group").isEmpty()) {
                    told.add(line(
                            facts.t("subsidy.explain.excluded"),
                            clause(step.clause(), policy),
                            expression(step),
                            step));
                }
            }
            default -> children(step, policy, told);
        }
    }

    private void children(Step step, Optional<Policy> policy, LinkedHashSet<Explained> told) {
        step.steps().forEach(child -> tell(child, policy, told));
    }

    private Explained line(String finding, String clause, String expression, Step step) {
        return new Explained(finding, clause, List.of(), List.of(List.of(expression, money(step.amount()))));
    }

    private Explained condition(Step step, Optional<Policy> policy) {
        Verdict verdict = Verdict.valueOf(step.arg("verdict"));
        Optional<String> wanted = policy.flatMap(one -> ReasonWords.condition(one, step.arg("place")))
                .map(condition -> facts.wants(condition, policy));
        String seen = seen(step.seen(), policy);
        String finding = switch (verdict) {
            case MET -> facts.t("subsidy.explain.met", seen);
            case UNMET -> facts.t("subsidy.explain.unmet", seen);
            case UNKNOWN -> facts.t("subsidy.explain.unknown", seen);
        };
        var notes = new ArrayList<String>();
        boolean plain = step.seen().stream().anyMatch(one -> PLAIN.contains(one.fact()));
        wanted.filter(words -> !plain).ifPresent(words -> notes.add(facts.t("subsidy.explain.wanted", words)));
        step.seen().stream()
                .map(facts::since)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(notes::add);
        return new Explained(finding, clause(step.clause(), policy), notes, List.of());
    }

    private String seen(List<Seen> seen, Optional<Policy> policy) {
        return seen.stream()
                .map(one -> PLAIN.contains(one.fact())
                        ? facts.value(one, policy)
                        : facts.fact(one.fact(), policy) + " " + facts.value(one, policy))
                .distinct()
                .collect(Collectors.joining(facts.comma()));
    }

    private Explained part(Step step, Optional<Policy> policy) {
        String title = policy.flatMap(one -> one.rules().parts().stream()
                        .filter(part -> part.code().equals(step.arg("part")))
                        .findFirst())
                .map(part -> facts.words(part.title()))
                .orElse(step.arg("part"));
        Step whole = step.steps().getFirst();
        List<Step> pieces = whole.kind() == StepKind.SUM && whole.arg("row").isEmpty() ? whole.steps() : List.of(whole);
        var lines = new ArrayList<List<String>>();
        for (Step piece : pieces) {
            lines.add(List.of(dates(piece), expression(piece), money(piece.amount())));
        }
        var notes = new ArrayList<String>();
        rows(step).stream()
                .map(row -> seen(row.seen(), policy))
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(notes::add);
        policy.flatMap(one -> one.clause(step.clause())).ifPresent(clause -> notes.add(facts.words(clause.text())));
        return new Explained(title, clause(step.clause(), policy), notes, lines);
    }

    private static List<Step> rows(Step step) {
        if (step.kind() == StepKind.ROW || step.kind() == StepKind.FACTOR) {
            return List.of(step);
        }
        return step.steps().stream().flatMap(child -> rows(child).stream()).toList();
    }

    private String dates(Step step) {
        if (step.kind() == StepKind.COUNT && !step.arg("from").isEmpty()) {
            var from = java.time.LocalDate.parse(step.arg("from"));
            var to = java.time.LocalDate.parse(step.arg("to")).minusDays(1);
            return formats.shortDate(from) + "–" + formats.shortDate(to);
        }
        return step.steps().stream()
                .map(this::dates)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Explained noRow(Step step, Optional<Policy> policy) {
        String seen = seen(step.seen(), policy);
        return new Explained(
                facts.t("subsidy.explain.noRow"),
                clause(step.clause(), policy),
                seen.isEmpty() ? List.of() : List.of(seen),
                List.of());
    }

    private Explained days(Step step, Optional<Policy> policy) {
        String finding = step.kind() == StepKind.DAYS
                ? facts.t("subsidy.explain.days", step.arg("days"), step.arg("of"))
                : facts.t("subsidy.explain.tooFewDays", step.arg("days"), step.arg("of"));
        var notes = new ArrayList<String>();
        for (Seen one : step.seen()) {
            String from = one.from() == null ? "" : one.from().toString();
            String to = one.to() == null ? "" : one.to().toString();
            notes.add(facts.t(
                    "subsidy.explain.stretch", facts.fact(one.fact(), policy), facts.value(one, policy), from, to));
        }
        return new Explained(finding, clause(step.clause(), policy), notes, List.of());
    }

    private Explained due(Step step, Optional<Policy> policy) {
        String finding = step.arg("of").equals("1")
                ? facts.t("subsidy.explain.due", step.arg("due"))
                : facts.t(
                        "subsidy.explain.instalment",
                        step.arg("due"),
                        step.arg("instalment"),
                        step.arg("of"),
                        step.arg("percent"));
        String seen = seen(step.seen(), policy);
        return new Explained(
                finding, clause(step.clause(), policy), seen.isEmpty() ? List.of() : List.of(seen), List.of());
    }

    private Explained held(Step step, Optional<Policy> policy) {
        String key = step.kind() == StepKind.ONCE ? "subsidy.explain.once" : "subsidy.explain.suspended";
        return new Explained(
                facts.t(key, seen(step.seen(), policy)), clause(step.clause(), policy), List.of(), List.of());
    }

    private Explained application(Step step, Optional<Policy> policy) {
        return new Explained(
                facts.t("subsidy.explain.application", seen(step.seen(), policy)),
                clause(step.clause(), policy),
                List.of(),
                List.of());
    }

    private Explained people(Step step, Optional<Policy> policy) {
        if (step.amount() == null) {
            String why = step.steps().stream()
                    .filter(one -> one.kind() == StepKind.CONDITION
                            || one.kind() == StepKind.NO_ROW
                            || one.kind() == StepKind.NOT_ENOUGH_DAYS)
                    .reduce((one, other) -> other)
                    .map(one -> seen(one.seen().stream().limit(1).toList(), policy))
                    .orElse("");
            return new Explained(
                    step.arg("status").equals("ZERO")
                            ? facts.t("subsidy.explain.peopleNot", step.arg("count"))
                            : facts.t("subsidy.explain.peopleOpen", step.arg("count")),
                    clause(step.clause(), policy),
                    why.isEmpty() ? List.of() : List.of(why),
                    List.of());
        }
        List<String> notes = rows(step).stream()
                .map(row -> seen(row.seen(), policy))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return new Explained(
                facts.t("subsidy.explain.people", step.arg("count")),
                clause(step.clause(), policy),
                notes,
                List.of(List.of(expression(step), money(step.amount()))));
    }

    private Optional<Explained> shares(Step step, Optional<Policy> policy) {
        var lines = new ArrayList<List<String>>();
        highest(List.of(step))
                .forEach(share -> lines.add(List.of(
                        payer(share.arg("payer"), policy),
                        share.arg("by"),
                        money(new BigDecimal(share.arg("amount"))))));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Explained(facts.t("subsidy.explain.funding"), "", List.of(), lines));
    }

    /** The shares of the whole, not those of its months. */
    private static List<Step> highest(List<Step> steps) {
        List<Step> shares =
                steps.stream().filter(step -> step.kind() == StepKind.SHARE).toList();
        List<Step> below = steps.stream().flatMap(step -> step.steps().stream()).toList();
        return !shares.isEmpty() || below.isEmpty() ? shares : highest(below);
    }

    public String payer(String code, Optional<Policy> policy) {
        return policy.flatMap(one -> Optional.ofNullable(one.payers().get(code)))
                .map(facts::words)
                .orElse(code);
    }

    private Optional<Explained> conventions(Step step, Optional<Policy> policy) {
        List<String> texts = collect(step, StepKind.CONVENTION).stream()
                .distinct()
                .flatMap(one -> policy.flatMap(version -> version.clause(one.clause())).stream())
                .map(clause -> facts.clauseName(clause.id()) + "  " + facts.words(clause.text()))
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Explained(facts.t("subsidy.explain.conventions"), "", texts, List.of()));
    }

    private static List<Step> collect(Step step, StepKind kind) {
        if (step.kind() == kind) {
            return List.of(step);
        }
        return step.steps().stream()
                .flatMap(child -> collect(child, kind).stream())
                .toList();
    }

    private Explained correction(Step step) {
        List<String> acts = step.seen().stream()
                .map(act -> facts.t(
                        "subsidy.explain.act",
                        String.valueOf(act.from()),
                        act.value().getOrDefault("actor", ""),
                        act.value().getOrDefault("value", "")))
                .toList();
        var now = step.steps().getFirst();
        var booked = step.steps().getLast();
        var lines = List.of(
                List.of(facts.t("subsidy.explain.now"), money(now.amount())),
                List.of(facts.t("subsidy.explain.booked"), money(booked.amount())),
                List.of(facts.t("subsidy.explain.difference"), formats.difference(rounded(step.amount()))));
        return new Explained(
                facts.t("subsidy.explain.correction", formats.month(YearMonth.parse(step.arg("month")))),
                "",
                acts,
                lines);
    }

    private String clause(String id, Optional<Policy> policy) {
        return policy.flatMap(one -> one.clause(id))
                .map(Policy.Clause::id)
                .map(facts::clauseName)
                .orElse("");
    }

    private String money(@org.jspecify.annotations.Nullable BigDecimal amount) {
        return formats.money(rounded(amount));
    }

    private static Money rounded(@org.jspecify.annotations.Nullable BigDecimal amount) {
        return Money.rounded(amount == null ? BigDecimal.ZERO : amount);
    }

    /** 600 × 11 ÷ 30. */
    public String expression(Step step) {
        List<Step> numbers =
                step.steps().stream().filter(child -> child.amount() != null).toList();
        return switch (step.kind()) {
            case RATE, FACT, FACTOR, COUNT -> plain(step.amount());
            case SUM, PART, PERIOD, TOTAL ->
                numbers.size() == 1 ? expression(numbers.getFirst()) : join(numbers, " + ");
            case PRODUCT, PEOPLE -> join(numbers, " × ");
            case QUOTIENT -> join(numbers, " ÷ ");
            case AGREED -> expression(numbers.getFirst());
            case MONTHS -> join(numbers, " × ");
            case DIFFERENCE -> join(numbers, " − ");
            case PERCENT -> factor(numbers.get(1)) + " × " + factor(numbers.get(0)) + " %";
            case LEAST -> facts.t("subsidy.explain.least", join(numbers, facts.comma()));
            case GREATEST -> facts.t("subsidy.explain.greatest", join(numbers, facts.comma()));
            default -> plain(step.amount());
        };
    }

    private String join(List<Step> steps, String between) {
        boolean sum = between.equals(" + ");
        boolean difference = between.equals(" − ");
        boolean list = between.equals(facts.comma());
        var parts = new ArrayList<String>();
        for (Step step : steps) {
            boolean whole = sum || list || difference && parts.isEmpty();
            parts.add(whole ? expression(step) : factor(step));
        }
        return String.join(between, parts);
    }

    /** In brackets where it is a sum or a difference. */
    private String factor(Step step) {
        return isSum(step) ? "(" + expression(step) + ")" : expression(step);
    }

    /** Looks through steps that stand for the one below them. */
    private static boolean isSum(Step step) {
        List<Step> numbers =
                step.steps().stream().filter(child -> child.amount() != null).toList();
        return switch (step.kind()) {
            case DIFFERENCE -> true;
            case SUM, PART, PERIOD, TOTAL -> numbers.size() > 1 || numbers.size() == 1 && isSum(numbers.getFirst());
            case AGREED -> isSum(numbers.getFirst());
            default -> false;
        };
    }

    private static String plain(@org.jspecify.annotations.Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
