// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One person's month under one version. */
final class PersonMonth {
    private final Policy policy;
    private final Person person;
    private final Map<String, Timeline> home;
    private final YearMonth month;
    private final Rules.Timing timing;
    private final Arithmetic arithmetic;

    PersonMonth(Policy policy, Person person, Map<String, Timeline> home, YearMonth month) {
        this.policy = policy;
        this.person = person;
        this.home = home;
        this.month = month;
        this.timing = policy.rules().timing();
        this.arithmetic = new Arithmetic(month);
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

    Result compute() {
        Status status = null;
        var items = new ArrayList<Item>();
        var reasons = new LinkedHashSet<Reason>();
        var steps = new ArrayList<Step>();
        for (Rules.Part part : policy.rules().parts()) {
            Result result = part(part);
            status = status == null ? result.status() : status.with(result.status());
            items.addAll(result.items());
            reasons.addAll(result.reasons());
            // what holds for every part is said once
            result.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
        }
        return new Result(status == null ? Status.NO_TIER : status, items, List.copyOf(reasons), List.copyOf(steps));
    }

    private Result part(Rules.Part part) {
        var table = new Table(policy, part, arithmetic);
        List<Piece> pieces = pieces(part, table);
        var application = new ApplicationRule(timing, person, month);
        var refused = application.refuses(this::turns, day -> decide(table, day).isHit());
        if (refused.isPresent()
                && pieces.stream().anyMatch(piece -> piece.decision().isHit())) {
            return new Result(Status.ZERO, List.of(), List.of(refused.get()), List.of(application.step()));
        }
        var share = new MonthShare(person, counting(part), month);
        return new PartSheet(policy, part, share, on -> new Day(on, person, home, timing)).put(pieces);
    }

    private Rules.Counting counting(Rules.Part part) {
        return part.counting() == null ? policy.rules().counting() : part.counting();
    }

    /** Days on which one decision holds. */
    record Piece(LocalDate from, LocalDate to, Decision decision) {}

    private List<Piece> pieces(Rules.Part part, Table table) {
        LocalDate first = month.atDay(1);
        LocalDate next = month.plusMonths(1).atDay(1);
        return switch (timing.moment()) {
            case FIRST_DAY -> List.of(new Piece(first, next, decide(table, first)));
            case LAST_DAY -> List.of(new Piece(first, next, decide(table, next.minusDays(1))));
            case END_OF_PREVIOUS_MONTH -> List.of(new Piece(first, next, asOfPreviousMonth(table, first, next)));
            case EACH_DAY -> split(table, first, next);
            case WHOLE_MONTH -> List.of(new Piece(first, next, agreed(split(table, first, next), part)));
        };
    }

    private Decision asOfPreviousMonth(Table table, LocalDate first, LocalDate next) {
        Decision before = decide(table, first.minusDays(1));
        if (before.isHit() || timing.start() == Rules.Start.AS_CHANGE) {
            return before;
        }
        for (Piece piece : split(table, first, next)) {
            if (piece.decision().isHit()) {
                return piece.decision();
            }
        }
        return before;
    }

    private List<Piece> split(Table table, LocalDate first, LocalDate next) {
        var days = new TreeSet<>(turns().subSet(first.plusDays(1), next));
        days.add(first);
        days.add(next);
        var pieces = new ArrayList<Piece>();
        LocalDate from = first;
        for (LocalDate to : days.tailSet(first.plusDays(1))) {
            Decision decision = decide(table, from);
            Piece last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null && same(last.decision(), decision)) {
                pieces.set(pieces.size() - 1, new Piece(last.from(), to, last.decision()));
            } else {
                pieces.add(new Piece(from, to, decision));
            }
            from = to;
        }
        return pieces;
    }

    /** The same row with the same amount: facts that changed beside it do not divide the month. */
    private static boolean same(Decision one, Decision other) {
        return one.status() == other.status()
                && one.rows().equals(other.rows())
                && one.hits().stream()
                        .map(Decision.Hit::amount)
                        .toList()
                        .equals(other.hits().stream().map(Decision.Hit::amount).toList());
    }

    private Decision agreed(List<Piece> pieces, Rules.Part part) {
        Decision first = pieces.getFirst().decision();
        if (pieces.size() == 1) {
            return first;
        }
        LocalDate changed = pieces.get(1).from();
        Seen turn = new Seen("change", Map.of(Span.VALUE, changed.toString()), changed, null, "");
        var reason = new Reason(Reason.Kind.OPEN_POINT, "", "parts/" + part.code() + "/moment", turn);
        return Decision.not(Status.UNDECIDED, reason, first.steps(), first.on());
    }

    private Decision decide(Table table, LocalDate on) {
        var day = new Day(on, person, home, timing);
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return switch (timing.rates()) {
            case FIRST_DAY, END_OF_PREVIOUS_MONTH -> table.on(day, first);
            case LAST_DAY -> table.on(day, last);
            case EACH_DAY -> table.on(day, on);
            case WHOLE_MONTH -> {
                Decision atFirst = table.on(day, first);
                if (!table.ratesChangeIn(month)) {
                    yield atFirst;
                }
                Decision atLast = table.on(day, last);
                yield same(atFirst, atLast) ? atFirst : ratesChange(atFirst);
            }
        };
    }

    private static Decision ratesChange(Decision decision) {
        var reason = new Reason(Reason.Kind.OPEN_POINT, "", "rates", Seen.nothing("rate"));
        return Decision.not(Status.UNDECIDED, reason, decision.steps(), decision.on());
    }

    /** The days on which anything about the person or the home changes. */
    private TreeSet<LocalDate> turns() {
        var days = new TreeSet<LocalDate>();
        person.facts().forEach((name, timeline) -> {
            timeline.addTurns(days);
            timeline.spans().forEach(span -> {
                if (span.confirmedOn() != null) {
                    days.add(span.confirmedOn());
                }
            });
        });
        home.values().forEach(timeline -> timeline.addTurns(days));
        Timeline deaths = person.fact("deathDate");
        if (deaths != null) {
            deaths.first().map(span -> LocalDate.parse(span.plain())).ifPresent(days::add);
        }
        Timeline births = person.fact("birthDate");
        if (births != null) {
            births.first().filter(span -> !span.isUndecided()).ifPresent(span -> {
                LocalDate birth = LocalDate.parse(span.plain());
                for (int year = month.getYear() - 1; year <= month.getYear() + 1; year++) {
                    if (year >= birth.getYear()) {
                        days.add(Day.birthday(birth, year - birth.getYear()));
                    }
                }
            });
        }
        if (timing.moment() == Rules.Moment.EACH_DAY || timing.moment() == Rules.Moment.WHOLE_MONTH) {
            addDaysInHouse(days);
        }
        return days;
    }

    /** Conditions on the days in house may turn on any day of the month. */
    private void addDaysInHouse(TreeSet<LocalDate> days) {
        boolean asked = policy.rules().parts().stream()
                .anyMatch(part -> part.rows().toString().contains("daysInHouse")
                        || part.conditions().toString().contains("daysInHouse"));
        if (asked || policy.rules().conditions().toString().contains("daysInHouse")) {
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                days.add(month.atDay(day));
            }
        }
    }
}
