// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Facts and the versions of one policy give what is owed. The same facts and versions always give the same. */
public final class Engine {
    private static final Predicate<Rules.Part> ALL = part -> true;

    private Engine() {}

    /**
     * What is owed for a month.
     *
     * @param versions of one policy, in any order; at least one
     */
    public static Outcome month(List<Policy> versions, Facts facts, YearMonth month) {
        return months(versions, facts, month, month);
    }

    /** What is owed for several months together, each by the version in force then. */
    public static Outcome months(List<Policy> versions, Facts facts, YearMonth from, YearMonth to) {
        return together(course(versions, facts, from, to));
    }

    /**
     * What is owed for a period: its whole months, and what falls due on a day within it.
     *
     * @param to exclusive
     */
    public static Outcome period(List<Policy> versions, Facts facts, LocalDate from, LocalDate to) {
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1) {
            return months(
                    versions, facts, YearMonth.from(from), YearMonth.from(to).minusMonths(1));
        }
        var outcomes = new ArrayList<Outcome>();
        for (LocalDate begin = from; begin.isBefore(to); ) {
            LocalDate next = begin.withDayOfMonth(1).plusMonths(1);
            var window = new Window(begin, next.isBefore(to) ? next : to);
            boolean dated = isDated(versions);
            Predicate<Rules.Part> asked =
                    window.isWholeMonth() || !dated ? ALL : part -> part.own().due() != null;
            outcomes.add(line(versions, facts, window, asked, new Spent()));
            begin = window.to();
        }
        return together(outcomes);
    }

    /** Everything owed from the first month of the policy to the end of a month. */
    public static Outcome backPay(List<Policy> versions, Facts facts, YearMonth month) {
        return months(versions, facts, History.first(versions, month), month);
    }

    /**
     * What the months up to one come to beyond what was paid for them: those for which a payment is on record, within
     * the look-back of the policy.
     */
    public static Outcome difference(List<Policy> versions, Facts facts, YearMonth month) {
        return Differences.of(versions, facts, month);
    }

    private static boolean isDated(List<Policy> versions) {
        return versions.stream()
                .flatMap(version -> version.rules().parts().stream())
                .anyMatch(part -> part.own().due() != null);
    }

    /** The lines of the months, one after the other; a version by the year has one line a claims year. */
    private static List<Outcome> course(List<Policy> versions, Facts facts, YearMonth from, YearMonth to) {
        var spent = new Spent();
        var outcomes = new ArrayList<Outcome>();
        var year = new ArrayList<MonthSheet.Raw>();
        boolean yearly = isByYear(versions);
        for (YearMonth month = History.start(versions, facts, from); !month.isAfter(to); month = month.plusMonths(1)) {
            Optional<Policy> byYear = yearly ? byYear(versions, facts, month, month.isBefore(from)) : Optional.empty();
            if (byYear.isPresent()) {
                year.add(new MonthSheet(byYear.get(), facts, Window.of(month), ALL).raw());
                boolean closes = month.equals(to)
                        || !byYear.equals(byYear(versions, facts, month.plusMonths(1), false))
                        || endsYear(byYear.get(), month);
                if (closes) {
                    Outcome line = MonthSheet.close(year, spent);
                    spent.add(month, line);
                    outcomes.add(line);
                    year.clear();
                }
                continue;
            }
            Outcome line = line(versions, facts, Window.of(month), ALL, spent);
            spent.add(month, line);
            if (!month.isBefore(from)) {
                outcomes.add(line);
            }
        }
        return outcomes;
    }

    private static Optional<Policy> byYear(List<Policy> versions, Facts facts, YearMonth month, boolean before) {
        if (before) {
            return Optional.empty();
        }
        Optional<Policy> policy = inForce(versions, facts, month.atDay(1));
        return policy.equals(inForce(versions, facts, month.atEndOfMonth()))
                ? policy.filter(one ->
                        one.rules().parts().stream().anyMatch(part -> part.own().per() == Rules.Per.YEAR))
                : Optional.empty();
    }

    private static boolean isByYear(List<Policy> versions) {
        for (Policy version : versions) {
            for (Rules.Part part : version.rules().parts()) {
                if (part.own().per() == Rules.Per.YEAR) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsYear(Policy policy, YearMonth month) {
        MonthDay from = policy.rules().timing().yearFrom();
        return month.plusMonths(1).getMonthValue() == from.getMonthValue();
    }

    private static Outcome line(
            List<Policy> versions, Facts facts, Window window, Predicate<Rules.Part> asked, Spent spent) {
        Outcome main = inForce(versions, facts, window, asked, spent);
        if (versions.size() == 1 && main.status() != Status.NO_VERSION) {
            return main;
        }
        var outcomes = new ArrayList<Outcome>();
        for (Policy version : versions) {
            // instalments that follow the version of their event are due although another one is in force
            boolean other = !version.head().version().equals(main.version());
            if (other && version.rules().parts().stream().anyMatch(Engine::isByEvent)) {
                var sheet = new MonthSheet(version, facts, window, part -> isByEvent(part) && asked.test(part));
                Outcome outcome = sheet.outcome(spent);
                boolean due = outcome.reasons().stream().anyMatch(one -> one.kind() != Reason.Kind.NOT_DUE);
                if (outcome.isPaid() || due) {
                    outcomes.add(outcome);
                }
            }
        }
        if (outcomes.isEmpty()) {
            return main;
        }
        if (main.status() != Status.NO_VERSION) {
            outcomes.add(main);
        }
        return together(outcomes);
    }

    private static boolean isByEvent(Rules.Part part) {
        return part.own().due() != null && part.own().due().versionByEvent();
    }

    private static Outcome inForce(
            List<Policy> versions, Facts facts, Window window, Predicate<Rules.Part> asked, Spent spent) {
        YearMonth month = window.month();
        Optional<Policy> atFirst = inForce(versions, facts, window.from());
        Optional<Policy> atLast = inForce(versions, facts, window.to().minusDays(1));
        if (atFirst.isEmpty() && atLast.isEmpty()) {
            return noVersion(versions.getFirst(), month);
        }
        Policy policy = atFirst.or(() -> atLast).orElseThrow();
        if (atFirst.equals(atLast)) {
            return new MonthSheet(policy, facts, window, asked).outcome(spent);
        }
        return switch (policy.rules().timing().rates()) {
            case FIRST_DAY, END_OF_PREVIOUS_MONTH -> new MonthSheet(policy, facts, window, asked).outcome(spent);
            case LAST_DAY -> new MonthSheet(atLast.orElse(policy), facts, window, asked).outcome(spent);
            case EACH_DAY -> byDays(versions, facts, window, asked, spent);
            case WHOLE_MONTH -> versionChanges(policy, month);
        };
    }

    /** Each version for its own days of the month. */
    private static Outcome byDays(
            List<Policy> versions, Facts facts, Window window, Predicate<Rules.Part> asked, Spent spent) {
        var outcomes = new ArrayList<Outcome>();
        LocalDate from = window.from();
        while (from.isBefore(window.to())) {
            Optional<Policy> policy = inForce(versions, facts, from);
            LocalDate to = from.plusDays(1);
            while (to.isBefore(window.to()) && inForce(versions, facts, to).equals(policy)) {
                to = to.plusDays(1);
            }
            var days = new Window(from, to);
            policy.ifPresent(one -> outcomes.add(new MonthSheet(one, facts, days, asked).outcome(spent)));
            from = to;
        }
        return together(outcomes);
    }

    /**
     * The version in force: of several the one that began last. Facts that name a version are computed by it, where
     * nobody knows the day on which the versions changed.
     */
    private static Optional<Policy> inForce(List<Policy> versions, Facts facts, LocalDate day) {
        Timeline named = facts.home().get("version");
        String name = named == null ? "" : named.first().map(Span::plain).orElse("");
        Policy found = null;
        for (Policy version : versions) {
            boolean asked = name.isEmpty() || version.head().version().equals(name);
            if (asked
                    && version.head().inForceOn(day)
                    && (found == null
                            || version.head().from().isAfter(found.head().from()))) {
                found = version;
            }
        }
        return Optional.ofNullable(found);
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

    /** Outcomes of one policy for months that follow each other, as one. */
    public static Outcome together(List<Outcome> outcomes) {
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
        List<Reason> reasons = Reason.sorted(
                outcomes.stream().flatMap(outcome -> outcome.reasons().stream()).toList());
        var steps = new ArrayList<Step>();
        outcomes.forEach(outcome -> Repeats.add(steps, outcome.explanation()));
        shares.forEach(share -> steps.add(Funding.remark(share)));
        Step step =
                new Step(StepKind.TOTAL, "", status == Status.PAID ? total.yuan() : null, Map.of(), List.of(), steps);
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
