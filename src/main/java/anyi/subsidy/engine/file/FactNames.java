// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names, fields and words by which policies know facts. A fact that is told by a mistyped name would play no part,
 * silently; so it is refused at its place.
 */
final class FactNames {
    private static final String HOME = "home.";
    private static final String STAFF = "staff.";
    private static final String RECEIVED = "received";
    /** What a line of facts may hold beside facts: notes of whoever writes it. */
    private static final Set<String> NOTES = Set.of("id", "name", "note", "notes", "ref", "subject", "title");

    private static final Set<String> OF_A_PERSON =
            Set.of("count", "stays", "start", "end", "endReason", "bed", "bedChange");
    private static final Set<String> OF_A_HOME =
            Set.of("version", "accepted", "newBeds", "bedsRetired", "beds", "paidBefore");
    private static final Set<String> AROUND = Set.of("home", "persons", "residents", "inputs");
    private static final Set<String> OF_A_SPAN = Set.of("from", "to", "value", "ref", "confirmedOn");
    /** Facts whose fields the program knows; those of lists that only policies ask are free. */
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "care",
            Set.of("level"),
            "careLevel",
            Set.of("level"),
            "economic",
            Set.of("category"),
            "hukou",
            Set.of("division", "kind", "local"),
            "residence",
            Set.of("division", "kind", "local"),
            "disability",
            Set.of("category", "grade", "multiple"),
            "choice",
            Set.of("group", "policy"),
            "otherBenefits",
            Set.of("kind"),
            RECEIVED,
            Set.of("scheme", "amount", "forPeriod", "on", "date", "level"),
            "newBeds",
            Set.of("type", "count", "acceptedOn", "occupied"));

    private static final Set<String> FREE = Set.of("otherBenefits", RECEIVED, "newBeds");
    /** Read, and refused, where stays are read. */
    private static final Set<String> READ_ELSEWHERE = Set.of("stay", "stays", "leave");

    private final Set<String> names = new HashSet<>(References.KNOWN);
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private @Nullable List<FileProblem> unasked;

    private FactNames() {
        FIELDS.forEach((fact, all) -> fields.put(fact, new HashSet<>(all)));
    }

    static FactNames of(Policy policy, Node file) {
        return new FactNames().and(policy, file);
    }

    /** Facts that are told for several policies may be of any of them. */
    static FactNames of(Map<Policy, Node> files) {
        var all = new FactNames();
        files.forEach(all::and);
        return all;
    }

    private FactNames and(Policy policy, Node file) {
        Rules rules = policy.rules();
        Node declared = file.at("facts");
        for (String name : declared.names()) {
            know(name);
            words(name, declared.at(name).at("values"));
            Node own = declared.at(name).at("fields");
            for (String field : own.names()) {
                know(name + "." + field);
                words(name + "." + field, own.at(field).at("values"));
            }
        }
        rules.derived().keySet().forEach(this::know);
        AskedFacts.of(policy).forEach(asked -> know(asked.name()));
        for (Rules.Part part : rules.parts()) {
            Rules.Once once = part.own().once();
            if (once != null) {
                once.same().forEach(field -> know(once.in() + "." + field));
            }
        }
        return this;
    }

    /** {@code home.lease.to}: the fact and the field of it. */
    private void know(String fact) {
        String root = References.root(fact);
        names.add(root);
        if (fact.length() > root.length()) {
            fields.computeIfAbsent(bare(root), key -> new HashSet<>()).add(fact.substring(root.length() + 1));
        }
    }

    private void words(String fact, Node values) {
        List<String> all = values.isArray()
                ? values.items().stream().map(Node::text).toList()
                : values.isObject() ? values.names() : List.of();
        if (!all.isEmpty()) {
            words.computeIfAbsent(fact, key -> new HashSet<>()).addAll(all);
        }
    }

    private static String bare(String name) {
        return name.startsWith(HOME) ? name.substring(HOME.length()) : name;
    }

    /** Any name that is not known is refused: whoever writes an example can declare what it tells. */
    void check(Node facts) {
        unasked = null;
        facts(facts);
    }

    /**
     * What resembles a known name is refused. Anything else may be told for other policies.
     *
     * @return what is told and plays no part in these
     */
    List<FileProblem> unasked(Node facts) {
        var told = new ArrayList<FileProblem>();
        unasked = told;
        facts(facts);
        return told;
    }

    private void facts(Node facts) {
        for (String name : facts.names()) {
            Node value = facts.at(name);
            switch (name) {
                case "home", "inputs" -> value.names().forEach(one -> fact(one, value, true));
                case "persons", "residents" ->
                    value.items().forEach(person -> person.names().forEach(one -> fact(one, person, false)));
                default -> fact(name, facts, !name.startsWith(STAFF));
            }
        }
    }

    private void fact(String written, Node holder, boolean ofHome) {
        Node value = holder.at(written);
        String name = written.startsWith(STAFF) ? written.substring(STAFF.length()) : bare(written);
        String root = References.root(name);
        boolean free = NOTES.contains(root)
                || OF_A_PERSON.contains(root)
                || ofHome && (OF_A_HOME.contains(root) || AROUND.contains(root))
                || root.startsWith(RECEIVED);
        boolean known = free || names.contains(root) || ofHome && names.contains(HOME + root);
        if (!known) {
            Set<String> all = new HashSet<>(names);
            all.addAll(OF_A_PERSON);
            all.addAll(ofHome ? AROUND : Set.of());
            unknown(FileProblem.Code.UNKNOWN_FACT, written, all, value);
            return;
        }
        if (!READ_ELSEWHERE.contains(root) && !free || root.equals(RECEIVED)) {
            List<Node> entries = value.isArray() ? value.items() : List.of(value);
            entries.forEach(entry -> entry(root, name, entry));
        }
    }

    private void entry(String fact, String name, Node entry) {
        if (!entry.isObject()) {
            said(name, entry);
            return;
        }
        Set<String> known = fields.getOrDefault(fact, Set.of());
        boolean fixed = FIELDS.containsKey(fact) && !FREE.contains(fact);
        for (String field : entry.names()) {
            Node value = entry.at(field);
            if (field.equals("value")) {
                if (value.isObject()) {
                    entry(fact, name, value);
                } else {
                    said(name, value);
                }
            } else if (known.contains(field)) {
                said(name + "." + field, value);
            } else if (!OF_A_SPAN.contains(field) && !known.isEmpty()) {
                var all = new HashSet<>(known);
                all.addAll(OF_A_SPAN);
                if (fixed || Near.to(field, all).isPresent()) {
                    unknown(FileProblem.Code.UNKNOWN_FIELD, field, all, value);
                }
            }
        }
    }

    private void unknown(FileProblem.Code code, String name, Set<String> all, Node at) {
        if (unasked == null || Near.to(name, all).isPresent()) {
            at.problem(code, Near.suggest(name, all));
        } else {
            unasked.add(new FileProblem(code, at.line(), at.path(), name));
        }
    }

    /** Words that the file does not list: they would fit no row, which looks like a reason. */
    private void said(String name, Node value) {
        if (value.isObject() || value.isArray()) {
            return;
        }
        Set<String> known = words.getOrDefault(name, words.getOrDefault(HOME + name, Set.of()));
        if (!known.isEmpty()) {
            Stream.of(value.text().split("\\|"))
                    .filter(word -> !word.isEmpty() && !known.contains(word))
                    .forEach(word ->
                            value.problem(FileProblem.Code.NOT_ONE_OF, name + ": " + Near.suggest(word, known)));
        }
    }
}
