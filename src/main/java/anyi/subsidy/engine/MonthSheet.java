// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.value.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One month under one version: its people one by one or together, then caps, rounding and shares. */
final class MonthSheet {
    private final Policy policy;
    private final Facts facts;
    private final YearMonth month;

    MonthSheet(Policy policy, Facts facts, YearMonth month) {
        this.policy = policy;
        this.facts = facts;
        this.month = month;
    }

    /** People whose month came to the same, and why. */
    private static final class Group {
        final PersonMonth.Result result;
        final List<Seen> people = new ArrayList<>();
        int count;

        Group(PersonMonth.Result result) {
            this.result = result;
        }

        void add(Person person) {
            count += person.count();
            if (!person.ref().isEmpty()) {
                people.add(new Seen("person", Map.of(), null, null, person.ref()));
            }
        }
    }

    Outcome outcome() {
        boolean home = policy.rules().each() == Rules.Each.HOME;
        List<Person> persons = home ? List.of(new Person(1, "", Map.of())) : facts.persons();
        boolean many = policy.head().beneficiary() == anyi.term.Beneficiary.HOME && !home;
        List<Group> groups = groups(persons, many);
        Status status = groups.stream()
                .map(group -> group.result.status())
                .reduce(Status::with)
                .orElse(Status.ZERO);
        var steps = new ArrayList<Step>();
        steps.add(version());
        policy.conventions().forEach(one -> steps.add(Step.remark(StepKind.CONVENTION, one.id(), Map.of(), List.of())));
        groups.forEach(group -> steps.addAll(many ? List.of(together(group)) : alone(group)));
        return close(groups, status, steps);
    }

    private Outcome close(List<Group> groups, Status status, List<Step> steps) {
        var components = new LinkedHashMap<String, Outcome.Component>();
        var slices = new ArrayList<Funding.Slice>();
        for (Group group : groups) {
            BigDecimal count = BigDecimal.valueOf(group.count);
            for (PersonMonth.Item item : group.result.items()) {
                var one = new Outcome.Component(
                        item.part().code(), item.row().code(), item.amount().multiply(count));
                components.merge(item.part().code() + "/" + item.row().code(), one, MonthSheet::sum);
                item.slices()
                        .forEach(slice -> slices.add(
                                new Funding.Slice(slice.payer(), slice.amount().multiply(count))));
            }
        }
        Map<String, String> args = Map.of("month", month.toString());
        if (status != Status.PAID) {
            Step step = new Step(StepKind.PERIOD, "", null, args, List.of(), steps);
            return outcome(status, Money.ZERO, components, List.of(), reasons(groups), step);
        }
        Arithmetic.Result limited = limited(Step.calculated(StepKind.SUM, steps));
        if (!(limited instanceof Arithmetic.Known(Step sum))) {
            var reason = new Reason(
                    Reason.Kind.MISSING_FACT, "", "caps", Seen.nothing(((Arithmetic.Missing) limited).fact()));
            Step step = new Step(StepKind.PERIOD, "", null, args, List.of(), steps);
            return outcome(Status.UNDECIDED, Money.ZERO, components, List.of(), List.of(reason), step);
        }
        Money total = rounded(sum);
        List<Outcome.Paid> shares = Funding.paid(scaled(slices, sum, components), total);
        var all = new ArrayList<Step>();
        all.add(sum.amount() != null && sum.amount().compareTo(total.yuan()) == 0 ? sum : rounding(sum, total));
        shares.forEach(share -> all.add(Step.remark(
                StepKind.SHARE,
                "",
                Map.of(
                        "payer",
                        share.payer(),
                        "by",
                        share.by(),
                        "amount",
                        share.amount().toString()),
                List.of())));
        Step step = new Step(StepKind.PERIOD, "", total.yuan(), args, List.of(), all);
        Status end = total.isZero() ? Status.ZERO : Status.PAID;
        return outcome(end, total, components, shares, List.of(), step);
    }

    private Outcome outcome(
            Status status,
            Money total,
            Map<String, Outcome.Component> components,
            List<Outcome.Paid> shares,
            List<Reason> reasons,
            Step step) {
        Policy.Head head = policy.head();
        return new Outcome(
                head.code(), head.version(), status, total, List.copyOf(components.values()), shares, reasons, step);
    }

    private static Outcome.Component sum(Outcome.Component one, Outcome.Component other) {
        return new Outcome.Component(one.part(), one.row(), one.amount().add(other.amount()));
    }

    private List<Group> groups(List<Person> persons, boolean many) {
        if (!many) {
            return persons.stream().map(this::alone).toList();
        }
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (Person person : persons) {
            var result = new PersonMonth(policy, person, facts.home(), month).compute();
            groups.computeIfAbsent(key(result), any -> new Group(result)).add(person);
        }
        return List.copyOf(groups.values());
    }

    private Group alone(Person person) {
        var group = new Group(new PersonMonth(policy, person, facts.home(), month).compute());
        group.add(person);
        return group;
    }

    private static Object key(PersonMonth.Result result) {
        List<Object> key = new ArrayList<>();
        key.add(result.status());
        result.items().forEach(item -> {
            key.add(item.part().code() + "/" + item.row().code());
            key.add(item.amount());
            key.add(item.slices());
        });
        result.reasons().stream().findFirst().ifPresent(reason -> {
            key.add(reason.kind());
            key.add(reason.place());
        });
        return key;
    }

    private List<Step> alone(Group group) {
        var steps = new ArrayList<>(group.result.steps());
        group.result.items().forEach(item -> steps.add(item.step()));
        return steps;
    }

    private static Step together(Group group) {
        String reason =
                group.result.reasons().stream().findFirst().map(Reason::place).orElse("");
        String clause =
                group.result.reasons().stream().findFirst().map(Reason::clause).orElse("");
        Map<String, String> args = Map.of(
                "count", String.valueOf(group.count),
                "status", group.result.status().name(),
                "place", reason);
        if (group.result.status() != Status.PAID) {
            return new Step(StepKind.PEOPLE, clause, null, args, group.people, group.result.steps());
        }
        var count = Step.number(StepKind.COUNT, BigDecimal.valueOf(group.count));
        List<Step> items =
                group.result.items().stream().map(PersonMonth.Item::step).toList();
        var steps = new ArrayList<>(group.result.steps());
        steps.add(Step.calculated(StepKind.SUM, items));
        steps.add(count);
        Step product = Step.calculated(StepKind.PEOPLE, clause, args, steps);
        return new Step(StepKind.PEOPLE, clause, product.amount(), args, group.people, steps);
    }

    private static List<Reason> reasons(List<Group> groups) {
        var reasons = new LinkedHashSet<Reason>();
        groups.forEach(group -> reasons.addAll(group.result.reasons()));
        return List.copyOf(reasons);
    }

    private Step version() {
        Policy.Head head = policy.head();
        return Step.remark(StepKind.VERSION, "", Map.of("policy", head.code(), "version", head.version()), List.of());
    }

    /** The caps of the version, one after the other. */
    private Arithmetic.Result limited(Step sum) {
        Step limited = sum;
        var arithmetic = new Arithmetic(month);
        var someone = facts.persons().isEmpty()
                ? new Person(1, "", Map.of())
                : facts.persons().getFirst();
        var day = new Day(
                month.atEndOfMonth(), someone, facts.home(), policy.rules().timing());
        for (Rules.Cap cap : policy.rules().limits().caps()) {
            switch (arithmetic.amount(cap.upTo(), day)) {
                case Arithmetic.Missing missing -> {
                    return missing;
                }
                case Arithmetic.Known(Step upTo) ->
                    limited =
                            Step.calculated(StepKind.LEAST, cap.clause(), Map.of("cap", "yes"), List.of(limited, upTo));
            }
        }
        return new Arithmetic.Known(limited);
    }

    private Money rounded(Step sum) {
        Rules.Limits limits = policy.rules().limits();
        BigDecimal exact = java.util.Objects.requireNonNull(sum.amount());
        return new Money(exact.setScale(limits.places(), limits.rounding()));
    }

    private Step rounding(Step sum, Money total) {
        Rules.Limits limits = policy.rules().limits();
        var args = Map.of(
                "places",
                String.valueOf(limits.places()),
                "mode",
                limits.rounding().name());
        return new Step(StepKind.ROUND, "", total.yuan(), args, List.of(), List.of(sum));
    }

    /** Where a cap took something away, each payer bears less in proportion. */
    private static List<Funding.Slice> scaled(
            List<Funding.Slice> slices, Step sum, Map<String, Outcome.Component> components) {
        BigDecimal before =
                components.values().stream().map(Outcome.Component::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        @Nullable BigDecimal after = sum.amount();
        if (after == null || before.signum() == 0 || after.compareTo(before) == 0) {
            return slices;
        }
        return slices.stream()
                .map(slice -> new Funding.Slice(
                        slice.payer(),
                        slice.amount().multiply(after).divide(before, 10, java.math.RoundingMode.HALF_UP)))
                .toList();
    }
}
