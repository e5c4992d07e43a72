// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts and the versions of one policy give what is owed. The same facts and versions always give the same. */
public final class Engine {
    private Engine() {}

    /**
     * What is owed for a month.
     *
     * @param versions of one policy, in any order; at least one
     */
    public static Outcome month(List<Policy> versions, Facts facts, YearMonth month) {
        Optional<Policy> atFirst = inForce(versions, month.atDay(1));
        Optional<Policy> atLast = inForce(versions, month.atEndOfMonth());
        if (atFirst.isEmpty() && atLast.isEmpty()) {
            return noVersion(versions.getFirst(), month);
        }
        Policy policy = atFirst.or(() -> atLast).orElseThrow();
        Rules.Moment rates = policy.rules().timing().rates();
        if (!atFirst.equals(atLast) && rates != Rules.Moment.FIRST_DAY && rates != Rules.Moment.LAST_DAY) {
            return versionChanges(policy, month);
        }
        Policy chosen = rates == Rules.Moment.LAST_DAY ? atLast.orElse(policy) : policy;
        return new MonthSheet(chosen, facts, month).outcome();
    }

    /** What is owed for several months together, each by the version in force then. */
    public static Outcome months(List<Policy> versions, Facts facts, YearMonth from, YearMonth to) {
        var outcomes = new ArrayList<Outcome>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            outcomes.add(month(versions, facts, month));
        }
        return together(outcomes);
    }

    private static Optional<Policy> inForce(List<Policy> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.head().inForceOn(day))
                .findFirst();
    }

    private static Outcome noVersion(Policy any, YearMonth month) {
        var reason = new Reason(Reason.Kind.NO_VERSION, "", "version", Seen.nothing("version"));
        return without(any, Status.NO_VERSION, reason, month);
    }

    private static Outcome versionChanges(Policy policy, YearMonth month) {
        var reason = new Reason(Reason.Kind.OPEN_POINT, "", "version", Seen.nothing("version"));
        return without(policy, Status.UNDECIDED, reason, month);
    }

    private static Outcome without(Policy policy, Status status, Reason reason, YearMonth month) {
        Step step = Step.remark(StepKind.PERIOD, "", Map.of("month", month.toString()), List.of());
        return new Outcome(
                policy.head().code(),
                status == Status.NO_VERSION ? "" : policy.head().version(),
                status,
                Money.ZERO,
                List.of(),
                List.of(),
                List.of(reason),
                step);
    }

    private static Outcome together(List<Outcome> outcomes) {
        Outcome last = outcomes.getLast();
        if (outcomes.size() == 1) {
            return last;
        }
        Status status =
                outcomes.stream().map(Outcome::status).reduce(Status::with).orElseThrow();
        Money total = outcomes.stream().map(Outcome::total).reduce(Money.ZERO, Money::plus);
        Map<String, Outcome.Component> components = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            for (Outcome.Component one : outcome.components()) {
                components.merge(one.part() + "/" + one.row(), one, Engine::sum);
            }
        }
        var shares = Funding.together(
                outcomes.stream().flatMap(outcome -> outcome.shares().stream()).toList());
        var reasons = outcomes.stream()
                .flatMap(outcome -> outcome.reasons().stream())
                .distinct()
                .toList();
        Step step = new Step(
                StepKind.TOTAL,
                "",
                status == Status.PAID ? total.yuan() : null,
                Map.of(),
                List.of(),
                outcomes.stream().map(Outcome::explanation).toList());
        return new Outcome(
                last.policy(),
                last.version(),
                status,
                status == Status.PAID ? total : Money.ZERO,
                List.copyOf(components.values()),
                shares,
                status == Status.PAID ? List.of() : reasons,
                step);
    }

    private static Outcome.Component sum(Outcome.Component one, Outcome.Component other) {
        BigDecimal amount = one.amount().add(other.amount());
        return new Outcome.Component(one.part(), one.row(), amount);
    }
}
