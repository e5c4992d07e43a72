// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.Seen;
import anyi.subsidy.engine.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Why there is no amount, in a sentence: the fact, what is wanted instead, the clause, and what would change it. */
public final class ReasonWords {
    private final FactWords facts;

    public ReasonWords(FactWords facts) {
        this.facts = facts;
    }

    /** One line: 年龄 79 周岁，要求 ≥ 80. */
    public String brief(Reason reason, Optional<Policy> policy) {
        Seen seen = reason.seen();
        String fact = facts.fact(seen.fact(), policy);
        return switch (reason.kind()) {
            case NOT_MET, OTHERWISE_NOTHING -> notMet(reason, policy);
            case MISSING_FACT -> facts.t("subsidy.reason.missingFact", fact);
            case OPEN_POINT -> open(reason, policy);
            case NO_ROW -> facts.t("subsidy.reason.noRow", fact, facts.value(seen, policy));
            case NOT_ENOUGH_DAYS -> facts.t("subsidy.reason.notEnoughDays", facts.value(seen, policy));
            case APPLIED_LATER -> facts.t("subsidy.reason.appliedLater", facts.value(seen, policy));
            case EXCLUDED ->
                seen.fact().equals("choice") ? facts.t("subsidy.reason.chosen") : facts.t("subsidy.reason.excluded");
            case CLAIM -> claim(seen);
            case NOT_DUE ->
                seen.isNothing()
                        ? facts.t("subsidy.reason.noEvent", fact)
                        : facts.t("subsidy.reason.notDue", fact, facts.value(seen, policy));
            case NO_ENTRIES -> facts.t("subsidy.reason.noEntries", fact);
            case ONCE_ONLY -> facts.t("subsidy.reason.onceOnly", fact, facts.value(seen, policy));
            case SUSPENDED -> facts.t("subsidy.reason.suspended", fact, facts.value(seen, policy));
            case CAP_REACHED -> facts.t("subsidy.reason.capReached", fact, facts.value(seen, policy));
            case NO_VERSION -> facts.t("subsidy.reason.noVersion");
        };
    }

    private String claim(Seen seen) {
        String since = seen.from() == null ? "" : seen.from().toString();
        String why = seen.value().getOrDefault("why", "");
        return switch (seen.value().getOrDefault(Span.VALUE, "")) {
            case "SUSPENDED" ->
                why.isEmpty()
                        ? facts.t("subsidy.reason.claimSuspended", since)
                        : facts.t("subsidy.reason.claimSuspendedWhy", since, why);
            case "ENDED" -> facts.t("subsidy.reason.claimEnded", since);
            default -> facts.t("subsidy.reason.claimRefused");
        };
    }

    private String notMet(Reason reason, Optional<Policy> policy) {
        Seen seen = reason.seen();
        if (seen.fact().isEmpty() || reason.place().equals("difference")) {
            return facts.t(
                    reason.place().equals("difference")
                            ? "subsidy.reason.noDifference"
                            : "subsidy.reason.comesToNothing");
        }
        String fact = facts.fact(seen.fact(), policy);
        Optional<Condition> wanted = policy.flatMap(one -> condition(one, reason.place()));
        if (seen.isNothing()) {
            return facts.t("subsidy.reason.nothing", fact);
        }
        return wanted.map(condition -> facts.t(
                        "subsidy.reason.notMet", fact, facts.value(seen, policy), facts.wants(condition, policy)))
                .orElseGet(() -> facts.t("subsidy.reason.otherwise", fact, facts.value(seen, policy)));
    }

    private String open(Reason reason, Optional<Policy> policy) {
        return switch (reason.place()) {
            case "rates" -> facts.t("subsidy.reason.ratesChange");
            case "version" -> facts.t("subsidy.reason.versionChanges");
            default -> {
                if (reason.place().endsWith("/twice")) {
                    yield facts.t("subsidy.reason.twoRows", reason.place().split("/")[3]);
                }
                if (reason.place().endsWith("/moment")) {
                    yield facts.t("subsidy.reason.factChanges", facts.value(reason.seen(), policy));
                }
                yield policy.flatMap(one -> one.clause(reason.clause()))
                        .map(clause -> facts.words(clause.text()))
                        .orElseGet(() -> facts.t("subsidy.reason.open"));
            }
        };
    }

    /** The clause behind the reason, in full. */
    public String clause(Reason reason, Optional<Policy> policy) {
        return policy.flatMap(one -> one.clause(reason.clause()))
                .map(clause -> facts.words(clause.text()))
                .orElse("");
    }

    /** From which day it is so, and what would change it; empty where nothing can be said. */
    public List<String> more(Reason reason, Optional<Policy> policy) {
        Seen seen = reason.seen();
        if (reason.kind() == Reason.Kind.NOT_MET && seen.fact().equals("age")) {
            return ageReached(reason, policy).stream().toList();
        }
        if (reason.kind() == Reason.Kind.MISSING_FACT) {
            return List.of(facts.t("subsidy.reason.enter", facts.fact(seen.fact(), policy)));
        }
        String since = reason.kind() == Reason.Kind.CLAIM ? "" : facts.since(seen);
        return since.isEmpty() ? List.of() : List.of(since);
    }

    private Optional<String> ageReached(Reason reason, Optional<Policy> policy) {
        String birth = reason.seen().value().get("birthDate");
        return policy.flatMap(one -> condition(one, reason.place()))
                .filter(condition -> birth != null)
                .flatMap(ReasonWords::ageFrom)
                .map(age -> {
                    LocalDate reached = LocalDate.parse(birth).plusYears(age);
                    return facts.t("subsidy.reason.ageReached", age, reached.toString());
                });
    }

    private static Optional<Integer> ageFrom(Condition condition) {
        return condition instanceof Condition.Holds(String _, anyi.subsidy.engine.Check.Range range)
                        && range.from() != null
                ? Optional.of(new java.math.BigDecimal(range.from()).intValue())
                : Optional.empty();
    }

    /** The condition that stands at a place such as {@code conditions/0} or {@code parts/A/conditions/1}. */
    public static Optional<Condition> condition(Policy policy, String place) {
        String[] steps = place.split("/");
        if (steps.length == 2 && steps[0].equals("conditions")) {
            return at(policy.rules().conditions(), steps[1]);
        }
        if (steps.length == 4 && steps[0].equals("parts")) {
            Optional<Rules.Part> part = policy.rules().parts().stream()
                    .filter(one -> one.code().equals(steps[1]))
                    .findFirst();
            return part.flatMap(one -> switch (steps[2]) {
                case "conditions" -> at(one.conditions(), steps[3]);
                case "due" -> due(one, steps[3]);
                default -> row(one, steps[3]);
            });
        }
        return Optional.empty();
    }

    private static Optional<Condition> at(List<Rules.Gate> gates, String index) {
        int i = Integer.parseInt(index);
        return i < gates.size() ? Optional.of(gates.get(i).condition()) : Optional.empty();
    }

    private static Optional<Condition> due(Rules.Part part, String index) {
        Rules.Due due = part.own().due();
        int i = Integer.parseInt(index);
        return due != null && i < due.instalments().size()
                ? Optional.of(due.instalments().get(i).when())
                : Optional.empty();
    }

    private static Optional<Condition> row(Rules.Part part, String code) {
        return part.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(Rules.Row::when)
                .findFirst();
    }
}
