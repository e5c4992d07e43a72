// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The limits of one part, for each person, or for all entries of a list together. */
final class PartCaps {
    private final Rules.Part part;
    private final Day day;
    private final Spent spent;

    /** @param spent what the part came to in the months before, where a limit reaches over them */
    PartCaps(Rules.Part part, Day day, Spent spent) {
        this.part = part;
        this.day = day;
        this.spent = spent;
    }

    PersonMonth.Result of(PersonMonth.Result result) {
        List<Step> amounts = result.items().stream().map(PersonMonth.Item::step).toList();
        Step sum = amounts.size() == 1 ? amounts.getFirst() : Step.calculated(StepKind.SUM, amounts);
        var caps = new Caps(part.own().caps(), day, day.subject().policy().head(), spent);
        return switch (caps.of(sum)) {
            case Arithmetic.Unknown(var kind, String clause, Seen seen) ->
                new PersonMonth.Result(
                        Status.UNDECIDED, List.of(), List.of(new Reason(kind, clause, "caps", seen)), result.steps());
            case Arithmetic.Known(Step limited) -> limited(result, sum, limited, caps);
        };
    }

    private PersonMonth.Result limited(PersonMonth.Result result, Step sum, Step limited, Caps caps) {
        BigDecimal before = Objects.requireNonNull(sum.amount());
        BigDecimal after = Objects.requireNonNull(limited.amount());
        if (before.compareTo(after) == 0) {
            return result;
        }
        if (after.signum() == 0) {
            return new PersonMonth.Result(
                    Status.ZERO, List.of(), caps.reason().stream().toList(), result.steps());
        }
        PersonMonth.Item first = result.items().getFirst();
        List<Funding.Slice> slices = result.items().stream()
                .flatMap(item -> item.slices().stream())
                .map(slice -> new Funding.Slice(
                        slice.payer(), slice.amount().multiply(after).divide(before, 10, RoundingMode.HALF_UP)))
                .toList();
        var args = Map.of("part", part.code(), "row", first.row().code());
        Step step = Step.calculated(StepKind.PART, first.row().clause(), args, List.of(limited));
        return new PersonMonth.Result(
                Status.PAID, List.of(new PersonMonth.Item(part, first.row(), step, slices)), List.of(), result.steps());
    }
}
