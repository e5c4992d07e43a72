// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.StepKind;
import anyi.text.Formats;
import anyi.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A formula as a clerk would write it down. */
final class FormulaWords {
    private final FactWords facts;
    private final Formats formats;
    private final Policy policy;

    FormulaWords(FactWords facts, Formats formats, Policy policy) {
        this.facts = facts;
        this.formats = formats;
        this.policy = policy;
    }

    String of(Formula formula) {
        return switch (formula) {
            case Formula.Constant(BigDecimal number) ->
                number.scale() <= 2 ? formats.money(Money.rounded(number)) : number.toPlainString();
            case Formula.FactNumber(String fact) -> fact(fact);
            case Formula.Received(String scheme) -> received(scheme);
            case Formula.ReceivedBefore before -> received(String.join(facts.comma(), before.schemes()));
            case Formula.Table(String name) -> table(name);
            case Formula.Elapsed elapsed -> elapsed(elapsed);
            case Formula.Service service -> service(service);
            case Formula.SumOf sum -> facts.t("subsidy.formula.sumOf", fact(sum.list()));
            case Formula.People(var when) -> facts.t("subsidy.formula.people", facts.wants(when, Optional.of(policy)));
            case Formula.DaysOf days -> facts.t("subsidy.formula.daysOf", fact(days.fact()));
            case Formula.Over(var _, var take, Formula of) -> over(take, of(of));
            case Formula.Rounded(Formula of, int places, var _) -> facts.t("subsidy.formula.rounded", of(of), places);
            case Formula.Agreed(var readings, String _) -> of(readings.getFirst());
            case Formula.FirstKnown(var formulas) -> of(formulas.getFirst());
            case Formula.DatePart(var _, String fact) -> facts.t("subsidy.formula.datePart", fact(fact));
            case Formula.Operation(StepKind operator, var operands) -> operation(operator, operands);
        };
    }

    private String fact(String fact) {
        return facts.fact(fact, Optional.of(policy));
    }

    private String received(String scheme) {
        return facts.t("subsidy.policy.received", facts.term("scheme", scheme));
    }

    private String elapsed(Formula.Elapsed elapsed) {
        String since = fact(elapsed.since());
        return switch (elapsed.unit()) {
            case YEARS -> facts.t("subsidy.formula.yearsSince", since);
            case MONTHS -> facts.t("subsidy.formula.monthsSince", since);
            default -> facts.t("subsidy.formula.daysSince", since);
        };
    }

    private String service(Formula.Service service) {
        return switch (service.unit()) {
            case YEARS -> facts.t("subsidy.formula.yearsOfService");
            case MONTHS -> facts.t("subsidy.formula.monthsOfService");
            default -> facts.t("subsidy.formula.daysOfService");
        };
    }

    private String over(Formula.Take take, String of) {
        return switch (take) {
            case SUM -> facts.t("subsidy.formula.overSum", of);
            case AVERAGE -> facts.t("subsidy.formula.overAverage", of);
            case LEAST -> facts.t("subsidy.formula.overLeast", of);
            case GREATEST -> facts.t("subsidy.formula.overGreatest", of);
        };
    }

    /** The numbers of the table, from the smallest to the largest. */
    private String table(String name) {
        Rules.@Nullable Lookup table = policy.rules().tables().get(name);
        if (table == null) {
            return name;
        }
        return table.rows().stream()
                .map(Rules.LookupRow::value)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" / "));
    }

    private String operation(StepKind operator, List<Formula> operands) {
        List<String> parts = operands.stream().map(this::of).toList();
        return switch (operator) {
            case SUM -> String.join(" + ", parts);
            case PRODUCT -> String.join(" × ", factors(operands));
            case QUOTIENT -> String.join(" ÷ ", factors(operands));
            case DIFFERENCE -> parts.getFirst() + " − " + factors(operands).getLast();
            case PERCENT -> factors(operands).get(1) + " × " + factors(operands).get(0) + " %";
            case LEAST -> facts.t("subsidy.explain.least", String.join(facts.comma(), parts));
            default -> facts.t("subsidy.explain.greatest", String.join(facts.comma(), parts));
        };
    }

    /** Sums and differences in brackets. */
    private List<String> factors(List<Formula> operands) {
        return operands.stream()
                .map(one -> one instanceof Formula.Operation(StepKind operator, var inner)
                                && inner.size() > 1
                                && (operator == StepKind.SUM || operator == StepKind.DIFFERENCE)
                        ? "(" + of(one) + ")"
                        : of(one))
                .toList();
    }
}
