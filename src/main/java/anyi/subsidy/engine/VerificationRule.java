// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds back what is owed to somebody who was not verified in time. */
final class VerificationRule {
    private final Rules.@Nullable Verification rule;
    private final Day first;

    VerificationRule(Rules.@Nullable Verification rule, Day first) {
        this.rule = rule;
        this.first = first;
    }

    PersonMonth.Result of(PersonMonth.Result result) {
        if (rule == null || result.status() != Status.PAID) {
            return result;
        }
        Timeline timeline = first.timeline(rule.fact());
        List<Span> days = timeline == null ? List.of() : timeline.spans();
        if (days.isEmpty() && first.subject().facts().persons().isEmpty()) {
            return result;
        }
        LocalDate since = first.on().minusMonths(rule.everyMonths());
        boolean inTime = days.stream()
                .flatMap(span -> day(span).stream())
                .anyMatch(day -> !day.isBefore(since) && day.isBefore(first.on().plusMonths(1)));
        boolean later = rule.paidLater()
                && days.stream().flatMap(span -> day(span).stream()).anyMatch(day -> !day.isBefore(first.on()));
        if (inTime || later) {
            return result;
        }
        Seen seen = days.isEmpty() ? Seen.nothing(rule.fact()) : Seen.of(rule.fact(), days.getLast());
        var reason = new Reason(Reason.Kind.SUSPENDED, rule.clause(), "verification", seen);
        var step = Step.remark(
                StepKind.SUSPENDED, rule.clause(), Map.of("months", String.valueOf(rule.everyMonths())), List.of(seen));
        return new PersonMonth.Result(Status.ZERO, List.of(), List.of(reason), List.of(step));
    }

    private static Optional<LocalDate> day(Span span) {
        return span.from() == null ? Check.date(span.plain()) : Optional.of(span.from());
    }
}
