// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.JsonText;
import anyi.subsidy.engine.file.Json;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a cell that asks a fact. Everything empty = any.
 *
 * @param values ticked words, or the categories of a disability
 * @param grades of a disability
 * @param text beginnings divided by commas, or the test as the file has it
 */
record CellDraft(
        Set<String> values,
        Set<String> grades,
        @Nullable String from,
        @Nullable String below,
        @Nullable String upTo,
        @Nullable String text) {
    static final List<String> GRADES = List.of("1", "2", "3", "4");

    static CellDraft of(Ask ask, Optional<Json> test) {
        Set<String> values = new LinkedHashSet<>();
        Set<String> grades = new LinkedHashSet<>();
        String text = "";
        Map<String, Json> fields = test.orElse(null) instanceof Json.Obj(int _, Map<String, Json> all) ? all : Map.of();
        switch (ask.kind()) {
            case WORDS -> values.addAll(words(test.orElse(null)));
            case DISABILITY -> {
                Json inner = fields.get("fields");
                Map<String, Json> own = inner instanceof Json.Obj(int _, Map<String, Json> all) ? all : Map.of();
                values.addAll(words(own.get("category")));
                grades.addAll(words(own.get("grade")));
            }
            case PREFIX -> text = String.join(", ", words(fields.get("prefix")));
            case TEXT -> text = test.map(JsonText::line).orElse("");
            case NUMBER, DAY -> {}
        }
        return new CellDraft(
                values, grades, bound(fields, "from"), bound(fields, "below"), bound(fields, "upTo"), text);
    }

    static boolean isDisability(Map<String, Json> fields) {
        return fields.get("fields") instanceof Json.Obj(int _, Map<String, Json> own)
                && Set.of("category", "grade").containsAll(own.keySet())
                && own.values().stream().allMatch(Json.Arr.class::isInstance);
    }

    private static List<String> words(@Nullable Json json) {
        return json instanceof Json.Arr(int _, var items)
                ? items.stream().map(Draft::plain).toList()
                : List.of();
    }

    private static @Nullable String bound(Map<String, Json> fields, String name) {
        Json bound = fields.get(name);
        return bound == null ? null : Draft.plain(bound);
    }

    Problems check(Ask ask) {
        var problems = new ArrayList<Problem>();
        if (ask.kind() == Ask.Kind.NUMBER) {
            for (var one : List.of(
                    Map.entry("from", Typed.plain(from)),
                    Map.entry("below", Typed.plain(below)),
                    Map.entry("upTo", Typed.plain(upTo)))) {
                if (!one.getValue().isEmpty() && !Typed.isNumber(one.getValue())) {
                    problems.add(Problem.refuse(one.getKey(), "subsidy.edit.problem.number", one.getValue()));
                }
            }
        }
        if (!Typed.plain(below).isEmpty() && !Typed.plain(upTo).isEmpty()) {
            problems.add(Problem.refuse("upTo", "subsidy.edit.problem.twoBounds"));
        }
        if (ask.kind() == Ask.Kind.TEXT
                && !Typed.plain(text).isEmpty()
                && Typed.json(Typed.plain(text)).isEmpty()) {
            problems.add(Problem.refuse("text", "subsidy.edit.problem.text"));
        }
        return new Problems(problems);
    }

    /** Nothing = any. */
    Optional<Json> toJson(Ask ask) {
        return switch (ask.kind()) {
            case WORDS -> list(ask.values(), values);
            case TEXT -> Typed.plain(text).isEmpty() ? Optional.empty() : Typed.json(Typed.plain(text));
            case PREFIX -> {
                List<String> prefixes = Arrays.stream(Typed.plain(text).split("[,，、\\s]+"))
                        .filter(one -> !one.isEmpty())
                        .toList();
                yield list(prefixes, Set.copyOf(prefixes)).map(all -> object(Map.of("prefix", all)));
            }
            case DISABILITY -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                list(ask.values().isEmpty() ? List.copyOf(values) : ask.values(), values)
                        .ifPresent(all -> fields.put("category", all));
                list(GRADES, grades).ifPresent(all -> fields.put("grade", all));
                yield fields.isEmpty() ? Optional.empty() : Optional.of(object(Map.of("fields", object(fields))));
            }
            case NUMBER, DAY -> {
                Map<String, Json> bounds = new LinkedHashMap<>();
                put(bounds, "from", from);
                put(bounds, "below", below);
                put(bounds, "upTo", upTo);
                yield bounds.isEmpty() ? Optional.empty() : Optional.of(object(bounds));
            }
        };
    }

    private static void put(Map<String, Json> bounds, String name, @Nullable String bound) {
        if (!Typed.plain(bound).isEmpty()) {
            bounds.put(name, Typed.scalar(Typed.plain(bound)));
        }
    }

    private static Json object(Map<String, Json> fields) {
        return new Json.Obj(0, fields);
    }

    private static Optional<Json> list(List<String> order, Set<String> chosen) {
        List<Json> items =
                order.stream().filter(chosen::contains).map(Typed::scalar).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Json.Arr(0, items));
    }
}
