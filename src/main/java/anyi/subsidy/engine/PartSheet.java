// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of a month together for one part: factor, share of the month, funding. */
final class PartSheet {
    private final Policy policy;
    private final Rules.Part part;
    private final MonthShare share;
    private final Function<LocalDate, Day> days;

    PartSheet(Policy policy, Rules.Part part, MonthShare share, Function<LocalDate, Day> days) {
        this.policy = policy;
        this.part = part;
        this.share = share;
        this.days = days;
    }

    PersonMonth.Result put(List<PersonMonth.Piece> pieces) {
        Status status = null;
        var reasons = new ArrayList<Reason>();
        var steps = new ArrayList<Step>();
        Map<Rules.Row, List<Step>> amounts = new LinkedHashMap<>();
        Map<Rules.Row, BigDecimal> bases = new LinkedHashMap<>();
        for (PersonMonth.Piece piece : pieces) {
            Decision decision = piece.decision();
            Status one = decision.status();
            steps.addAll(decision.steps());
            reasons.addAll(decision.reasons());
            if (one == Status.PAID) {
                switch (FactorRule.of(factor(), days.apply(decision.on()))) {
                    case FactorRule.Undecided(Reason reason) -> {
                        one = Status.UNDECIDED;
                        reasons.add(reason);
                    }
                    case FactorRule.Found(var factor) -> {
                        for (Decision.Hit hit : decision.hits()) {
                            Step step = factor.map(
                                            number -> Step.calculated(StepKind.PRODUCT, List.of(hit.step(), number)))
                                    .orElse(hit.step());
                            bases.putIfAbsent(hit.row(), hit.amount());
                            amounts.computeIfAbsent(hit.row(), row -> new ArrayList<>())
                                    .add(share.of(step, piece.from(), piece.to()));
                        }
                    }
                }
            }
            status = status == null ? one : status.with(one);
        }
        LocalDate on = pieces.getFirst().decision().on();
        return close(status == null ? Status.ZERO : status, reasons, steps, new Amounts(amounts, bases), on);
    }

    Rules.@Nullable Factor factor() {
        return part.own().factor() == null
                ? policy.rules().factor()
                : part.own().factor();
    }

    private PersonMonth.Result close(
            Status status, List<Reason> reasons, List<Step> steps, Amounts found, LocalDate on) {
        Map<Rules.Row, List<Step>> amounts = found.amounts();
        if (!amounts.isEmpty()) {
            share.remark().ifPresent(steps::add);
            var refusal = share.refusal();
            if (refusal.isPresent()) {
                return new PersonMonth.Result(Status.ZERO, List.of(), List.of(refusal.get()), steps);
            }
        }
        var items = new ArrayList<PersonMonth.Item>();
        amounts.forEach((row, parts) -> items.add(item(row, parts, found.base(row), on)));
        Optional<Reason> payers = unknownPayers(items, days.apply(on));
        if (payers.isPresent()) {
            reasons.add(payers.get());
            return new PersonMonth.Result(status.with(Status.UNDECIDED), items, reasons, steps);
        }
        BigDecimal sum = items.stream().map(PersonMonth.Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Status end = status == Status.PAID && sum.signum() == 0 ? Status.ZERO : status;
        if (end == Status.ZERO && status == Status.PAID && reasons.isEmpty()) {
            reasons.add(share.tooFew());
        }
        return new PersonMonth.Result(end, items, end == Status.PAID ? List.of() : reasons, steps);
    }

    /** An amount is not decided as long as nobody knows who pays it. */
    Optional<Reason> unknownPayers(List<PersonMonth.Item> items, Day day) {
        return items.stream()
                .flatMap(item -> Funding.open(policy, part, item.row(), day).stream())
                .findFirst();
    }

    /** @param bases what each row gives before factor and days */
    private record Amounts(Map<Rules.Row, List<Step>> amounts, Map<Rules.Row, BigDecimal> bases) {
        BigDecimal base(Rules.Row row) {
            return bases.getOrDefault(row, BigDecimal.ZERO);
        }
    }

    private PersonMonth.Item item(Rules.Row row, List<Step> parts, BigDecimal base, LocalDate on) {
        Step sum = parts.size() == 1 ? parts.getFirst() : Step.calculated(StepKind.SUM, parts);
        return item(row, sum, base, Map.of(), days.apply(on));
    }

    PersonMonth.Item item(Rules.Row row, Step sum, BigDecimal base, Map<String, String> more, Day day) {
        var args = new LinkedHashMap<>(more);
        args.put("part", part.code());
        args.put("row", row.code());
        Step step = Step.calculated(StepKind.PART, row.clause(), args, List.of(sum));
        BigDecimal amount = java.util.Objects.requireNonNull(step.amount());
        return new PersonMonth.Item(part, row, step, Funding.slices(policy, part, row, amount, fixed(row, base), day));
    }

    /** Fixed shares belong to the amount as the row states it: a year's, where it is one. */
    private BigDecimal fixed(Rules.Row row, BigDecimal base) {
        if (row.amount() instanceof Formula.Constant(BigDecimal number)) {
            return row.recovers() ? number.negate() : number;
        }
        return part.own().per() == Rules.Per.YEAR ? base.multiply(BigDecimal.valueOf(12)) : base;
    }
}
