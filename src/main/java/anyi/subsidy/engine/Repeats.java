// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells months that came to the same in the same way only once, with their number. */
final class Repeats {
    private Repeats() {}

    static void add(List<Step> steps, Step month) {
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            boolean run = last.kind() == StepKind.MONTHS;
            Step first = run ? last.steps().getFirst() : last;
            if (month.amount() != null && shape(first).equals(shape(month))) {
                BigDecimal count = run ? last.steps().getLast().amount() : BigDecimal.ONE;
                steps.set(steps.size() - 1, run(first, month, count == null ? BigDecimal.ONE : count));
                return;
            }
        }
        steps.add(month);
    }

    private static Step run(Step first, Step last, BigDecimal count) {
        var months = Step.number(StepKind.COUNT, count.add(BigDecimal.ONE));
        var args = Map.of("from", first.arg("month"), "to", last.arg("month"));
        return Step.calculated(StepKind.MONTHS, "", args, List.of(first, months));
    }

    /** What is the same in two months: everything but the days. */
    private static List<Object> shape(Step step) {
        var shape = new ArrayList<Object>();
        shape.add(step.kind());
        shape.add(step.clause());
        shape.add(step.amount() == null ? "" : step.amount());
        shape.add(step.arg("place"));
        shape.add(step.arg("row"));
        shape.add(step.arg("count"));
        shape.add(step.arg("amount"));
        boolean plain = step.kind() != StepKind.DAYS;
        step.seen().stream()
                .filter(seen -> plain && !seen.fact().equals("age"))
                .forEach(seen -> shape.add(seen.fact() + seen.value() + seen.ref()));
        step.steps().forEach(child -> shape.add(shape(child)));
        return shape;
    }
}
