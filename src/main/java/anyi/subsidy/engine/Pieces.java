// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.subsidy.engine.PersonMonth.Piece;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The days of a month on which one decision of a part holds, as the policy says whose day decides. */
final class Pieces {
    private final Policy policy;
    private final Rules.Part part;
    private final Subject subject;
    private final Rules.Timing timing;
    private final Window window;
    private final YearMonth month;
    private final Table table;
    private final Map<LocalDate, Decision> decided = new HashMap<>();

    Pieces(Policy policy, Rules.Part part, Subject subject, Window window, Table table) {
        this.policy = policy;
        this.part = part;
        this.subject = subject;
        this.timing = part.own().timing();
        this.window = window;
        this.month = window.month();
        this.table = table;
    }

    List<Piece> all() {
        LocalDate first = window.from();
        LocalDate next = window.to();
        return switch (timing.moment()) {
            case FIRST_DAY -> whole(decide(first));
            case LAST_DAY -> whole(decide(next.minusDays(1)));
            case END_OF_PREVIOUS_MONTH -> whole(decide(month.atDay(1).minusDays(1)));
            case EACH_DAY -> split();
            case WHOLE_MONTH -> List.of(new Piece(first, next, agreed(split())));
        };
    }

    private List<Piece> whole(Decision decision) {
        return List.of(new Piece(window.from(), window.to(), begunAndEnded(decision)));
    }

    /** What the rules of beginning and ending make of the decision of the month. */
    private Decision begunAndEnded(Decision decision) {
        if (decision.isHit()) {
            return endsUnpaid(decision).or(() -> beginsLater(decision)).orElse(decision);
        }
        List<Piece> hits = timing.start() == Rules.Start.MONTH_OF_FULFILMENT || timing.end() == Rules.End.MONTH_PAID
                ? split().stream().filter(piece -> piece.decision().isHit()).toList()
                : List.of();
        if (hits.isEmpty()) {
            return decision;
        }
        boolean begins = timing.start() == Rules.Start.MONTH_OF_FULFILMENT;
        boolean ends =
                timing.end() == Rules.End.MONTH_PAID && hits.getFirst().from().equals(window.from());
        return begins || ends ? hits.getFirst().decision() : decision;
    }

    private java.util.Optional<Decision> endsUnpaid(Decision decision) {
        if (timing.end() != Rules.End.MONTH_NOT_PAID) {
            return java.util.Optional.empty();
        }
        Decision last = decide(window.to().minusDays(1));
        return last.isHit() || last.status() == Status.UNDECIDED
                ? java.util.Optional.empty()
                : java.util.Optional.of(last);
    }

    private java.util.Optional<Decision> beginsLater(Decision decision) {
        if (timing.start() != Rules.Start.NEXT_MONTH) {
            return java.util.Optional.empty();
        }
        Decision before = decide(month.atDay(1).minusDays(1));
        return before.isHit() || before.status() == Status.UNDECIDED
                ? java.util.Optional.empty()
                : java.util.Optional.of(before);
    }

    private List<Piece> split() {
        LocalDate first = window.from();
        LocalDate next = window.to();
        var days = new TreeSet<>(turns().subSet(first.plusDays(1), next));
        days.add(first);
        days.add(next);
        var pieces = new ArrayList<Piece>();
        LocalDate from = first;
        for (LocalDate to : days.tailSet(first.plusDays(1))) {
            Decision decision = decide(from);
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

    private Decision agreed(List<Piece> pieces) {
        Decision first = pieces.getFirst().decision();
        if (pieces.size() == 1) {
            return first;
        }
        LocalDate changed = pieces.get(1).from();
        Seen turn = new Seen("change", Map.of(Span.VALUE, changed.toString()), changed, null, "");
        var reason = new Reason(Reason.Kind.OPEN_POINT, "", "parts/" + part.code() + "/moment", turn);
        return Decision.not(Status.UNDECIDED, reason, first.steps(), first.on());
    }

    boolean isHit(LocalDate on) {
        return decide(on).isHit();
    }

    /** A day is asked by the moment, by its beginning and its end, and by the application: each is worked out once. */
    private Decision decide(LocalDate on) {
        Decision known = decided.get(on);
        if (known != null) {
            return known;
        }
        Decision decision = decideAnew(on);
        decided.put(on, decision);
        return decision;
    }

    private Decision decideAnew(LocalDate on) {
        var day = new Day(on, subject, timing);
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
    TreeSet<LocalDate> turns() {
        Person person = subject.person();
        var days = new TreeSet<LocalDate>();
        person.facts().forEach((name, timeline) -> {
            timeline.addTurns(days);
            timeline.spans().forEach(span -> {
                if (span.confirmedOn() != null) {
                    days.add(span.confirmedOn());
                }
            });
        });
        subject.home().values().forEach(timeline -> timeline.addTurns(days));
        policy.rules().parts().forEach(one -> one.rows().forEach(row -> addTurns(row.dates(), days)));
        policy.rules().tables().values().forEach(one -> one.rows().forEach(row -> addTurns(row.dates(), days)));
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
            addEachDay(days);
        }
        return days;
    }

    private static void addTurns(Rules.@org.jspecify.annotations.Nullable Dates dates, TreeSet<LocalDate> days) {
        if (dates != null && dates.from() != null) {
            days.add(dates.from());
        }
        if (dates != null && dates.to() != null) {
            days.add(dates.to());
        }
    }

    /** What is counted from a day, such as days in house or years of service, may turn on any day of the month. */
    private void addEachDay(TreeSet<LocalDate> days) {
        if (policy.rules().mayTurnDaily()) {
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                days.add(month.atDay(day));
            }
        }
    }
}
