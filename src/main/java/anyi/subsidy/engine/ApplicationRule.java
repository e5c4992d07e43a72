// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** From which month an application lets the payment begin. */
final class ApplicationRule {
    private final Rules.@Nullable Application rule;
    private final YearMonth month;
    private final @Nullable Span applied;

    ApplicationRule(Rules.Timing timing, Person person, YearMonth month) {
        this.rule = timing.application();
        this.month = month;
        Timeline fact = person.fact("appliedOn");
        this.applied = fact == null ? null : fact.first().orElse(null);
    }

    /** Why the month comes too early; nothing when it does not, or when no application is known. */
    Optional<Reason> refuses(Supplier<? extends SortedSet<LocalDate>> turns, Predicate<LocalDate> fulfilled) {
        if (rule == null || applied == null || applied.isUndecided()) {
            return Optional.empty();
        }
        LocalDate appliedOn = LocalDate.parse(applied.plain());
        if (!month.isBefore(YearMonth.from(appliedOn))) {
            return Optional.empty();
        }
        Optional<LocalDate> start = fulfilledSince(appliedOn, rule.withinMonths(), turns.get(), fulfilled);
        if (start.isPresent() && !month.isBefore(YearMonth.from(start.get()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Reason(Reason.Kind.APPLIED_LATER, rule.clause(), "application", Seen.of("appliedOn", applied)));
    }

    /** Since when the conditions hold without a gap; nothing when that is longer ago than the rule looks back. */
    private static Optional<LocalDate> fulfilledSince(
            LocalDate appliedOn, int months, SortedSet<LocalDate> turns, Predicate<LocalDate> fulfilled) {
        LocalDate earliest = appliedOn.minusMonths(months);
        LocalDate since = appliedOn;
        if (!fulfilled.test(appliedOn)) {
            return Optional.empty();
        }
        for (LocalDate turn :
                List.copyOf(turns.subSet(earliest, appliedOn.plusDays(1))).reversed()) {
            since = turn;
            if (!fulfilled.test(turn.minusDays(1))) {
                return Optional.of(since);
            }
        }
        return Optional.empty();
    }

    Step step() {
        return Step.remark(
                StepKind.APPLICATION,
                rule == null ? "" : rule.clause(),
                Map.of("month", month.toString()),
                applied == null ? List.of() : List.of(Seen.of("appliedOn", applied)));
    }
}
