// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One person's month under one version, or that of the home. */
final class PersonMonth {
    private final Policy policy;
    private final Subject whole;
    private final Window window;
    private final YearMonth month;
    private final Map<Rules.Row, Boolean> wholeYears = new HashMap<>();

    PersonMonth(Subject subject, Window window) {
        this.policy = subject.policy();
        this.whole = subject;
        this.window = window;
        this.month = window.month();
    }

    /** A row's amount of the month, and who pays it. */
    record Item(Rules.Part part, Rules.Row row, Step step, List<Funding.Slice> slices) {
        BigDecimal amount() {
            return java.util.Objects.requireNonNull(step.amount());
        }
    }

    record Result(Status status, List<Item> items, List<Reason> reasons, List<Step> steps) {
        BigDecimal amount() {
            return items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** @param asked which parts are worked out */
    Result compute(Predicate<Rules.Part> asked) {
        Status status = null;
        var items = new ArrayList<Item>();
        var reasons = new LinkedHashSet<Reason>();
        var steps = new ArrayList<Step>();
        for (Rules.Part part : policy.rules().parts()) {
            if (!asked.test(part)) {
                continue;
            }
            for (Result result : results(part)) {
                status = status == null ? result.status() : status.with(result.status());
                items.addAll(result.items());
                reasons.addAll(result.reasons());
                // what holds for every part is said once
                result.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
            }
        }
        if (status == null) {
            var reason = new Reason(Reason.Kind.NO_ENTRIES, "", "parts", Seen.nothing(firstList()));
            return new Result(Status.ZERO, List.of(), List.of(reason), List.of());
        }
        var result = new Result(status, items, List.copyOf(reasons), List.copyOf(steps));
        return policy.rules().verification() == null
                ? result
                : new VerificationRule(policy.rules().verification(), day(month.atDay(1), whole)).of(result);
    }

    private String firstList() {
        return policy.rules().parts().stream()
                .map(part -> part.own().entries())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Day day(LocalDate on, Subject subject) {
        return new Day(on, subject, policy.rules().timing());
    }

    /** Of the part, or of each entry of its list. */
    private List<Result> results(Rules.Part part) {
        if (part.own().entries().isEmpty()) {
            return List.of(capped(part, one(part, whole)));
        }
        List<Result> results = ofEntries(part);
        if (results.isEmpty() || part.own().caps().isEmpty()) {
            return results;
        }
        return List.of(capped(part, results.stream().reduce(DatedPart::together).orElseThrow()));
    }

    private List<Result> ofEntries(Rules.Part part) {
        Timeline list = new Day(month.atDay(1), whole, part.own().timing())
                .timeline(part.own().entries());
        var results = new ArrayList<Result>();
        for (Span entry : list == null ? List.<Span>of() : list.spans()) {
            if (part.own().due() != null || touches(entry)) {
                results.add(one(part, whole.entry(entry)));
            }
        }
        return results;
    }

    private boolean touches(Span entry) {
        return (entry.from() == null || entry.from().isBefore(window.to()))
                && (entry.to() == null || entry.to().isAfter(window.from()));
    }

    private Result one(Rules.Part part, Subject subject) {
        var table = new Table(policy, part, new Arithmetic(month), row -> amount(part, row, subject));
        Rules.Timing timing = part.own().timing();
        Rules.Counting counting = counting(part);
        int daysOfYear = counting.rule() == Rules.CountingRule.DAYS_OF_YEAR
                ? ClaimsYear.of(month.atDay(1), timing.yearFrom()).days()
                : 0;
        var share = new MonthShare(subject.person(), counting, month, window, daysOfYear);
        var sheet = new PartSheet(policy, part, share, on -> new Day(on, subject, timing));
        if (part.own().due() != null) {
            return new DatedPart(part, part.own().due(), subject, window, table, sheet).result();
        }
        var pieces = new Pieces(policy, part, subject, window, table);
        List<Piece> found = pieces.all();
        var application = new ApplicationRule(timing, subject.person(), month);
        var refused = application.refuses(pieces::turns, pieces::isHit);
        if (refused.isPresent()
                && found.stream().anyMatch(piece -> piece.decision().isHit())) {
            Reason reason = refused.get();
            Status status = reason.kind() == Reason.Kind.MISSING_FACT ? Status.UNDECIDED : Status.ZERO;
            return new Result(status, List.of(), List.of(reason), List.of(application.step()));
        }
        if (part.own().once() != null) {
            var once = new OnceRule(part, subject, new Day(month.atDay(1), subject, timing)).refuses(month.atDay(1));
            if (once.isPresent()) {
                return once.get();
            }
        }
        return sheet.put(found);
    }

    /** What a row gives for the month: of a year, a twelfth or the amount stated for a month. */
    private @Nullable Formula amount(Rules.Part part, Rules.Row row, Subject subject) {
        Formula formula = row.amount();
        if (formula == null) {
            return null;
        }
        if (part.own().per() == Rules.Per.YEAR && counting(part).rule() != Rules.CountingRule.DAYS_OF_YEAR) {
            boolean monthly = row.perMonth() != null && !isWholeYear(part, row, subject);
            formula = monthly
                    ? java.util.Objects.requireNonNull(row.perMonth())
                    : new Formula.Operation(StepKind.QUOTIENT, List.of(formula, Formula.of("12")));
        }
        return row.recovers() ? new Formula.Operation(StepKind.DIFFERENCE, List.of(Formula.of("0"), formula)) : formula;
    }

    /** Whether each month of the claims year hits the same row with enough days. */
    private boolean isWholeYear(Rules.Part part, Rules.Row row, Subject subject) {
        Boolean known = wholeYears.get(row);
        if (known != null) {
            return known;
        }
        Rules.Timing timing = part.own().timing();
        var year = ClaimsYear.of(month.atDay(1), timing.yearFrom());
        boolean all = true;
        for (int i = 0; all && i < 12; i++) {
            YearMonth one = YearMonth.from(year.first()).plusMonths(i);
            var window = Window.of(one);
            Subject then = subject.in(one);
            var plain = new Table(policy, part, new Arithmetic(one), Rules.Row::amount);
            List<Piece> pieces = new Pieces(policy, part, then, window, plain).all();
            var share = new MonthShare(then.person(), counting(part), one, window, year.days());
            all = pieces.stream().allMatch(piece -> piece.decision().rows().equals(List.of(row.code())))
                    && share.refusal().isEmpty();
        }
        wholeYears.put(row, all);
        return all;
    }

    private Rules.Counting counting(Rules.Part part) {
        return part.counting() == null ? policy.rules().counting() : part.counting();
    }

    /** The part's own limits, for each person, or for all entries of a list together. */
    private Result capped(Rules.Part part, Result result) {
        if (part.own().caps().isEmpty() || result.status() != Status.PAID) {
            return result;
        }
        var spent = new Spent();
        YearMonth begin = History.start(part.own().caps(), policy, Facts.of(whole.home(), whole.person()), month);
        for (YearMonth one = begin; one.isBefore(month); one = one.plusMonths(1)) {
            if (policy.head().inForceOn(one.atDay(1))) {
                var before = new PersonMonth(whole.in(one), Window.of(one));
                Result paid = before.limited(part, before.uncapped(part), spent);
                if (paid.status() == Status.PAID) {
                    spent.add(one, paid.amount());
                }
            }
        }
        return limited(part, result, spent);
    }

    private Result limited(Rules.Part part, Result result, Spent spent) {
        if (result.status() != Status.PAID) {
            return result;
        }
        return new PartCaps(
                        part, new Day(month.atEndOfMonth(), whole, part.own().timing()), spent)
                .of(result);
    }

    private Result uncapped(Rules.Part part) {
        return (part.own().entries().isEmpty() ? List.of(one(part, whole)) : ofEntries(part))
                .stream().reduce(DatedPart::together).orElse(new Result(Status.ZERO, List.of(), List.of(), List.of()));
    }

    /** Days on which one decision holds. */
    record Piece(LocalDate from, LocalDate to, Decision decision) {}
}
