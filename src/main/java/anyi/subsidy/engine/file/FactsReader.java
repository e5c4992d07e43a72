// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads facts: {@code {home {}, persons [], inputs {}}}, or the flat shape in which the home's facts begin with
 * {@code home.}, those of a member of staff with {@code staff.}, and residents stand in a list.
 */
final class FactsReader {
    private static final Set<String> SHAPE = Set.of("home", "persons", "inputs", "subject");
    private static final Set<String> OF_A_RESIDENT = Set.of(
            "birthDate",
            "sex",
            "hukou",
            "residence",
            "economic",
            "care",
            "careLevel",
            "disability",
            "otherBenefits",
            "stays",
            "stay",
            "leave",
            "appliedOn",
            "acceptedOn",
            "reviewConfirmedOn",
            "transferOn",
            "deathDate",
            "verifiedOn",
            "choice");

    private FactsReader() {}

    static Facts read(Node node) {
        boolean shaped =
                node.has("home") || node.has("persons") || node.names().stream().allMatch(SHAPE::contains);
        Facts facts = shaped ? shaped(node) : flat(node);
        node.done();
        return facts;
    }

    private static Facts shaped(Node node) {
        Map<String, Timeline> home = facts(node.at("home"));
        FactsCheck.of(home, node.at("home"));
        Map<String, Timeline> inputs = facts(node.at("inputs"));
        home.putAll(inputs);
        node.at("subject");
        List<Person> persons = node.list("persons", FactsReader::person);
        // what is neither the home's nor an input is named beside them all the same
        for (String name : node.names()) {
            if (!SHAPE.contains(name)) {
                home.put(name, Spans.timeline(name, node.at(name)));
            }
        }
        return new Facts(home, persons);
    }

    private static Map<String, Timeline> facts(Node node) {
        Map<String, Timeline> facts = new LinkedHashMap<>();
        node.names().forEach(name -> facts.put(name, Spans.timeline(name, node.at(name))));
        return facts;
    }

    static Person person(Node node) {
        int count = node.find("count").map(Node::whole).orElse(1);
        if (count < 0) {
            node.problem(FileProblem.Code.OUT_OF_RANGE, "count", count + " < 0");
        }
        String ref = node.at("ref").text();
        Map<String, Timeline> facts = new LinkedHashMap<>();
        for (String name : node.names()) {
            if (!name.equals("count") && !name.equals("ref")) {
                put(facts, name, node.at(name));
            }
        }
        Spans.service(facts);
        FactsCheck.of(facts, node);
        return new Person(count, ref, facts);
    }

    /** A fact of a person under the name by which policies ask for it. */
    private static void put(Map<String, Timeline> facts, String name, Node value) {
        switch (name) {
            case "stays", "stay" -> {
                facts.put("stay", Spans.stays(value));
                Timeline leaves = Spans.leaves(value);
                if (!leaves.spans().isEmpty()) {
                    facts.put("leave", leaves);
                }
            }
            case "leave" -> facts.put("leave", Spans.leave(value));
            case "sex" -> facts.put("sex", Spans.sex(value));
            case "received" -> Spans.merge(facts, "received", Spans.received(value, ""));
            default -> {
                if (Spans.isReceipt(name, value)) {
                    Spans.merge(facts, "received", Spans.received(value, Spans.scheme(name)));
                }
                facts.put(name, Spans.timeline(name, value));
            }
        }
    }

    /** One resident or one member of staff, a list of residents, or a home alone. */
    private static Facts flat(Node node) {
        Map<String, Timeline> home = new LinkedHashMap<>();
        Map<String, Timeline> one = new LinkedHashMap<>();
        var persons = new ArrayList<Person>();
        Map<String, Node> beds = new LinkedHashMap<>();
        Map<String, Timeline> received = new LinkedHashMap<>();
        for (String name : node.names()) {
            Node value = node.at(name);
            if (name.equals("residents") || name.equals("persons")) {
                value.items().forEach(item -> persons.add(person(item)));
            } else if (name.equals("inputs")) {
                home.putAll(facts(value));
            } else if (name.startsWith("staff.")) {
                put(one, name.substring("staff.".length()), value);
            } else if (name.startsWith("received")) {
                // of the home where nobody is told of, of the person otherwise
                put(received, name, value);
            } else if (OF_A_RESIDENT.contains(name)) {
                put(one, name, value);
            } else if (BedsReader.isOfBeds(name)) {
                beds.put(name, value);
            } else if (name.startsWith("home.")) {
                home.put(name.substring("home.".length()), Spans.timeline(name.substring("home.".length()), value));
            } else {
                Spans.putDotted(home, name, value);
            }
        }
        BedsReader.put(home, beds);
        (one.isEmpty() ? home : one).putAll(received);
        FactsCheck.of(home, node);
        Spans.service(one);
        FactsCheck.of(one, node);
        if (!one.isEmpty()) {
            persons.add(new Person(1, "", one));
        }
        return new Facts(home, persons);
    }
}
