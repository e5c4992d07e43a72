// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conditions and decision table of one part, asked for one day. */
final class Table {
    private final Policy policy;
    private final Rules.Part part;
    private final Arithmetic arithmetic;
    private final Function<Rules.Row, @Nullable Formula> amounts;

    /** @param amounts what a row gives: as it stands there, or a month's share of a year */
    Table(Policy policy, Rules.Part part, Arithmetic arithmetic, Function<Rules.Row, @Nullable Formula> amounts) {
        this.policy = policy;
        this.part = part;
        this.arithmetic = arithmetic;
        this.amounts = amounts;
    }

    /** Whether a dated row, of the part or of a table of numbers, begins or ends after the first day of the month. */
    boolean ratesChangeIn(YearMonth month) {
        return part.rows().stream().anyMatch(row -> changesIn(row.dates(), month))
                || policy.rules().tables().values().stream()
                        .flatMap(table -> table.rows().stream())
                        .anyMatch(row -> changesIn(row.dates(), month));
    }

    private static boolean changesIn(Rules.@Nullable Dates dates, YearMonth month) {
        return dates != null && dates.contains(month.atDay(1)) != dates.contains(month.atEndOfMonth());
    }

    /** @param rateDay the day whose dated rows count */
    Decision on(Day asks, LocalDate rateDay) {
        Day day = asks.rates(rateDay);
        var steps = new ArrayList<Step>();
        Reason unknown = null;
        for (var gates : List.of(
                Map.entry("conditions", policy.rules().conditions()),
                Map.entry("parts/" + part.code() + "/conditions", part.conditions()))) {
            for (int i = 0; i < gates.getValue().size(); i++) {
                Rules.Gate gate = gates.getValue().get(i);
                String place = gates.getKey() + "/" + i;
                Day asked = day.at(gate.at());
                Finding found = asked.find(gate.condition());
                steps.add(condition(gate.clause(), place, found, asked));
                if (found.verdict() == Verdict.UNMET) {
                    return notMet(gate, place, found, steps, day);
                }
                if (found.verdict() == Verdict.UNKNOWN && unknown == null) {
                    unknown = new Reason(Reason.Kind.MISSING_FACT, gate.clause(), place, found.decisive());
                }
            }
        }
        if (unknown != null) {
            return Decision.not(Status.UNDECIDED, unknown, steps, day.on());
        }
        return rows(day, rateDay, steps);
    }

    private static Decision notMet(Rules.Gate gate, String place, Finding found, List<Step> steps, Day day) {
        if (gate.undecided() != null) {
            var reason = new Reason(Reason.Kind.OPEN_POINT, gate.undecided(), place, found.decisive());
            return Decision.not(Status.UNDECIDED, reason, steps, day.on());
        }
        var reason = new Reason(Reason.Kind.NOT_MET, gate.clause(), place, found.decisive());
        return Decision.not(Status.ZERO, reason, steps, day.on());
    }

    private static Step condition(String clause, String place, Finding found, Day day) {
        var args = Map.of(
                "place",
                place,
                "verdict",
                found.verdict().name(),
                "on",
                day.on().toString());
        return Step.remark(StepKind.CONDITION, clause, args, found.seen());
    }

    private Decision rows(Day day, LocalDate rateDay, List<Step> steps) {
        var hits = new ArrayList<Decision.Hit>();
        Reason unknown = null;
        BigDecimal unknownAmount = BigDecimal.ZERO;
        for (Rules.Row row : part.rows()) {
            if (row.dates() != null && !row.dates().contains(rateDay)) {
                continue;
            }
            Finding found = day.find(row.when());
            if (found.verdict() == Verdict.UNMET) {
                continue;
            }
            Decision one = hit(row, found, day);
            if (one.isHit()) {
                hits.addAll(one.hits());
            } else if (unknown == null) {
                unknown = one.reasons().getFirst();
                unknownAmount = arithmetic.atMost(amounts.apply(row));
            }
            if (part.hit() == Rules.Hit.FIRST) {
                break;
            }
        }
        return choose(hits, unknown, unknownAmount, day, steps);
    }

    private Decision choose(
            List<Decision.Hit> hits, @Nullable Reason unknown, BigDecimal unknownAmount, Day day, List<Step> steps) {
        List<Decision.Hit> chosen = part.hit() == Rules.Hit.HIGHEST
                ? hits.stream()
                        .max(Comparator.comparing(Decision.Hit::amount))
                        .map(List::of)
                        .orElse(List.of())
                : hits;
        boolean outdone = part.hit() == Rules.Hit.HIGHEST
                && !chosen.isEmpty()
                && chosen.getFirst().amount().compareTo(unknownAmount) >= 0;
        if (unknown != null && !outdone) {
            return Decision.not(Status.UNDECIDED, unknown, steps, day.on());
        }
        if (chosen.isEmpty()) {
            return noRow(day, steps);
        }
        if (part.hit() == Rules.Hit.UNIQUE && chosen.size() > 1) {
            return unique(chosen, day, steps);
        }
        BigDecimal sum = chosen.stream().map(Decision.Hit::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            String place = place(chosen.getFirst().row());
            Seen seen = Arithmetic.leaves(chosen.getFirst().step()).stream()
                    .findFirst()
                    .orElse(Seen.nothing(""));
            var reason = new Reason(
                    Reason.Kind.OTHERWISE_NOTHING, chosen.getFirst().row().clause(), place, seen);
            return new Decision(Status.ZERO, chosen, List.of(reason), steps, day.on());
        }
        return new Decision(Status.PAID, chosen, List.of(), steps, day.on());
    }

    /** Two rows fit: with the same amount it is the same, otherwise nobody has said which. */
    private Decision unique(List<Decision.Hit> hits, Day day, List<Step> steps) {
        Decision.Hit first = hits.getFirst();
        if (hits.stream().allMatch(hit -> hit.amount().compareTo(first.amount()) == 0)) {
            return choose(List.of(first), null, BigDecimal.ZERO, day, steps);
        }
        Rules.Row other = hits.get(1).row();
        Seen seen = Arithmetic.leaves(hits.get(1).step()).stream().findFirst().orElse(Seen.nothing(""));
        var reason = new Reason(Reason.Kind.OPEN_POINT, other.clause(), place(other) + "/twice", seen);
        return Decision.not(Status.UNDECIDED, reason, steps, day.on());
    }

    private Decision hit(Rules.Row row, Finding found, Day day) {
        String place = place(row);
        if (found.verdict() == Verdict.UNKNOWN) {
            var reason = new Reason(Reason.Kind.MISSING_FACT, row.clause(), place, found.decisive());
            return Decision.not(Status.UNDECIDED, reason, List.of(), day.on());
        }
        Formula formula = amounts.apply(row);
        if (formula == null) {
            var reason = new Reason(Reason.Kind.OPEN_POINT, row.clause(), place, found.decisive());
            return Decision.not(Status.UNDECIDED, reason, List.of(), day.on());
        }
        return switch (arithmetic.amount(formula, day)) {
            case Arithmetic.Unknown(var kind, String clause, Seen seen) -> {
                var reason = new Reason(kind, clause.isEmpty() ? row.clause() : clause, place, seen);
                yield Decision.not(Status.UNDECIDED, reason, List.of(), day.on());
            }
            case Arithmetic.Known(Step amount) -> {
                var args =
                        Map.of("place", place, "row", row.code(), "on", day.on().toString());
                Step remark = Step.remark(StepKind.ROW, row.clause(), args, found.seen());
                Step step =
                        new Step(StepKind.SUM, row.clause(), amount.amount(), args, List.of(), List.of(remark, amount));
                yield new Decision(Status.PAID, List.of(new Decision.Hit(row, step)), List.of(), List.of(), day.on());
            }
        };
    }

    private Decision noRow(Day day, List<Step> steps) {
        List<Seen> seen = part.rows().stream()
                .flatMap(row -> day.find(row.when()).seen().stream())
                .distinct()
                .toList();
        boolean stated = part.otherwise() != null;
        String clause = part.otherwise() == null ? "" : part.otherwise();
        String place = "parts/" + part.code() + "/rows";
        Seen first = seen.isEmpty() ? Seen.nothing("") : seen.getFirst();
        var kind = stated ? Reason.Kind.OTHERWISE_NOTHING : Reason.Kind.NO_ROW;
        steps.add(Step.remark(
                StepKind.NO_ROW, clause, Map.of("place", place, "on", day.on().toString()), seen));
        return Decision.not(
                stated ? Status.ZERO : Status.NO_TIER, new Reason(kind, clause, place, first), steps, day.on());
    }

    private String place(Rules.Row row) {
        return "parts/" + part.code() + "/rows/" + row.code();
    }
}
