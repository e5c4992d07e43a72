// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What one person may not hold together: the rule of a group over the outcomes of several policies. */
public final class Exclusion {
    /** An outcome with the version that it was computed by. */
    public record Entry(Policy policy, Outcome outcome) {}

    private Exclusion() {}

    /** The outcomes in the same order, with what the groups' rules leave of them, where nobody chose. */
    public static List<Outcome> settle(List<Entry> entries) {
        return settle(entries, Map.of());
    }

    /** @param chosen by group, the fact that names the policy that the person chose */
    public static List<Outcome> settle(List<Entry> entries, Map<String, Span> chosen) {
        var outcomes = new ArrayList<Outcome>();
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            outcomes.add(entries.get(i).outcome());
            for (var one : entries.get(i).policy().rules().limits().exclusivity()) {
                groups.computeIfAbsent(one.group(), group -> new ArrayList<>()).add(i);
            }
        }
        // the group of the largest amount first: what it takes away excludes nothing elsewhere
        while (!groups.isEmpty()) {
            String group = groups.keySet().stream()
                    .max(Comparator.comparing(one -> largest(groups.getOrDefault(one, List.of()), outcomes)))
                    .orElseThrow();
            settle(group, Objects.requireNonNull(groups.remove(group)), entries, outcomes, chosen);
        }
        return outcomes;
    }

    private static Money largest(List<Integer> members, List<Outcome> outcomes) {
        return members.stream()
                .map(i -> outcomes.get(i).total())
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    /** What one person chose: {@code choice} with the fields {@code group} and {@code policy}. */
    public static Map<String, Span> chosen(Person person, java.time.LocalDate on) {
        Timeline choices = person.fact("choice");
        Map<String, Span> chosen = new LinkedHashMap<>();
        if (choices != null) {
            choices.on(on).forEach(span -> chosen.put(span.value().getOrDefault("group", ""), span));
        }
        return chosen;
    }

    private static void settle(
            String group, List<Integer> all, List<Entry> entries, List<Outcome> outcomes, Map<String, Span> chosen) {
        hold(group, all, entries, outcomes);
        List<Integer> members = all.stream()
                .filter(i -> outcomes.get(i).isPaid() && outcomes.get(i).total().isPositive())
                .toList();
        if (members.isEmpty()) {
            return;
        }
        if (members.size() < 2 && upTo(entries.get(members.getFirst()).policy(), group) == null) {
            return;
        }
        Comparator<Integer> byAmount = Comparator.comparing((Integer i) -> concerned(entries, outcomes, i, group))
                .reversed();
        Comparator<Integer> byRank = Comparator.comparing(
                (Integer i) -> rule(entries.get(i).policy(), group).rank());
        Rules.ExclusivityRule rule =
                rule(entries.get(members.getFirst()).policy(), group).rule();
        Comparator<Integer> byCode = Comparator.comparing(
                (Integer i) -> entries.get(i).policy().head().code());
        List<Integer> order = members.stream()
                .sorted((rule == Rules.ExclusivityRule.HIGHEST ? byAmount.thenComparing(byRank) : byRank)
                        .thenComparing(byCode))
                .toList();
        if (rule == Rules.ExclusivityRule.CHOICE) {
            choose(group, order, entries, outcomes, chosen);
            return;
        }
        Money taken = Money.ZERO;
        for (int i : order) {
            Outcome outcome = outcomes.get(i);
            Money concerned = concerned(entries, outcomes, i, group);
            Money left = allowed(rule, concerned, taken, entries.get(i).policy(), group);
            if (left.compareTo(concerned) < 0) {
                String instead = entries.get(order.getFirst()).policy().head().code();
                Money rest = outcome.total().minus(concerned.minus(left));
                outcomes.set(
                        i, reduced(outcome, rest, rule(entries.get(i).policy(), group), instead, paidInstead(instead)));
            }
            taken = taken.plus(left);
        }
    }

    /** What an open question of another policy may still take away is not decided either. */
    private static void hold(String group, List<Integer> all, List<Entry> entries, List<Outcome> outcomes) {
        List<Rules.Exclusivity> rules =
                all.stream().map(i -> rule(entries.get(i).policy(), group)).toList();
        boolean agree = rules.stream().map(Rules.Exclusivity::rule).distinct().count() == 1;
        List<Integer> open = all.stream()
                .filter(i -> outcomes.get(i).status() == Status.UNDECIDED)
                .toList();
        for (int i : all) {
            Outcome outcome = outcomes.get(i);
            if (!outcome.isPaid() || !outcome.total().isPositive()) {
                continue;
            }
            Rules.Exclusivity mine = rule(entries.get(i).policy(), group);
            Optional<Integer> before = open.stream()
                    .filter(other -> mine.rule() == Rules.ExclusivityRule.HIGHEST
                            || rule(entries.get(other).policy(), group).rank() < mine.rank())
                    .findFirst();
            if (!agree) {
                var reason = new Reason(
                        Reason.Kind.OPEN_POINT, mine.clause(), "exclusivity/" + group, Seen.nothing("policy"));
                outcomes.set(i, undecided(outcome, reason));
            } else if (before.isPresent() && mine.rule() != Rules.ExclusivityRule.CHOICE) {
                Seen why = outcomes.get(before.get())
                        .firstReason()
                        .map(Reason::seen)
                        .orElse(Seen.nothing("policy"));
                var reason = new Reason(Reason.Kind.MISSING_FACT, mine.clause(), "exclusivity/" + group, why);
                outcomes.set(i, undecided(outcome, reason));
            }
        }
    }

    private static void choose(
            String group,
            List<Integer> members,
            List<Entry> entries,
            List<Outcome> outcomes,
            Map<String, Span> chosen) {
        Span fact = chosen.get(group);
        String choice = fact == null ? "" : fact.value().getOrDefault("policy", "");
        boolean known = members.stream()
                .anyMatch(i -> entries.get(i).policy().head().code().equals(choice));
        for (int i : members) {
            Outcome outcome = outcomes.get(i);
            Rules.Exclusivity rule = rule(entries.get(i).policy(), group);
            if (!known) {
                var reason = new Reason(
                        Reason.Kind.MISSING_FACT, rule.clause(), "exclusivity/" + group, Seen.nothing("choice"));
                outcomes.set(i, undecided(outcome, reason));
            } else if (!entries.get(i).policy().head().code().equals(choice)) {
                Money rest = outcome.total().minus(concerned(entries, outcomes, i, group));
                outcomes.set(
                        i,
                        reduced(
                                outcome,
                                rest,
                                rule,
                                choice,
                                Seen.of("choice", java.util.Objects.requireNonNull(fact))));
            }
        }
    }

    private static Outcome undecided(Outcome outcome, Reason reason) {
        return new Outcome(
                outcome.policy(),
                outcome.version(),
                Status.UNDECIDED,
                Money.ZERO,
                outcome.components(),
                List.of(),
                List.of(reason),
                Step.remark(
                        StepKind.OPEN,
                        reason.clause(),
                        Map.of("group", reason.place().substring("exclusivity/".length())),
                        List.of()));
    }

    /** What of an outcome the group's rule is about: all of it, or the parts that it names. */
    private static Money concerned(List<Entry> entries, List<Outcome> outcomes, int i, String group) {
        Money total = outcomes.get(i).total();
        List<String> parts = rule(entries.get(i).policy(), group).parts();
        if (parts.isEmpty()) {
            return total;
        }
        Money sum = Money.rounded(outcomes.get(i).components().stream()
                .filter(one -> parts.contains(one.part()))
                .map(Outcome.Component::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        return sum.compareTo(total) < 0 ? sum : total;
    }

    private static Money allowed(Rules.ExclusivityRule rule, Money total, Money taken, Policy policy, String group) {
        return switch (rule) {
            case HIGHEST, PRIORITY, CHOICE -> taken.isZero() ? total : Money.ZERO;
            case DIFFERENCE -> most(total.minus(taken));
            case COMBINE_UP_TO -> {
                var upTo = upTo(policy, group);
                Money room = upTo == null ? total : most(new Money(upTo).minus(taken));
                yield total.compareTo(room) < 0 ? total : room;
            }
        };
    }

    private static Money most(Money money) {
        return money.isNegative() ? Money.ZERO : money;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal upTo(Policy policy, String group) {
        return rule(policy, group).upTo();
    }

    private static Rules.Exclusivity rule(Policy policy, String group) {
        return policy.rules().limits().exclusivity().stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static Seen paidInstead(String policy) {
        return new Seen("policy", Map.of(Span.VALUE, policy), null, null, "");
    }

    private static Outcome reduced(Outcome outcome, Money left, Rules.Exclusivity rule, String instead, Seen seen) {
        var reason = new Reason(Reason.Kind.EXCLUDED, rule.clause(), "exclusivity/" + rule.group(), seen);
        Step away = Step.number(StepKind.RATE, outcome.total().minus(left).yuan());
        Step excluded = new Step(
                StepKind.DIFFERENCE,
                rule.clause(),
                left.yuan(),
                Map.of("group", rule.group(), "rule", rule.rule().name(), "instead", instead),
                List.of(seen),
                List.of(outcome.explanation(), away));
        return new Outcome(
                outcome.policy(),
                outcome.version(),
                left.isZero() ? Status.ZERO : Status.PAID,
                left,
                outcome.components(),
                shares(outcome, left),
                List.of(reason),
                excluded);
    }

    private static List<Outcome.Paid> shares(Outcome outcome, Money left) {
        if (left.isZero()) {
            return List.of();
        }
        var slices = outcome.shares().stream()
                .map(share -> new Funding.Slice(
                        new Funding.Payer(share.payer(), share.by()),
                        share.amount()
                                .yuan()
                                .multiply(left.yuan())
                                .divide(outcome.total().yuan(), 10, RoundingMode.HALF_UP)))
                .toList();
        return Funding.paid(slices, left);
    }
}
