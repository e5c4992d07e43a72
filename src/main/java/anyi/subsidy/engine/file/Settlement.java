// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Engine;
import anyi.subsidy.engine.Exclusion;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Policy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes a case under several policies and settles those that exclude each other, month by month. */
final class Settlement {
    private Settlement() {}

    static List<PolicyTool.Computed> of(Cases.Case one, Map<String, List<Policy>> byCode) {
        Map<String, List<Policy>> asked = asked(one, byCode);
        boolean excludes = asked.size() > 1
                && asked.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(
                                policy -> !policy.rules().limits().exclusivity().isEmpty());
        Map<String, Outcome> outcomes =
                excludes && one.sought() == Policy.Sought.OWED ? settled(one, asked) : plain(one, asked);
        var computed = new ArrayList<PolicyTool.Computed>();
        outcomes.forEach((code, outcome) -> {
            Optional<Policy> version = asked.getOrDefault(code, List.of()).stream()
                    .filter(policy -> policy.head().version().equals(outcome.version()))
                    .findFirst()
                    .or(() -> asked.getOrDefault(code, List.of()).stream().findFirst());
            computed.add(new PolicyTool.Computed(
                    one, outcome, version, one.expected().map(want -> PolicyCheck.differences(want, outcome))));
        });
        return computed;
    }

    /** The policy that the case names, by its code or its file; each where none is named, or only one is given. */
    private static Map<String, List<Policy>> asked(Cases.Case one, Map<String, List<Policy>> byCode) {
        if (one.policy().isEmpty() || byCode.size() == 1) {
            return byCode;
        }
        Map<String, List<Policy>> named = new LinkedHashMap<>();
        byCode.forEach((code, versions) -> {
            boolean byName = code.equals(one.policy())
                    || versions.stream()
                            .anyMatch(policy -> (code + "-" + policy.head().version()).equals(one.policy()));
            if (byName) {
                named.put(code, versions);
            }
        });
        return named.isEmpty() ? byCode : named;
    }

    private static Map<String, Outcome> plain(Cases.Case one, Map<String, List<Policy>> asked) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        asked.forEach((code, versions) ->
                outcomes.put(code, Asked.compute(versions, one.facts(), one.period(), one.sought())));
        return outcomes;
    }

    private static Map<String, Outcome> settled(Cases.Case one, Map<String, List<Policy>> asked) {
        Map<String, List<Outcome>> months = new LinkedHashMap<>();
        YearMonth from = YearMonth.from(Asked.from(one.period()));
        YearMonth last = YearMonth.from(Asked.to(one.period()).minusDays(1));
        for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            var entries = new ArrayList<Exclusion.Entry>();
            for (List<Policy> versions : asked.values()) {
                Outcome outcome = Engine.month(versions, one.facts(), month);
                Policy version = versions.stream()
                        .filter(policy -> policy.head().version().equals(outcome.version()))
                        .findFirst()
                        .orElse(versions.getFirst());
                entries.add(new Exclusion.Entry(version, outcome));
            }
            for (Outcome outcome : Exclusion.settle(entries, chosen(one, month.atDay(1)))) {
                months.computeIfAbsent(outcome.policy(), code -> new ArrayList<>())
                        .add(outcome);
            }
        }
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        months.forEach((code, all) -> outcomes.put(code, Engine.together(all)));
        return outcomes;
    }

    private static Map<String, anyi.subsidy.engine.Span> chosen(Cases.Case one, LocalDate on) {
        List<Person> persons = one.facts().persons();
        return persons.isEmpty() ? Map.of() : Exclusion.chosen(persons.getFirst(), on);
    }
}
