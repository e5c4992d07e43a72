// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the number that a policy puts to a fact, such as the factor of a rating. */
final class FactorRule {
    sealed interface Result {}

    /** @param step missing = the policy has no factor */
    record Found(Optional<Step> step) implements Result {}

    record Undecided(Reason reason) implements Result {}

    private FactorRule() {}

    static Result of(Rules.@Nullable Factor factor, Day day) {
        if (factor == null) {
            return new Found(Optional.empty());
        }
        Optional<Span> span = day.span(factor.fact());
        boolean none = factor.values().containsKey(Day.NONE) && day.isKnownNone(factor.fact());
        if (!none && (span.isEmpty() || span.get().isUndecided())) {
            // recorded as having none is known; what the policy says of it is not
            Timeline recorded = day.timeline(Day.root(factor.fact()));
            boolean has = recorded != null && recorded.spans().isEmpty();
            return new Undecided(new Reason(
                    has ? Reason.Kind.OPEN_POINT : Reason.Kind.MISSING_FACT,
                    factor.clause(),
                    "factor",
                    Seen.nothing(Day.root(factor.fact()))));
        }
        String value = none ? Day.NONE : day.text(factor.fact()).orElse("");
        Seen seen =
                span.map(one -> Seen.of(Day.root(factor.fact()), one)).orElse(Seen.nothing(Day.root(factor.fact())));
        BigDecimal number = factor.values().get(value);
        if (number == null) {
            return new Undecided(new Reason(Reason.Kind.OPEN_POINT, factor.clause(), "factor", seen));
        }
        Rules.@Nullable Also also = factor.also().get(value);
        if (also != null) {
            Finding found = day.find(also.gate().condition());
            String clause = also.gate().clause();
            if (found.verdict() == Verdict.UNKNOWN && also.otherwise() != null) {
                Seen missing = found.seen().stream().findFirst().orElse(seen);
                return new Undecided(new Reason(Reason.Kind.MISSING_FACT, clause, "factor", missing));
            }
            if (found.verdict() != Verdict.MET) {
                if (also.otherwise() == null) {
                    return new Undecided(new Reason(Reason.Kind.OPEN_POINT, clause, "factor", seen));
                }
                return new Found(Optional.of(step(factor, clause, also.otherwise(), day, seen)));
            }
        }
        return new Found(Optional.of(step(factor, factor.clause(), number, day, seen)));
    }

    private static Step step(Rules.Factor factor, String clause, BigDecimal number, Day day, Seen seen) {
        return new Step(
                StepKind.FACTOR,
                clause,
                number,
                Map.of("fact", factor.fact(), "on", day.on().toString()),
                List.of(seen),
                List.of());
    }
}
