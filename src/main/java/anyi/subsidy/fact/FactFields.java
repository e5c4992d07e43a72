// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Timeline;
import anyi.subsidy.engine.edit.JsonText;
import anyi.subsidy.engine.file.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of a further fact as text and back, and how they join what the program's own tables say. */
public final class FactFields {
    private FactFields() {}

    /** The same fields give the same text. */
    public static String write(Map<String, String> fields) {
        Map<String, Json> texts = new TreeMap<>();
        fields.forEach((name, text) -> texts.put(name, new Json.Text(0, text)));
        return JsonText.line(new Json.Obj(0, texts));
    }

    public static Map<String, String> read(String text) {
        Map<String, String> fields = new HashMap<>();
        if (Json.parse(text) instanceof Json.Obj(int _, Map<String, Json> all)) {
            all.forEach((name, value) -> {
                if (value instanceof Json.Text(int _, String words)) {
                    fields.put(name, words);
                }
            });
        }
        return fields;
    }

    /**
     * Further facts beside those of the tables. Fields alone ({@code local} of the household registration) are added to
     * what is known on the same days; a plain value, or an entry of a list, stands for itself.
     */
    static Timeline join(List<Span> known, List<Span> further) {
        List<Span> joined = known;
        var apart = new ArrayList<Span>();
        for (Span more : further) {
            boolean fields =
                    !more.value().containsKey(Span.VALUE) && known.stream().anyMatch(one -> overlaps(one, more));
            if (fields) {
                var next = new ArrayList<Span>();
                joined.forEach(one -> next.addAll(joined(one, more)));
                joined = next;
            } else {
                apart.add(more);
            }
        }
        apart.addAll(joined);
        return new Timeline(apart);
    }

    private static boolean overlaps(Span one, Span other) {
        return (one.to() == null || other.from() == null || other.from().isBefore(one.to()))
                && (other.to() == null || one.from() == null || one.from().isBefore(other.to()));
    }

    private static List<Span> joined(Span one, Span more) {
        if (!overlaps(one, more)) {
            return List.of(one);
        }
        @Nullable LocalDate from = later(one.from(), more.from());
        @Nullable LocalDate to = FactValues.earlier(one.to(), more.to());
        var spans = new ArrayList<Span>();
        if (from != null && (one.from() == null || one.from().isBefore(from))) {
            spans.add(new Span(one.from(), from, one.value(), one.ref(), one.confirmedOn()));
        }
        Map<String, String> value = new HashMap<>(one.value());
        value.putAll(more.value());
        spans.add(new Span(from, to, value, one.ref(), one.confirmedOn()));
        if (to != null && (one.to() == null || to.isBefore(one.to()))) {
            spans.add(new Span(to, one.to(), one.value(), one.ref(), one.confirmedOn()));
        }
        return spans;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return FactValues.later(one, other);
    }
}
