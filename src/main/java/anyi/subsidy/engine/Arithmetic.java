// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out formulas, each step kept. */
final class Arithmetic {
    sealed interface Result {}

    record Known(Step step) implements Result {}

    record Missing(String fact) implements Result {}

    private static final BigDecimal WITHOUT_LIMIT = new BigDecimal("1e12");

    private final YearMonth month;

    Arithmetic(YearMonth month) {
        this.month = month;
    }

    Result amount(Formula formula, Day day) {
        return switch (formula) {
            case Formula.Constant(BigDecimal number) -> new Known(Step.number(StepKind.RATE, number));
            case Formula.FactNumber(String fact) -> fact(fact, day);
            case Formula.Received(String scheme) -> new Known(received(scheme, day));
            case Formula.Operation(StepKind operator, var operands) -> operation(operator, operands, day);
        };
    }

    private static Result fact(String fact, Day day) {
        return day.number(fact)
                .<Result>map(number -> new Known(new Step(
                        StepKind.FACT,
                        "",
                        number,
                        Map.of("fact", fact),
                        day.span(fact).map(span -> Seen.of(fact, span)).stream().toList(),
                        List.of())))
                .orElse(new Missing(Day.root(fact)));
    }

    private Step received(String scheme, Day day) {
        Timeline received = day.timeline("received");
        BigDecimal sum = BigDecimal.ZERO;
        var seen = new ArrayList<Seen>();
        if (received != null) {
            for (Span span : received.on(month.atDay(1))) {
                if (scheme.equals(span.value().get("scheme"))) {
                    sum = sum.add(new BigDecimal(span.value().getOrDefault("amount", "0")));
                    seen.add(Seen.of("received", span));
                }
            }
        }
        return new Step(StepKind.FACT, "", sum, Map.of("fact", "received", "scheme", scheme), seen, List.of());
    }

    private Result operation(StepKind operator, List<Formula> operands, Day day) {
        var steps = new ArrayList<Step>();
        for (Formula operand : operands) {
            switch (amount(operand, day)) {
                case Missing missing -> {
                    return missing;
                }
                case Known(Step step) -> steps.add(step);
            }
        }
        if (operator == StepKind.QUOTIENT && isZero(steps.getLast())) {
            return new Missing(steps.getLast().arg("fact"));
        }
        return new Known(Step.calculated(operator, steps));
    }

    private static boolean isZero(Step step) {
        return step.amount() != null && step.amount().signum() == 0;
    }

    /** The most that a row may come to while nobody knows whether it is hit. */
    BigDecimal atMost(@Nullable Formula formula) {
        return formula instanceof Formula.Constant(BigDecimal number) ? number : WITHOUT_LIMIT;
    }
}
