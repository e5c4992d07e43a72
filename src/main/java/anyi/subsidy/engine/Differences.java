// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.value.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The difference between what months come to now and what was paid for them. */
final class Differences {
    private Differences() {}

    static Outcome of(List<Policy> versions, Facts facts, YearMonth month) {
        Policy policy = versions.getLast();
        Integer back = policy.rules().limits().lookBackMonths();
        var components = new ArrayList<Outcome.Component>();
        var steps = new ArrayList<Step>();
        Status status = Status.PAID;
        var reasons = new ArrayList<Reason>();
        Money total = Money.ZERO;
        for (var one : paid(facts, policy.head().code()).entrySet()) {
            boolean tooOld = back != null && one.getKey().isBefore(month.minusMonths(back));
            if (one.getKey().isAfter(month) || tooOld) {
                continue;
            }
            Outcome fresh = Engine.month(versions, facts, one.getKey());
            if (!fresh.isPaid() && fresh.status() != Status.ZERO) {
                status = status.with(fresh.status());
                reasons.addAll(fresh.reasons());
                steps.add(fresh.explanation());
                continue;
            }
            Money difference = fresh.total().minus(one.getValue());
            total = total.plus(difference);
            components.add(new Outcome.Component("", one.getKey().toString(), difference.yuan()));
            steps.add(step(one.getKey(), fresh, one.getValue()));
        }
        return outcome(policy, status, total, components, reasons, steps);
    }

    private static Step step(YearMonth month, Outcome fresh, Money paid) {
        Step now = fresh.isPaid() ? fresh.explanation() : Step.number(StepKind.RATE, BigDecimal.ZERO);
        Seen seen = new Seen("paidBefore", Map.of(Span.VALUE, paid.toString()), month.atDay(1), null, "");
        var before = new Step(StepKind.FACT, "", paid.yuan(), Map.of("fact", "paidBefore"), List.of(seen), List.of());
        return Step.calculated(StepKind.DIFFERENCE, "", Map.of("month", month.toString()), List.of(now, before));
    }

    private static Outcome outcome(
            Policy policy,
            Status status,
            Money total,
            List<Outcome.Component> components,
            List<Reason> reasons,
            List<Step> steps) {
        boolean decided = status == Status.PAID;
        var all = new Step(
                StepKind.TOTAL, "", decided ? total.yuan() : null, Map.of("of", "differences"), List.of(), steps);
        var same = new Reason(Reason.Kind.OTHERWISE_NOTHING, "", "difference", Seen.nothing("paidBefore"));
        boolean nothing = decided && total.isZero();
        return new Outcome(
                policy.head().code(),
                policy.head().version(),
                nothing ? Status.ZERO : status,
                decided ? total : Money.ZERO,
                components,
                List.of(),
                nothing ? List.of(same) : reasons,
                all);
    }

    /** {@code paidBefore} with an amount a month, and receipts of the policy itself. */
    private static SortedMap<YearMonth, Money> paid(Facts facts, String policy) {
        var paid = new TreeMap<YearMonth, Money>();
        Timeline before = facts.home().get("paidBefore");
        if (before != null) {
            before.spans().forEach(span -> span.value().forEach((month, amount) -> put(paid, month, amount)));
        }
        for (Person person : facts.persons()) {
            Timeline received = person.fact("received");
            for (Span span : received == null ? List.<Span>of() : received.spans()) {
                LocalDate begin = Receipts.begin(span);
                if (begin != null && policy.equals(span.value().get("scheme"))) {
                    paid.merge(YearMonth.from(begin), Money.rounded(Receipts.amount(span)), Money::plus);
                }
            }
        }
        return paid;
    }

    private static void put(SortedMap<YearMonth, Money> paid, String month, String amount) {
        try {
            Check.number(amount).ifPresent(number -> paid.put(YearMonth.parse(month), Money.rounded(number)));
        } catch (DateTimeException e) {
            // a name that is no month says nothing about a month
        }
    }
}
