// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads facts: {@code {home {}, persons [], inputs {}}}. Whatever may change is a list of {@code {from, to, value}};
 * anything else holds always.
 */
final class FactsReader {
    private static final Set<String> OF_A_SPAN = Set.of("from", "to", "value", "ref", "confirmedOn");

    private FactsReader() {}

    static Facts read(Node node) {
        Map<String, Timeline> home = new LinkedHashMap<>(node.map("home", FactsReader::timeline));
        home.putAll(node.map("inputs", FactsReader::timeline));
        List<Person> persons = node.list("persons", FactsReader::person);
        node.at("subject");
        node.done();
        return new Facts(home, persons);
    }

    private static Person person(Node node) {
        int count = node.find("count").map(Node::whole).orElse(1);
        String ref = node.at("ref").text();
        Map<String, Timeline> facts = new LinkedHashMap<>();
        for (String name : node.names()) {
            if (!name.equals("count") && !name.equals("ref")) {
                facts.put(name, name.equals("stays") ? stays(node.at(name)) : timeline(node.at(name)));
            }
        }
        if (facts.containsKey("stays")) {
            List<Span> leaves = leaves(node.at("stays"));
            Timeline stays = java.util.Objects.requireNonNull(facts.remove("stays"));
            facts.put("stay", stays);
            if (!leaves.isEmpty()) {
                facts.put("leave", new Timeline(leaves));
            }
        }
        return new Person(count, ref, facts);
    }

    private static Timeline stays(Node node) {
        var spans = new ArrayList<Span>();
        for (Node stay : node.items()) {
            String reason = stay.at("endReason").text();
            stay.at("leave");
            spans.add(new Span(
                    stay.dateOrOpen("from"),
                    stay.dateOrOpen("to"),
                    Map.of(Span.VALUE, "IN_HOUSE", "endReason", reason),
                    stay.at("ref").text(),
                    null));
            stay.done();
        }
        return new Timeline(spans);
    }

    private static List<Span> leaves(Node stays) {
        var spans = new ArrayList<Span>();
        for (Node stay : stays.items()) {
            for (Node leave : stay.at("leave").items()) {
                String kind = leave.find("kind").map(Node::text).orElse("OTHER");
                spans.add(Span.of(
                        leave.dateOrOpen("from"),
                        leave.dateOrOpen("to"),
                        kind,
                        leave.at("ref").text()));
                leave.done();
            }
        }
        return spans;
    }

    private static Timeline timeline(Node node) {
        if (node.isNull()) {
            return new Timeline(List.of());
        }
        if (!node.isArray()) {
            return Timeline.of(new Span(null, null, value(node), "", null));
        }
        return new Timeline(node.items().stream().map(FactsReader::span).toList());
    }

    private static Span span(Node node) {
        if (!node.isObject()) {
            return new Span(null, null, value(node), "", null);
        }
        Map<String, String> value = new LinkedHashMap<>();
        if (node.has("value")) {
            value.putAll(value(node.at("value")));
        }
        for (String name : node.names()) {
            if (!OF_A_SPAN.contains(name)) {
                value.put(name, node.at(name).text());
            }
        }
        return new Span(
                node.dateOrOpen("from"),
                node.dateOrOpen("to"),
                value,
                node.at("ref").text(),
                node.dateOrOpen("confirmedOn"));
    }

    private static Map<String, String> value(Node node) {
        return node.isObject() ? node.map(Node::text) : Map.of(Span.VALUE, node.text());
    }
}
