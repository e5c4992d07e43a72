// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part that falls due on days: once, each year, or in instalments after an event. */
final class DatedPart {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    private final Rules.Part part;
    private final Rules.Due due;
    private final Subject subject;
    private final Window window;
    private final Table table;
    private final PartSheet sheet;

    DatedPart(Rules.Part part, Rules.Due due, Subject subject, Window window, Table table, PartSheet sheet) {
        this.part = part;
        this.due = due;
        this.subject = subject;
        this.window = window;
        this.table = table;
        this.sheet = sheet;
    }

    /** @param index of the instalment, from 0 */
    private record One(int index, Rules.Instalment instalment, LocalDate on) {}

    PersonMonth.Result result() {
        Optional<LocalDate> event = event();
        if (!due.event().isEmpty() && event.isEmpty()) {
            return withoutEvent();
        }
        if (due.versionByEvent()
                && event.isPresent()
                && !subject.policy().head().inForceOn(event.get())) {
            return nothing(Reason.Kind.NOT_DUE, due.clause(), seen(event));
        }
        List<One> all = days(event);
        List<One> now = all.stream().filter(one -> window.contains(one.on())).toList();
        if (now.isEmpty()) {
            return nothing(Reason.Kind.NOT_DUE, due.clause(), seen(event));
        }
        PersonMonth.@Nullable Result sum = null;
        for (One one : now) {
            PersonMonth.Result result = pay(one, event, all);
            sum = sum == null ? result : together(sum, result);
        }
        return java.util.Objects.requireNonNull(sum);
    }

    private Optional<LocalDate> event() {
        if (due.event().isEmpty()) {
            return Optional.empty();
        }
        var day = new Day(window.to().minusDays(1), subject, part.own().timing());
        String name = Day.root(due.event());
        Timeline timeline = name.equals("entry") ? null : day.timeline(name);
        if (timeline == null) {
            return day.date(due.event());
        }
        // an event of the future is known as well: what is due by it is not
        return timeline.spans().stream()
                .flatMap(span -> {
                    String text = span.value().getOrDefault(Day.field(due.event()), "");
                    Optional<LocalDate> date = Check.date(text);
                    return (date.isPresent() ? date : Optional.ofNullable(span.from())).stream();
                })
                .findFirst();
    }

    /** Nothing on record: nothing happened, unless the policy says that it has to be found out. */
    private PersonMonth.Result withoutEvent() {
        MonthDay undated = due.undated();
        if (undated != null) {
            LocalDate on = undated.atYear(window.from().getYear());
            if (!window.contains(on)) {
                return nothing(Reason.Kind.NOT_DUE, due.clause(), Seen.nothing(due.event()));
            }
            return pay(new One(0, due.instalments().getFirst(), on), Optional.empty(), List.of());
        }
        if (subject.entry() != null) {
            var reason = new Reason(
                    Reason.Kind.MISSING_FACT, due.clause(), "parts/" + part.code() + "/due", Seen.nothing(due.event()));
            return new PersonMonth.Result(Status.UNDECIDED, List.of(), List.of(reason), List.of());
        }
        return nothing(Reason.Kind.NOT_DUE, due.clause(), Seen.nothing(Day.root(due.event())));
    }

    private List<One> days(Optional<LocalDate> event) {
        var all = new ArrayList<One>();
        for (int i = 0; i < due.instalments().size(); i++) {
            Rules.Instalment one = due.instalments().get(i);
            LocalDate begin = event.orElseGet(() -> java.util.Objects.requireNonNull(due.yearlyOn())
                    .atYear(window.from().getYear()));
            LocalDate on = begin.plusMonths(one.months());
            LocalDate then = on.plusYears(one.years());
            // 29 February: complete on 1 March
            on = then.getDayOfMonth() == on.getDayOfMonth() ? then : then.plusDays(1);
            MonthDay fixed = one.calendarYears();
            all.add(new One(i, one, fixed == null ? on : fixed.atYear(on.getYear())));
        }
        return all;
    }

    private PersonMonth.Result pay(One one, Optional<LocalDate> event, List<One> all) {
        Subject then = subject.event(event.orElse(null));
        var once = new OnceRule(part, then, new Day(one.on(), then, part.own().timing())).refuses(one.on());
        if (once.isPresent()) {
            return once.get();
        }
        PersonMonth.Result result = share(one, then, event);
        if (!due.catchUp() || result.status() != Status.PAID) {
            return result;
        }
        // back to the last share that was paid: what was refused since then is caught up
        for (One earlier : all.subList(0, one.index()).reversed()) {
            if (share(earlier, then, event).status() == Status.PAID) {
                break;
            }
            var late = new One(earlier.index(), withoutCondition(earlier.instalment()), one.on());
            result = together(result, share(late, then, event));
        }
        return result;
    }

    private static Rules.Instalment withoutCondition(Rules.Instalment one) {
        return new Rules.Instalment(
                one.percent(), one.years(), one.months(), one.calendarYears(), Condition.ALWAYS, one.clause());
    }

    private PersonMonth.Result share(One one, Subject then, Optional<LocalDate> event) {
        var onDue = new Day(one.on(), then, part.own().timing());
        var steps = new ArrayList<Step>();
        steps.add(remark(one, event));
        Finding wanted = onDue.find(one.instalment().when());
        if (wanted.verdict() != Verdict.MET) {
            boolean unmet = wanted.verdict() == Verdict.UNMET;
            String place = "parts/" + part.code() + "/due/" + one.index();
            var reason = new Reason(
                    unmet ? Reason.Kind.NOT_MET : Reason.Kind.MISSING_FACT,
                    one.instalment().clause(),
                    place,
                    wanted.decisive());
            var args = Map.of(
                    "place",
                    place,
                    "verdict",
                    wanted.verdict().name(),
                    "on",
                    one.on().toString());
            steps.add(Step.remark(StepKind.CONDITION, one.instalment().clause(), args, wanted.seen()));
            return new PersonMonth.Result(unmet ? Status.ZERO : Status.UNDECIDED, List.of(), List.of(reason), steps);
        }
        Day standard = due.standard() == Rules.Standard.AT_EVENT && event.isPresent() ? onDue.at(event.get()) : onDue;
        Decision decision = table.on(standard, standard.on());
        steps.addAll(decision.steps());
        if (decision.status() != Status.PAID) {
            return new PersonMonth.Result(decision.status(), List.of(), decision.reasons(), steps);
        }
        return paid(one, decision, standard, steps);
    }

    private PersonMonth.Result paid(One one, Decision decision, Day standard, List<Step> steps) {
        var items = new ArrayList<PersonMonth.Item>();
        switch (FactorRule.of(sheet.factor(), standard)) {
            case FactorRule.Undecided(Reason reason) -> {
                return new PersonMonth.Result(Status.UNDECIDED, List.of(), List.of(reason), steps);
            }
            case FactorRule.Found(var factor) -> {
                for (Decision.Hit hit : decision.hits()) {
                    Step amount = factor.map(number -> Step.calculated(StepKind.PRODUCT, List.of(hit.step(), number)))
                            .orElse(hit.step());
                    Step step = one.instalment().percent().compareTo(WHOLE) == 0
                            ? amount
                            : Step.calculated(
                                    StepKind.PERCENT,
                                    List.of(
                                            Step.number(
                                                    StepKind.RATE,
                                                    one.instalment().percent()),
                                            amount));
                    var args = Map.of("due", one.on().toString(), "instalment", String.valueOf(one.index() + 1));
                    items.add(sheet.item(hit.row(), step, hit.amount(), args, standard));
                }
            }
        }
        return sheet.unknownPayers(items, standard)
                .map(reason -> new PersonMonth.Result(Status.UNDECIDED, items, List.of(reason), steps))
                .orElseGet(() -> new PersonMonth.Result(Status.PAID, items, List.of(), steps));
    }

    private Step remark(One one, Optional<LocalDate> event) {
        var args = Map.of(
                "due", one.on().toString(),
                "instalment", String.valueOf(one.index() + 1),
                "of", String.valueOf(due.instalments().size()),
                "event", due.event(),
                "percent", one.instalment().percent().toPlainString());
        String clause = one.instalment().clause().isEmpty()
                ? due.clause()
                : one.instalment().clause();
        return Step.remark(StepKind.DUE, clause, args, event.isEmpty() ? List.of() : List.of(seen(event)));
    }

    private Seen seen(Optional<LocalDate> event) {
        MonthDay yearly = due.yearlyOn();
        if (yearly != null) {
            return new Seen("event", Map.of(Span.VALUE, yearly.toString().substring(2)), null, null, "");
        }
        return event.map(day -> new Seen(Day.root(due.event()), Map.of(Span.VALUE, day.toString()), null, null, ""))
                .orElse(Seen.nothing(Day.root(due.event())));
    }

    private PersonMonth.Result nothing(Reason.Kind kind, String clause, Seen seen) {
        var reason = new Reason(kind, clause, "parts/" + part.code() + "/due", seen);
        return new PersonMonth.Result(Status.ZERO, List.of(), List.of(reason), List.of());
    }

    static PersonMonth.Result together(PersonMonth.Result one, PersonMonth.Result other) {
        var items = new ArrayList<>(one.items());
        items.addAll(other.items());
        var reasons = new ArrayList<>(one.reasons());
        reasons.addAll(other.reasons());
        var steps = new ArrayList<>(one.steps());
        steps.addAll(other.steps());
        return new PersonMonth.Result(one.status().with(other.status()), items, reasons, steps);
    }
}
