// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out formulas, each step kept. */
final class Arithmetic {
    sealed interface Result {}

    /** What a derived fact comes to. */
    sealed interface Answer {}

    record Known(Step step) implements Result {}

    record Found(Span span) implements Answer {}

    /** @param clause the clause or open point; empty = none */
    record Unknown(Reason.Kind kind, String clause, Seen seen) implements Result, Answer {
        static Unknown fact(String fact) {
            return new Unknown(Reason.Kind.MISSING_FACT, "", Seen.nothing(fact));
        }
    }

    private static final BigDecimal WITHOUT_LIMIT = new BigDecimal("1e12");

    private final YearMonth month;

    Arithmetic(YearMonth month) {
        this.month = month;
    }

    Result amount(Formula formula, Day day) {
        return switch (formula) {
            case Formula.Constant(BigDecimal number) -> new Known(Step.number(StepKind.RATE, number));
            case Formula.FactNumber(String fact) -> fact(fact, day);
            case Formula.Received(String scheme) -> new Known(received(scheme, day));
            case Formula.ReceivedBefore before -> new Known(Receipts.before(before, day));
            case Formula.Operation(StepKind operator, var operands) -> operation(operator, operands, day);
            case Formula.Table(String name) -> Tables.number(name, month, day);
            case Formula.Elapsed elapsed -> elapsed(elapsed, day);
            case Formula.Service service -> Service.of(service, day);
            case Formula.SumOf sum -> sum(sum, day);
            case Formula.People(Condition when) -> people(when, day);
            case Formula.DaysOf days -> new Known(days(days, day));
            case Formula.Over over -> over(over, day);
            case Formula.Rounded(Formula of, int places, var mode) ->
                switch (amount(of, day)) {
                    case Unknown unknown -> unknown;
                    case Known(Step step) -> new Known(Step.rounded(step, places, mode));
                };
            case Formula.Agreed(var readings, String open) -> agreed(readings, open, day);
            case Formula.FirstKnown(var formulas) -> firstKnown(formulas, day);
            case Formula.DatePart(var field, String fact) -> {
                Optional<LocalDate> date = fact.isEmpty() ? Optional.of(day.on()) : day.date(fact);
                yield date.<Result>map(one -> new Known(counted(
                                BigDecimal.valueOf(one.get(field)), "date", fact.isEmpty() ? "today" : fact, day)))
                        .orElse(Unknown.fact(fact));
            }
        };
    }

    private Result fact(String fact, Day day) {
        String name = Day.root(fact);
        if (day.subject().policy().rules().derived().get(name) instanceof Rules.Derived.Number(Words _, Formula of)) {
            return amount(of, day);
        }
        return day.number(fact)
                .<Result>map(number -> new Known(new Step(
                        StepKind.FACT,
                        "",
                        number,
                        Map.of("fact", fact),
                        day.span(fact).map(span -> Seen.of(name, span)).stream().toList(),
                        List.of())))
                .orElse(Unknown.fact(name));
    }

    private Step received(String scheme, Day day) {
        Timeline received = day.timeline("received");
        BigDecimal sum = BigDecimal.ZERO;
        var seen = new ArrayList<Seen>();
        if (received != null) {
            for (Span span : received.spans()) {
                if (Receipts.isFor(span, month) && scheme.equals(span.value().get("scheme"))) {
                    sum = sum.add(Receipts.amount(span));
                    seen.add(Seen.of("received", span));
                }
            }
        }
        return new Step(StepKind.FACT, "", sum, Map.of("fact", "received", "scheme", scheme), seen, List.of());
    }

    private Result operation(StepKind operator, List<Formula> operands, Day day) {
        var steps = new ArrayList<Step>();
        for (Formula operand : operands) {
            switch (amount(operand, day)) {
                case Unknown unknown -> {
                    return unknown;
                }
                case Known(Step step) -> steps.add(step);
            }
        }
        if (operator == StepKind.QUOTIENT && isZero(steps.getLast())) {
            return Unknown.fact(steps.getLast().arg("fact"));
        }
        return new Known(Step.calculated(operator, steps));
    }

    private static boolean isZero(Step step) {
        return step.amount() != null && step.amount().signum() == 0;
    }

    private static Result elapsed(Formula.Elapsed elapsed, Day day) {
        Optional<LocalDate> since = day.date(elapsed.since());
        Optional<LocalDate> until = elapsed.until().isEmpty() ? Optional.of(day.on()) : day.date(elapsed.until());
        if (since.isEmpty() || until.isEmpty()) {
            return Unknown.fact(Day.root(since.isEmpty() ? elapsed.since() : elapsed.until()));
        }
        long number = elapsed.unit().between(since.get(), until.get());
        return new Known(counted(BigDecimal.valueOf(number), elapsed.unit().name(), elapsed.since(), day));
    }

    private static Step counted(BigDecimal number, String of, String fact, Day day) {
        List<Seen> seen = day.span(fact).map(span -> Seen.of(Day.root(fact), span)).stream()
                .toList();
        var args = Map.of("of", of, "fact", fact, "on", day.on().toString());
        return new Step(StepKind.FACT, "", number, args, seen, List.of());
    }

    private static Result sum(Formula.SumOf sum, Day day) {
        BigDecimal total = BigDecimal.ZERO;
        var seen = new ArrayList<Seen>();
        var fields = new Check.Fields(sum.fields());
        Optional<Check> check = fields.resolved(day);
        if (check.isEmpty()) {
            return Unknown.fact(Day.root(fields.references().getFirst()));
        }
        for (Span span : day.spans(sum.list())) {
            if (check.get().passes(span.value(), "").orElse(false)) {
                String number = sum.field().isEmpty() ? "1" : span.value().getOrDefault(sum.field(), "0");
                total = total.add(Check.number(number).orElse(BigDecimal.ZERO));
                seen.add(Seen.of(sum.list(), span));
            }
        }
        return new Known(new Step(StepKind.FACT, "", total, Map.of("fact", sum.list()), seen, List.of()));
    }

    private static Result people(Condition when, Day day) {
        int count = 0;
        for (Person person : day.subject().facts().persons()) {
            Finding found = day.of(day.subject().person(person)).find(when);
            if (found.verdict() == Verdict.UNKNOWN) {
                return new Unknown(Reason.Kind.MISSING_FACT, "", found.decisive());
            }
            count += found.verdict() == Verdict.MET ? person.count() : 0;
        }
        var args = Map.of("of", "people", "on", day.on().toString());
        return new Known(new Step(StepKind.COUNT, "", BigDecimal.valueOf(count), args, List.of(), List.of()));
    }

    private Step days(Formula.DaysOf asked, Day day) {
        LocalDate first = month.atDay(1);
        LocalDate next = first.plusMonths(1);
        if (asked.within() == Rules.Within.YEAR) {
            first = LocalDate.of(month.getYear(), 1, 1);
            next = first.plusYears(1);
        } else if (asked.within() == Rules.Within.CLAIMS_YEAR) {
            ClaimsYear year = day.at(first).claimsYear();
            first = year.first();
            next = year.next();
        }
        long days = 0;
        var seen = new ArrayList<Seen>();
        List<Person> people = asked.everybody()
                ? day.subject().facts().persons()
                : List.of(day.subject().person());
        for (Person person : people) {
            Timeline timeline = person.fact(asked.fact());
            if (timeline == null) {
                continue;
            }
            timeline.spans().stream()
                    .filter(span -> !asked.everybody())
                    .forEach(span -> seen.add(Seen.of(asked.fact(), span)));
            days += days(timeline, first, next, asked.longest()) * person.count();
        }
        var args = Map.of("of", "days", "fact", asked.fact());
        return new Step(StepKind.COUNT, "", BigDecimal.valueOf(days), args, seen, List.of());
    }

    private static long days(Timeline timeline, LocalDate first, LocalDate next, boolean longest) {
        long days = 0;
        long run = 0;
        long most = 0;
        for (LocalDate one = first; one.isBefore(next); one = one.plusDays(1)) {
            run = timeline.on(one).isEmpty() ? 0 : run + 1;
            days += run > 0 ? 1 : 0;
            most = Math.max(most, run);
        }
        return longest ? most : days;
    }

    private Result over(Formula.Over over, Day day) {
        LocalDate first = over.span() == Rules.Within.YEAR
                ? LocalDate.of(month.getYear(), 1, 1)
                : day.at(month.atDay(1)).claimsYear().first();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 12; i++) {
            YearMonth one = YearMonth.from(first).plusMonths(i);
            Day then = day.of(day.subject().in(one)).at(one.atDay(1));
            switch (new Arithmetic(one).amount(over.of(), then)) {
                case Unknown unknown -> {
                    return unknown;
                }
                case Known(Step step) -> steps.add(step);
            }
        }
        return new Known(
                switch (over.take()) {
                    case SUM -> Step.calculated(StepKind.SUM, steps);
                    case LEAST -> Step.calculated(StepKind.LEAST, steps);
                    case GREATEST -> Step.calculated(StepKind.GREATEST, steps);
                    case AVERAGE ->
                        Step.calculated(
                                StepKind.QUOTIENT,
                                List.of(
                                        Step.calculated(StepKind.SUM, steps),
                                        Step.number(StepKind.COUNT, BigDecimal.valueOf(12))));
                });
    }

    private Result agreed(List<Formula> readings, String open, Day day) {
        var steps = new ArrayList<Step>();
        for (Formula reading : readings) {
            switch (amount(reading, day)) {
                case Unknown unknown -> {
                    return unknown;
                }
                case Known(Step step) -> steps.add(step);
            }
        }
        boolean same = steps.stream()
                .map(step -> java.util.Objects.requireNonNull(step.amount()))
                .allMatch(amount -> amount.compareTo(java.util.Objects.requireNonNull(
                                steps.getFirst().amount()))
                        == 0);
        Seen seen = steps.stream()
                .flatMap(step -> leaves(step).stream())
                .findFirst()
                .orElse(Seen.nothing(""));
        return same
                ? new Known(Step.calculated(StepKind.AGREED, open, Map.of(), steps))
                : new Unknown(Reason.Kind.OPEN_POINT, open, seen);
    }

    /** The facts at the bottom of a calculation. */
    static List<Seen> leaves(Step step) {
        if (!step.seen().isEmpty()) {
            return step.seen();
        }
        return step.steps().stream().flatMap(child -> leaves(child).stream()).toList();
    }

    private Result firstKnown(List<Formula> formulas, Day day) {
        Result last = Unknown.fact("");
        for (Formula formula : formulas) {
            last = amount(formula, day);
            if (last instanceof Known) {
                return last;
            }
        }
        return last;
    }

    /** The most that a row may come to while nobody knows whether it is hit. */
    BigDecimal atMost(@Nullable Formula formula) {
        return formula instanceof Formula.Constant(BigDecimal number) ? number : WITHOUT_LIMIT;
    }
}
