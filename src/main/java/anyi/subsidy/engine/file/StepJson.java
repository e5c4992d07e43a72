// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Seen;
import anyi.subsidy.engine.Step;
import anyi.subsidy.engine.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The explanation of a line as text, and back. Compact: one line of a run keeps one. */
public final class StepJson {
    private StepJson() {}

    public static String write(Step step) {
        var out = new StringBuilder(512);
        write(step, out);
        return out.toString();
    }

    public static Step read(String text) {
        return step(new Node(Json.parse(text), "", new ArrayList<>()));
    }

    private static void write(Step step, StringBuilder out) {
        out.append("{\"kind\":\"").append(step.kind()).append('"');
        if (!step.clause().isEmpty()) {
            out.append(",\"clause\":");
            quote(step.clause(), out);
        }
        if (step.amount() != null) {
            out.append(",\"amount\":\"").append(step.amount().toPlainString()).append('"');
        }
        if (!step.args().isEmpty()) {
            out.append(",\"args\":");
            map(step.args(), out);
        }
        if (!step.seen().isEmpty()) {
            out.append(",\"seen\":[");
            for (int i = 0; i < step.seen().size(); i++) {
                out.append(i == 0 ? "" : ",");
                seen(step.seen().get(i), out);
            }
            out.append(']');
        }
        if (!step.steps().isEmpty()) {
            out.append(",\"steps\":[");
            for (int i = 0; i < step.steps().size(); i++) {
                out.append(i == 0 ? "" : ",");
                write(step.steps().get(i), out);
            }
            out.append(']');
        }
        out.append('}');
    }

    private static void seen(Seen seen, StringBuilder out) {
        out.append("{\"fact\":");
        quote(seen.fact(), out);
        out.append(",\"value\":");
        map(seen.value(), out);
        if (seen.from() != null) {
            out.append(",\"from\":\"").append(seen.from()).append('"');
        }
        if (seen.to() != null) {
            out.append(",\"to\":\"").append(seen.to()).append('"');
        }
        if (!seen.ref().isEmpty()) {
            out.append(",\"ref\":");
            quote(seen.ref(), out);
        }
        out.append('}');
    }

    private static void map(Map<String, String> map, StringBuilder out) {
        out.append('{');
        boolean first = true;
        // in the order of the names, so that the same explanation is the same text
        Map<String, String> sorted = map.size() > 1 ? new TreeMap<>(map) : map;
        for (var entry : sorted.entrySet()) {
            out.append(first ? "" : ",");
            first = false;
            quote(entry.getKey(), out);
            out.append(':');
            quote(entry.getValue(), out);
        }
        out.append('}');
    }

    /** A JSON string. */
    public static void quote(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append(text, plain, i).append('\\');
                plain = i;
            } else if (c < ' ') {
                out.append(text, plain, i).append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static Step step(Node node) {
        List<Step> steps = node.list("steps", StepJson::step);
        Map<String, String> args = new LinkedHashMap<>(node.map("args", Node::text));
        return new Step(
                node.at("kind").one(StepKind.class),
                node.at("clause").text(),
                node.find("amount").map(Node::number).orElse(null),
                args,
                node.list("seen", StepJson::seen),
                steps);
    }

    private static Seen seen(Node node) {
        Map<String, String> value = new LinkedHashMap<>(node.map("value", Node::text));
        return new Seen(
                node.at("fact").text(),
                value,
                node.dateOrOpen("from"),
                node.dateOrOpen("to"),
                node.at("ref").text());
    }
}
