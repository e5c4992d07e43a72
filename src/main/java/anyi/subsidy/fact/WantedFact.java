// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.file.AskedFacts;
import anyi.term.Beneficiary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What policies want to know of somebody and no other screen records.
 *
 * @param fact as policies name it, without {@code home.}
 * @param name as a policy writes it, for its words
 * @param list whether several may hold at once
 * @param policies that ask for it; empty = none does any more
 */
public record WantedFact(String fact, String name, boolean list, List<Field> fields, List<Policy> policies) {
    /**
     * One field; a plain value has the name {@code value}.
     *
     * @param values that the policy knows; empty = any
     */
    public record Field(String name, AskedFacts.Kind kind, List<String> values) {
        public boolean isPlain() {
            return name.equals(Span.VALUE);
        }
    }

    /** What is worked out of anybody. */
    private static final Set<String> OF_ANYBODY = Set.of("calendarMonth", "entry", "event", "today", "version");

    private static final Set<String> OF_RESIDENTS = Set.of(
            "birthDate",
            "age",
            "alive",
            "deathDate",
            "sex",
            "hukou",
            "hukou.division",
            "hukou.kind",
            "economic",
            "economic.certificate",
            "care",
            "careLevel",
            "disability",
            "disability.category",
            "disability.grade",
            "disability.multiple",
            "inHouse",
            "daysInHouse",
            "bedType",
            "appliedOn",
            "choice",
            "verifiedOn");
    private static final Set<String> OF_STAFF = Set.of(
            "birthDate",
            "age",
            "alive",
            "sex",
            "service",
            "inPost",
            "start",
            "education",
            "skillLevel",
            "socialInsurance",
            "appliedOn");
    private static final Set<String> OF_THE_HOME =
            Set.of("home.rating", "home.ownership", "home.kind", "home.rural", "home.division", "home.openedOn");
    /** Lists with whatever fields a policy asks. */
    private static final Set<String> LISTS_OF_RESIDENTS = Set.of("received", "stay", "leave");

    private static final Set<String> LISTS_OF_STAFF = Set.of("certificates");

    private static final String HOME = "home.";

    public WantedFact {
        fields = List.copyOf(fields);
        policies = List.copyOf(policies);
    }

    /** Of such a one, by the policies, in their order. */
    public static List<WantedFact> of(Collection<Policy> policies, Beneficiary kind) {
        Map<String, Collecting> wanted = new LinkedHashMap<>();
        for (Policy policy : policies) {
            for (AskedFacts.Asked asked : AskedFacts.of(policy)) {
                if (isAskedOf(asked, policy, kind) && !isRecorded(asked.name(), kind)) {
                    wanted.computeIfAbsent(root(asked.name()), Collecting::new).add(asked, policy);
                }
            }
        }
        return wanted.values().stream().map(Collecting::done).toList();
    }

    /** Residents are asked also where the home is paid for each of them. */
    private static boolean isAskedOf(AskedFacts.Asked asked, Policy policy, Beneficiary kind) {
        if (asked.ofHome()) {
            return kind == Beneficiary.HOME;
        }
        Beneficiary pays = policy.head().beneficiary();
        return pays == kind || pays == Beneficiary.HOME && kind == Beneficiary.RESIDENT;
    }

    /** Whether the program's own tables say it of such a one, or it is worked out from them. */
    private static boolean isRecorded(String name, Beneficiary kind) {
        boolean own = switch (kind) {
            case RESIDENT -> OF_RESIDENTS.contains(name) || LISTS_OF_RESIDENTS.contains(root(name));
            case STAFF -> OF_STAFF.contains(name) || LISTS_OF_STAFF.contains(root(name));
            case HOME -> false;
        };
        return own || OF_ANYBODY.contains(root(name)) || OF_THE_HOME.contains(name);
    }

    private static String root(String name) {
        int dot = name.indexOf('.', name.startsWith(HOME) ? HOME.length() : 0);
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static final class Collecting {
        private final String name;
        private final Map<String, AskedFacts.Kind> fields = new LinkedHashMap<>();
        private final Set<Policy> policies = new LinkedHashSet<>();
        private boolean list;

        Collecting(String name) {
            this.name = name;
        }

        void add(AskedFacts.Asked asked, Policy policy) {
            String field = asked.name().length() == name.length()
                    ? Span.VALUE
                    : asked.name().substring(name.length() + 1);
            list |= asked.list();
            fields.merge(field, asked.kind(), (one, other) -> one.compareTo(other) < 0 ? other : one);
            policies.add(policy);
        }

        WantedFact done() {
            // the entries of a list, and what is asked by its fields, have no plain value
            if (fields.size() > 1) {
                fields.remove(Span.VALUE);
            }
            var all = new ArrayList<Field>();
            fields.forEach((field, kind) -> all.add(new Field(field, kind, values(field))));
            String fact = name.startsWith(HOME) ? name.substring(HOME.length()) : name;
            return new WantedFact(fact, name, list, all, List.copyOf(policies));
        }

        private List<String> values(String field) {
            String own = field.equals(Span.VALUE) ? name + "/" : name + "." + field + "/";
            String entry = "entry." + field + "/";
            return policies.stream()
                    .flatMap(policy -> policy.facts().keySet().stream())
                    .map(key -> key.startsWith(own)
                            ? key.substring(own.length())
                            : list && key.startsWith(entry) ? key.substring(entry.length()) : null)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }
}
