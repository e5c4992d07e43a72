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
        Timeline fact = rule == null ? null : person.fact(rule.fact());
        this.applied = fact == null ? null : fact.first().orElse(null);
    }

    /** Why the month comes too early; nothing when it does not, or when no application is known. */
    Optional<Reason> refuses(Supplier<? extends SortedSet<LocalDate>> turns, Predicate<LocalDate> fulfilled) {
        if (rule == null) {
            return Optional.empty();
        }
        if (applied == null || applied.isUndecided()) {
            return rule.required()
                    ? Optional.of(new Reason(
                            Reason.Kind.MISSING_FACT, rule.clause(), "application", Seen.nothing(rule.fact())))
                    : Optional.empty();
        }
        LocalDate appliedOn = LocalDate.parse(applied.plain());
        YearMonth from = YearMonth.from(appliedOn).plusMonths(rule.from() == Rules.Effect.FROM_NEXT_MONTH ? 1 : 0);
        if (!month.isBefore(from) || isPaidBack(rule, appliedOn, turns, fulfilled)) {
            return Optional.empty();
        }
        return Optional.of(
                new Reason(Reason.Kind.APPLIED_LATER, rule.clause(), "application", Seen.of(rule.fact(), applied)));
    }

    /** Whether a month before that of the application is paid all the same. */
    private boolean isPaidBack(
            Rules.Application rule,
            LocalDate appliedOn,
            Supplier<? extends SortedSet<LocalDate>> turns,
            Predicate<LocalDate> fulfilled) {
        if (rule.notBefore() != null && month.isBefore(YearMonth.from(rule.notBefore()))) {
            return false;
        }
        Integer back = rule.backMonths();
        if (back != null) {
            return !month.isBefore(YearMonth.from(appliedOn).minusMonths(back));
        }
        Integer within = rule.withinMonths();
        if (within == null) {
            return true;
        }
        Optional<LocalDate> start = fulfilledSince(appliedOn, within, turns.get(), fulfilled);
        return start.isPresent() && !month.isBefore(YearMonth.from(start.get()));
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
        String fact = rule == null ? "appliedOn" : rule.fact();
        return Step.remark(
                StepKind.APPLICATION,
                rule == null ? "" : rule.clause(),
                Map.of("month", month.toString()),
                applied == null ? List.of() : List.of(Seen.of(fact, applied)));
    }
}
