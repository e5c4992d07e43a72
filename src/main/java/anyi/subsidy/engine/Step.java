// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation. It has no words: those come from the policy and from the screen's language.
 *
 * @param clause the clause, convention or open point that it rests on; empty = none
 * @param amount the number that it found or calculated
 * @param args what the sentence needs: days, codes, the place in the policy
 * @param seen the facts, with their rows
 * @param steps from what it was calculated, or what belongs to it
 */
public record Step(
        StepKind kind,
        String clause,
        @Nullable BigDecimal amount,
        Map<String, String> args,
        List<Seen> seen,
        List<Step> steps) {
    public Step {
        args = Map.copyOf(args);
        seen = List.copyOf(seen);
        steps = List.copyOf(steps);
    }

    static Step number(StepKind kind, BigDecimal number) {
        return new Step(kind, "", number, Map.of(), List.of(), List.of());
    }

    /** Calculated from those steps that have a number. */
    static Step calculated(StepKind kind, List<Step> steps) {
        return calculated(kind, "", Map.of(), steps);
    }

    static Step calculated(StepKind kind, String clause, Map<String, String> args, List<Step> steps) {
        return new Step(kind, clause, kind.apply(numbers(steps)), args, List.of(), steps);
    }

    static Step rounded(Step step, int places, RoundingMode mode) {
        BigDecimal exact = Objects.requireNonNull(step.amount());
        var args = Map.of("places", String.valueOf(places), "mode", mode.name());
        return new Step(StepKind.ROUND, "", exact.setScale(places, mode), args, List.of(), List.of(step));
    }

    static Step remark(StepKind kind, String clause, Map<String, String> args, List<Seen> seen) {
        return new Step(kind, clause, null, args, seen, List.of());
    }

    public String arg(String name) {
        return args.getOrDefault(name, "");
    }

    /** The number, calculated anew from the bottom of the tree: equal to {@link #amount} or the tree lies. */
    public @Nullable BigDecimal recomputed() {
        if (amount != null && kind == StepKind.ROUND) {
            BigDecimal exact = Objects.requireNonNull(steps.getFirst().recomputed());
            return exact.setScale(Integer.parseInt(arg("places")), RoundingMode.valueOf(arg("mode")));
        }
        if (!kind.calculates() || amount == null) {
            return amount;
        }
        return kind.apply(
                steps.stream().map(Step::recomputed).filter(Objects::nonNull).toList());
    }

    private static List<BigDecimal> numbers(List<Step> steps) {
        return steps.stream().map(Step::amount).filter(Objects::nonNull).toList();
    }
}
