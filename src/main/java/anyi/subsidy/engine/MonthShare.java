// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much of a month is paid, from the days in house. */
final class MonthShare {
    private static final int THIRTY = 30;

    private final Rules.Counting counting;
    private final YearMonth month;
    private final LocalDate first;
    private final LocalDate next;
    private final int daysOfYear;
    private final InHouse inHouse;
    private int counted = -1;

    /** @param window the days of the month that are asked for: all of them, unless the version changes within it */
    MonthShare(Person person, Rules.Counting stated, YearMonth month, Window window, int daysOfYear) {
        this.month = month;
        this.first = window.from();
        this.next = window.to();
        this.daysOfYear = daysOfYear;
        this.counting = ofMonth(stated, person, month);
        this.inHouse = new InHouse(person, counting);
    }

    private static Rules.Counting ofMonth(Rules.Counting stated, Person person, YearMonth month) {
        if (stated.firstMonth() == null && stated.lastMonth() == null) {
            return stated;
        }
        var stays = new InHouse(person, stated);
        if (stated.lastMonth() != null && stays.endsIn(month)) {
            return stated.lastMonth();
        }
        return stated.firstMonth() != null && stays.beginsIn(month) ? stated.firstMonth() : stated;
    }

    /** Why the month is not paid at all, where too few days were spent in house. */
    Optional<Reason> refusal() {
        int days = counted();
        boolean enough = switch (counting.rule()) {
            case MONTH, DAYS_OF_MONTH, DAYS_OF_30, PER_DAY, DAYS_OF_YEAR -> true;
            case ANY_DAY, RUNNING_MONTH -> days > 0;
            case AT_LEAST, AT_LEAST_IN_ONE_STAY -> days >= counting.days();
            case FULL_MONTH -> days == (int) first.datesUntil(next).count();
            case STEPS -> step(days).isPresent();
        };
        return enough ? Optional.empty() : Optional.of(tooFew());
    }

    private Optional<Rules.DayStep> step(int days) {
        return counting.steps().stream()
                .filter(step -> days >= step.days())
                .max(Comparator.comparing(Rules.DayStep::days));
    }

    /** The reason of a month that comes to nothing for want of days. */
    Reason tooFew() {
        var seen = new Seen("daysInHouse", Map.of(Span.VALUE, String.valueOf(counted())), null, null, "");
        return new Reason(Reason.Kind.NOT_ENOUGH_DAYS, counting.clause(), "counting", seen);
    }

    private int counted() {
        if (counted < 0) {
            counted = count();
        }
        return counted;
    }

    private int count() {
        return switch (counting.rule()) {
            case MONTH -> month.lengthOfMonth();
            case AT_LEAST_IN_ONE_STAY -> inHouse.longestStay(first, next);
            case RUNNING_MONTH -> inHouse.completions(first, next);
            default -> inHouse.days(first, next);
        };
    }

    /** What was counted, for the explanation; nothing where days play no part. */
    Optional<Step> remark() {
        if (counting.rule() == Rules.CountingRule.MONTH) {
            return Optional.empty();
        }
        var seen = new ArrayList<Seen>(inHouse.stays(first, next));
        seen.addAll(inHouse.leaves(first, next));
        var args = Map.of(
                "days", String.valueOf(counted()),
                "of", String.valueOf(month.lengthOfMonth()),
                "rule", counting.rule().name(),
                "wanted", String.valueOf(counting.days()));
        StepKind kind = refusal().isPresent() ? StepKind.NOT_ENOUGH_DAYS : StepKind.DAYS;
        return Optional.of(Step.remark(kind, counting.clause(), args, seen));
    }

    /** The amount of the days from one day up to another. */
    Step of(Step amount, LocalDate from, LocalDate to) {
        return switch (counting.rule()) {
            case DAYS_OF_MONTH -> perDays(amount, step(from, to), month.lengthOfMonth());
            case DAYS_OF_30 -> perDays(amount, days(from, to, THIRTY - days(month.atDay(1), from)), THIRTY);
            case DAYS_OF_YEAR -> perDays(amount, step(from, to), daysOfYear);
            case PER_DAY -> Step.calculated(StepKind.PRODUCT, List.of(amount, step(from, to)));
            case STEPS ->
                step(counted())
                        .filter(step -> step.percent().compareTo(new BigDecimal("100")) != 0)
                        .map(step -> Step.calculated(
                                StepKind.PERCENT, List.of(Step.number(StepKind.RATE, step.percent()), amount)))
                        .orElse(amount);
            case MONTH, ANY_DAY, AT_LEAST, AT_LEAST_IN_ONE_STAY, FULL_MONTH, RUNNING_MONTH -> amount;
        };
    }

    private Step perDays(Step amount, Step days, int divisor) {
        Step product = Step.calculated(StepKind.PRODUCT, List.of(amount, days));
        var by = new Step(
                StepKind.COUNT, "", BigDecimal.valueOf(divisor), Map.of("of", "daysOfMonth"), List.of(), List.of());
        return Step.calculated(StepKind.QUOTIENT, List.of(product, by));
    }

    private Step step(LocalDate from, LocalDate to) {
        return days(from, to, Integer.MAX_VALUE);
    }

    /** @param most of a month of thirty days no more count, whatever the calendar says */
    private Step days(LocalDate from, LocalDate to, int most) {
        int days = Math.min(days(from, to), Math.max(0, most));
        var args = Map.of("of", "days", "from", from.toString(), "to", to.toString());
        return new Step(StepKind.COUNT, "", BigDecimal.valueOf(days), args, List.of(), List.of());
    }

    private int days(LocalDate from, LocalDate to) {
        return counting.inHouse() ? inHouse.days(from, to) : (int) java.time.temporal.ChronoUnit.DAYS.between(from, to);
    }
}
