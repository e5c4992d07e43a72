// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Engine;
import anyi.subsidy.engine.Exclusion;
import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Policy;
import anyi.term.Beneficiary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes a case under several policies and settles those that exclude each other, month by month. */
final class Settlement {
    private Settlement() {}

    static List<PolicyTool.Computed> of(Cases.Case one, Map<String, List<Policy>> byCode) {
        Map<String, List<Policy>> asked = asked(one, byCode);
        boolean excludes = asked.size() > 1 && asked.values().stream().anyMatch(Settlement::names);
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

    /** Those that name a group month by month and each person by himself; the others as they would be alone. */
    private static Map<String, Outcome> settled(Cases.Case one, Map<String, List<Policy>> asked) {
        Map<String, List<Policy>> grouped = new LinkedHashMap<>();
        Map<String, List<Policy>> others = new LinkedHashMap<>();
        asked.forEach((code, versions) -> (names(versions) ? grouped : others).put(code, versions));
        Map<String, Outcome> outcomes = new LinkedHashMap<>(plain(one, others));
        Map<String, List<Outcome>> months = new LinkedHashMap<>();
        YearMonth last = YearMonth.from(Asked.to(one.period()).minusDays(1));
        for (YearMonth month = YearMonth.from(Asked.from(one.period())); !month.isAfter(last); ) {
            for (Facts facts : alone(one.facts(), grouped)) {
                settled(facts, grouped, month)
                        .forEach(outcome -> months.computeIfAbsent(outcome.policy(), code -> new ArrayList<>())
                                .add(outcome));
            }
            month = month.plusMonths(1);
        }
        months.forEach((code, all) -> outcomes.put(code, Engine.together(all)));
        Map<String, Outcome> ordered = new LinkedHashMap<>();
        asked.keySet().forEach(code -> Optional.ofNullable(outcomes.get(code)).ifPresent(o -> ordered.put(code, o)));
        return ordered;
    }

    private static boolean names(List<Policy> versions) {
        return versions.stream()
                .anyMatch(policy -> !policy.rules().limits().exclusivity().isEmpty());
    }

    /** Groups are of one person; where a home is paid, of the home. */
    private static List<Facts> alone(Facts facts, Map<String, List<Policy>> grouped) {
        boolean home = grouped.values().stream()
                .flatMap(List::stream)
                .anyMatch(policy -> policy.head().beneficiary() == Beneficiary.HOME);
        if (home || facts.persons().isEmpty()) {
            return List.of(facts);
        }
        return facts.persons().stream()
                .flatMap(person ->
                        Collections.nCopies(person.count(), new Person(1, person.ref(), person.facts())).stream())
                .map(person -> Facts.of(facts.home(), person))
                .toList();
    }

    private static List<Outcome> settled(Facts facts, Map<String, List<Policy>> grouped, YearMonth month) {
        var entries = new ArrayList<Exclusion.Entry>();
        for (List<Policy> versions : grouped.values()) {
            Outcome outcome = Engine.month(versions, facts, month);
            Policy version = versions.stream()
                    .filter(policy -> policy.head().version().equals(outcome.version()))
                    .findFirst()
                    .orElse(versions.getFirst());
            entries.add(new Exclusion.Entry(version, outcome));
        }
        List<Person> persons = facts.persons();
        return Exclusion.settle(
                entries, persons.isEmpty() ? Map.of() : Exclusion.chosen(persons.getFirst(), month.atEndOfMonth()));
    }
}
