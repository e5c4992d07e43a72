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
import java.util.Optional;
import java.util.function.Predicate;

/** One month under one version: its people one by one or together, then caps, rounding and shares. */
final class MonthSheet {
    private final Policy policy;
    private final Facts facts;
    private final Window window;
    private final YearMonth month;
    private final Predicate<Rules.Part> asked;

    MonthSheet(Policy policy, Facts facts, Window window, Predicate<Rules.Part> asked) {
        this.policy = policy;
        this.facts = facts;
        this.window = window;
        this.month = window.month();
        this.asked = asked;
    }

    static boolean isHome(Rules rules, Rules.Part part) {
        Rules.Each own = part.own().each();
        return (own == null ? rules.each() : own) == Rules.Each.HOME;
    }

    /** People whose month came to the same, and why. */
    static final class Group {
        final PersonMonth.Result result;
        final List<Seen> people = new ArrayList<>();
        int count;

        Group(PersonMonth.Result result) {
            this.result = result;
        }

        /** Nothing on record that the parts pay for. */
        boolean isEmpty() {
            return result.items().isEmpty()
                    && result.reasons().stream().allMatch(one -> one.kind() == Reason.Kind.NO_ENTRIES);
        }

        void add(Person person) {
            count += person.count();
            if (!person.ref().isEmpty()) {
                people.add(new Seen("person", Map.of(), null, null, person.ref()));
            }
        }
    }

    /** What the people of a month come to, before caps and rounding. */
    record Raw(MonthSheet sheet, List<Group> groups, Status status, List<Step> steps) {}

    Outcome outcome(Spent spent) {
        return close(List.of(raw()), spent);
    }

    Raw raw() {
        boolean many = policy.head().beneficiary() == anyi.term.Beneficiary.HOME;
        var groups = new ArrayList<Group>();
        var steps = new ArrayList<Step>();
        steps.add(version());
        policy.conventions().forEach(one -> steps.add(Step.remark(StepKind.CONVENTION, one.id(), Map.of(), List.of())));
        Predicate<Rules.Part> home = part -> isHome(policy.rules(), part) && asked.test(part);
        Predicate<Rules.Part> people = part -> !isHome(policy.rules(), part) && asked.test(part);
        if (any(people)) {
            // who is asked about without a fact is somebody all the same; a home without people has none
            List<Person> persons =
                    facts.persons().isEmpty() && !many ? List.of(new Person(1, "", Map.of())) : facts.persons();
            for (Group group : groups(persons, many, people)) {
                groups.add(group);
                steps.addAll(many ? List.of(together(group)) : alone(group));
            }
        }
        if (any(home)) {
            Group group = alone(new Person(1, "", Map.of()), home);
            boolean nothing = !groups.isEmpty() && group.isEmpty();
            if (!nothing) {
                groups.add(group);
                steps.addAll(alone(group));
            }
        }
        if (groups.isEmpty()) {
            var reason = new Reason(Reason.Kind.NO_ENTRIES, "", "parts", Seen.nothing("stay"));
            groups.add(new Group(new PersonMonth.Result(Status.ZERO, List.of(), List.of(reason), List.of())));
        }
        Status status = groups.stream()
                .map(group -> group.result.status())
                .reduce(Status::with)
                .orElseThrow();
        return new Raw(this, groups, status, steps);
    }

    private boolean any(Predicate<Rules.Part> which) {
        for (Rules.Part part : policy.rules().parts()) {
            if (which.test(part)) {
                return true;
            }
        }
        return false;
    }

    /** The line of one month, or of several that are rounded once. */
    static Outcome close(List<Raw> months, Spent spent) {
        Raw last = months.getLast();
        if (months.size() == 1) {
            return last.sheet().close(last.groups(), last.status(), last.steps(), spent);
        }
        var groups = new ArrayList<Group>();
        var steps = new ArrayList<Step>();
        for (Raw month : months) {
            groups.addAll(month.groups());
            Step sum = Step.calculated(StepKind.SUM, month.steps());
            Step step = new Step(
                    StepKind.PERIOD,
                    "",
                    month.status() == Status.PAID ? sum.amount() : null,
                    Map.of("month", month.sheet().month.toString()),
                    List.of(),
                    month.steps());
            Repeats.add(steps, step);
        }
        Status status = months.stream().map(Raw::status).reduce(Status::with).orElseThrow();
        return last.sheet().close(groups, status, steps, spent);
    }

    private Outcome close(List<Group> groups, Status status, List<Step> steps, Spent spent) {
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
        var caps = new Caps(policy.rules().limits().caps(), lastDay(), policy.head(), spent);
        return switch (caps.of(Step.calculated(StepKind.SUM, steps))) {
            case Arithmetic.Unknown(var kind, String clause, Seen seen) -> {
                var reason = new Reason(kind, clause, "caps", seen);
                Step step = new Step(StepKind.PERIOD, "", null, args, List.of(), steps);
                yield outcome(Status.UNDECIDED, Money.ZERO, components, List.of(), List.of(reason), step);
            }
            case Arithmetic.Known(Step sum) -> paid(sum, slices, components, caps.reason());
        };
    }

    private Day lastDay() {
        Person someone = facts.persons().isEmpty()
                ? new Person(1, "", Map.of())
                : facts.persons().getFirst();
        return new Day(
                month.atEndOfMonth(),
                Subject.of(policy, facts, someone, month),
                policy.rules().timing());
    }

    private Outcome paid(
            Step sum, List<Funding.Slice> slices, Map<String, Outcome.Component> components, Optional<Reason> capped) {
        Money total = rounded(sum);
        List<Outcome.Paid> shares = Funding.paid(scaled(slices, total, components), total);
        var all = new ArrayList<Step>();
        all.add(sum.amount() != null && sum.amount().compareTo(total.yuan()) == 0 ? sum : rounding(sum));
        shares.forEach(share -> all.add(Funding.remark(share)));
        Step step = new Step(StepKind.PERIOD, "", total.yuan(), Map.of("month", month.toString()), List.of(), all);
        if (!total.isZero()) {
            return outcome(Status.PAID, total, components, shares, List.of(), step);
        }
        var none = new Reason(Reason.Kind.OTHERWISE_NOTHING, "", "rounding", Seen.nothing(""));
        return outcome(Status.ZERO, total, components, List.of(), List.of(capped.orElse(none)), step);
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

    private List<Group> groups(List<Person> persons, boolean many, Predicate<Rules.Part> parts) {
        if (!many) {
            return persons.stream().map(person -> alone(person, parts)).toList();
        }
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (Person person : persons) {
            PersonMonth.Result result = compute(person, parts);
            groups.computeIfAbsent(key(result), any -> new Group(result)).add(person);
        }
        return List.copyOf(groups.values());
    }

    private PersonMonth.Result compute(Person person, Predicate<Rules.Part> parts) {
        return new PersonMonth(Subject.of(policy, facts, person, month), window).compute(parts);
    }

    private Group alone(Person person, Predicate<Rules.Part> parts) {
        var group = new Group(compute(person, parts));
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
        return Reason.sorted(reasons);
    }

    private Step version() {
        Policy.Head head = policy.head();
        return Step.remark(StepKind.VERSION, "", Map.of("policy", head.code(), "version", head.version()), List.of());
    }

    private Money rounded(Step sum) {
        Rules.Limits limits = policy.rules().limits();
        BigDecimal exact = java.util.Objects.requireNonNull(sum.amount());
        return new Money(exact.setScale(limits.places(), limits.rounding()));
    }

    private Step rounding(Step sum) {
        Rules.Limits limits = policy.rules().limits();
        return Step.rounded(sum, limits.places(), limits.rounding());
    }

    /** Shares are of the line as it is paid: where a cap or rounding changed it, each payer bears his proportion. */
    private static List<Funding.Slice> scaled(
            List<Funding.Slice> slices, Money total, Map<String, Outcome.Component> components) {
        BigDecimal before =
                components.values().stream().map(Outcome.Component::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal after = total.yuan();
        if (before.signum() == 0 || after.compareTo(before) == 0) {
            return slices;
        }
        return slices.stream()
                .map(slice -> new Funding.Slice(
                        slice.payer(),
                        slice.amount().multiply(after).divide(before, 10, java.math.RoundingMode.HALF_UP)))
                .toList();
    }
}
