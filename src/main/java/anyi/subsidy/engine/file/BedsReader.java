// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads beds told by flat names ({@code home.newBeds.NURSING}, {@code accepted}) as a list of entries. */
final class BedsReader {
    private static final String NEW = "home.newBeds";

    private BedsReader() {}

    static boolean isOfBeds(String name) {
        return name.equals(NEW) || name.startsWith(NEW + ".") || name.equals("accepted") || name.equals("bedsRetired");
    }

    static void put(Map<String, Timeline> home, Map<String, Node> values) {
        Map<String, String> common = new LinkedHashMap<>();
        Map<String, String> counts = new LinkedHashMap<>();
        var lists = new ArrayList<Span>();
        values.forEach((name, node) -> {
            String field = name.startsWith(NEW + ".") ? name.substring(NEW.length() + 1) : "";
            if (name.equals("accepted")) {
                common.put("acceptedOn", node.text());
                home.put("accepted", Timeline.of(Span.always(node.text())));
            } else if (name.equals("bedsRetired")) {
                home.put("bedsRetired", retired(node));
            } else if (name.equals(NEW) && node.isArray()) {
                lists.addAll(Spans.timeline("newBeds", node).spans());
            } else if (name.equals(NEW)) {
                counts.put("", node.text());
            } else if (field.equals("opened") || field.equals("acceptedOn")) {
                common.put("acceptedOn", node.text());
            } else if (field.equals("occupied")) {
                common.put("occupied", node.text());
            } else {
                counts.put(field, node.text());
            }
        });
        counts.forEach((type, count) -> {
            Map<String, String> entry = new LinkedHashMap<>(common);
            entry.put("count", count);
            if (!type.isEmpty()) {
                entry.put("type", type);
            }
            lists.add(new Span(null, null, entry, "", null));
        });
        if (!lists.isEmpty()) {
            home.put("newBeds", new Timeline(lists));
        }
    }

    /** {@code {"NURSING": 4, "on": …}} or {@code {"type": "NURSING", "count": 4, "on": …}}, one or a list. */
    private static Timeline retired(Node node) {
        var spans = new ArrayList<Span>();
        for (Node one : node.isArray() ? node.items() : List.of(node)) {
            @Nullable LocalDate on = one.dateOrOpen(one.has("from") ? "from" : "on");
            if (one.has("count")) {
                var entry = Map.of(
                        "type", one.at("type").text(), "count", one.at("count").text());
                spans.add(new Span(on, null, entry, "", null));
                continue;
            }
            for (String type : one.names()) {
                if (!type.equals("on") && !type.equals("from")) {
                    var entry = Map.of("type", type, "count", one.at(type).text());
                    spans.add(new Span(on, null, entry, "", null));
                }
            }
        }
        return new Timeline(spans);
    }
}
