// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.term.LeaveKind;
import anyi.text.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a version counts, in words: whose day decides, how days count, who pays. */
public final class RuleWords {
    private final FactWords facts;

    public RuleWords(FactWords facts) {
        this.facts = facts;
    }

    /** Names and values, in the order of the card. */
    public Map<String, String> rules(Policy policy) {
        Rules rules = policy.rules();
        Map<String, String> words = new LinkedHashMap<>();
        words.put(facts.t("subsidy.rule.payee"), facts.words(policy.head().payee()));
        words.put(facts.t("subsidy.rule.moment"), moment(rules.timing()));
        words.put(facts.t("subsidy.rule.counting"), counting(rules.counting()));
        String leave = leave(rules.counting());
        if (!leave.isEmpty()) {
            words.put(facts.t("subsidy.rule.leave"), leave);
        }
        if (rules.factor() != null) {
            words.put(facts.fact(rules.factor().fact(), java.util.Optional.of(policy)), factor(rules.factor()));
        }
        policy.rules().parts().forEach(part -> due(part, words));
        caps(policy).ifPresent(text -> words.put(facts.t("subsidy.explain.cap"), text));
        Rules.Verification verification = rules.verification();
        if (verification != null) {
            words.put(
                    facts.t("subsidy.rule.verification"),
                    facts.t(
                            verification.paidLater() ? "subsidy.rule.suspendedPaidLater" : "subsidy.rule.suspended",
                            verification.everyMonths()));
        }
        exclusivity(rules.limits()).ifPresent(text -> words.put(facts.t("subsidy.rule.exclusivity"), text));
        words.put(facts.t("subsidy.rule.rounding"), rounding(rules.limits()));
        Integer verify = rules.limits().verifyEveryMonths();
        if (verify != null) {
            words.put(facts.t("subsidy.rule.verify"), facts.t("subsidy.rule.months", verify));
        }
        Integer back = rules.limits().lookBackMonths();
        words.put(
                facts.t("subsidy.rule.lookBack"),
                back == null ? facts.t("subsidy.rule.withoutLimit") : facts.t("subsidy.rule.months", back));
        return words;
    }

    private void due(Rules.Part part, Map<String, String> words) {
        Rules.Due due = part.own().due();
        if (due == null) {
            return;
        }
        String when = due.instalments().stream()
                .map(one -> facts.t(
                        "subsidy.rule.instalment",
                        one.percent().stripTrailingZeros().toPlainString(),
                        one.years(),
                        one.months()))
                .collect(Collectors.joining(facts.semicolon()));
        String event = due.yearlyOn() == null
                ? ""
                : facts.t("subsidy.rule.yearlyOn", due.yearlyOn().toString().substring(2));
        words.put(facts.t("subsidy.rule.due", facts.words(part.title())), event.isEmpty() ? when : event);
    }

    private java.util.Optional<String> caps(Policy policy) {
        var formulas = new FormulaWords(facts, new Formats(facts.language()), policy);
        List<String> words = java.util.stream.Stream.concat(
                        policy.rules().limits().caps().stream(),
                        policy.rules().parts().stream().flatMap(part -> part.own().caps().stream()))
                .map(cap -> over(cap) + " "
                        + (cap.upTo() == null ? facts.months(String.valueOf(cap.months())) : formulas.of(cap.upTo())))
                .toList();
        return words.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(String.join(facts.semicolon(), words));
    }

    private String over(Rules.Cap cap) {
        return switch (cap.over()) {
            case MONTH -> facts.t("subsidy.rule.overLine");
            case YEAR -> facts.t("subsidy.rule.overYear");
            case CLAIMS_YEAR -> facts.t("subsidy.rule.overClaimsYear");
            case LIFETIME -> facts.t("subsidy.rule.overLifetime");
        };
    }

    private String moment(Rules.Timing timing) {
        String moment = switch (timing.moment()) {
            case FIRST_DAY -> facts.t("subsidy.rule.firstDay");
            case LAST_DAY -> facts.t("subsidy.rule.lastDay");
            case END_OF_PREVIOUS_MONTH -> facts.t("subsidy.rule.nextMonth");
            case EACH_DAY -> facts.t("subsidy.rule.eachDay");
            case WHOLE_MONTH -> facts.t("subsidy.rule.wholeMonth");
        };
        String start = switch (timing.start()) {
            case AS_CHANGE -> "";
            case MONTH_OF_FULFILMENT -> facts.t("subsidy.rule.fulfilment");
            case NEXT_MONTH -> facts.t("subsidy.rule.startNextMonth");
        };
        String end = switch (timing.end()) {
            case AS_CHANGE -> "";
            case MONTH_PAID -> facts.t("subsidy.rule.endPaid");
            case MONTH_NOT_PAID -> facts.t("subsidy.rule.endNotPaid");
        };
        return moment + start + end;
    }

    private String counting(Rules.Counting counting) {
        return switch (counting.rule()) {
            case MONTH -> facts.t("subsidy.rule.month");
            case ANY_DAY -> facts.t("subsidy.rule.anyDay");
            case AT_LEAST -> facts.t("subsidy.rule.atLeast", counting.days());
            case AT_LEAST_IN_ONE_STAY -> facts.t("subsidy.rule.atLeastInOneStay", counting.days());
            case FULL_MONTH -> facts.t("subsidy.rule.fullMonth");
            case DAYS_OF_MONTH -> facts.t("subsidy.rule.daysOfMonth");
            case DAYS_OF_30 -> facts.t("subsidy.rule.daysOf30");
            case PER_DAY -> facts.t("subsidy.rule.perDay");
            case DAYS_OF_YEAR -> facts.t("subsidy.rule.daysOfYear");
            case RUNNING_MONTH -> facts.t("subsidy.rule.runningMonth");
            case STEPS -> steps(counting);
        };
    }

    private String steps(Rules.Counting counting) {
        return counting.steps().stream()
                .map(step ->
                        facts.t("subsidy.rule.step", step.days(), step.percent().toPlainString()))
                .collect(Collectors.joining(facts.semicolon()));
    }

    private String leave(Rules.Counting counting) {
        var parts = new ArrayList<String>();
        counting.leave().forEach((kind, rule) -> {
            String name = kind.equals("*") ? facts.t("subsidy.rule.anyLeave") : leaveKind(kind);
            Integer days = rule.days();
            if (days == null) {
                parts.add(facts.t("subsidy.rule.leaveCounts", name));
            } else {
                parts.add(
                        days == 0
                                ? facts.t("subsidy.rule.leaveCountsNot", name)
                                : facts.t("subsidy.rule.leaveCountsUpTo", name, days));
            }
        });
        return String.join(facts.semicolon(), parts);
    }

    private String leaveKind(String kind) {
        for (LeaveKind one : LeaveKind.values()) {
            if (one.name().equals(kind)) {
                return facts.term("leave", kind);
            }
        }
        return kind;
    }

    private static String factor(Rules.Factor factor) {
        return factor.values().entrySet().stream()
                .map(one -> one.getKey() + " → × " + one.getValue().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    private java.util.Optional<String> exclusivity(Rules.Limits limits) {
        List<String> words = limits.exclusivity().stream()
                .map(one -> switch (one.rule()) {
                    case HIGHEST -> facts.t("subsidy.rule.highest");
                    case PRIORITY -> facts.t("subsidy.rule.priority");
                    case DIFFERENCE -> facts.t("subsidy.rule.difference");
                    case CHOICE -> facts.t("subsidy.rule.choice");
                    case COMBINE_UP_TO -> facts.t("subsidy.rule.combine", String.valueOf(one.upTo()));
                })
                .toList();
        return words.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(String.join(facts.semicolon(), words));
    }

    private String rounding(Rules.Limits limits) {
        return switch (limits.rounding()) {
            case HALF_UP -> facts.t("subsidy.rule.halfUp", limits.places());
            case DOWN, FLOOR -> facts.t("subsidy.rule.down", limits.places());
            default -> facts.t("subsidy.rule.otherRounding", limits.places());
        };
    }
}
