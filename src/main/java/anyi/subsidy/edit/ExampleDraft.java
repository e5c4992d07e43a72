// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.JsonText;
import anyi.subsidy.engine.file.Json;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A worked example as it was typed.
 *
 * @param item its place in the draft
 * @param typed by name: {@code period}, {@code status}, {@code total}, {@code reason}, and the facts
 */
record ExampleDraft(String item, Map<String, String> typed) {
    private static final Set<String> STAY = Set.of("stay", "inHouse", "daysInHouse", "leave");
    private static final Set<String> SERVICE = Set.of("service", "inPost");
    private static final Set<String> NOT_TYPED =
            Set.of("alive", "today", "calendarMonth", "event", "entry", "months", "paidBefore");

    static List<String> statuses() {
        return java.util.Arrays.stream(Status.values()).map(Enum::name).toList();
    }

    /** The facts that the draft asks, as an example states them. */
    static List<String> facts(Draft draft) {
        Set<String> names = new LinkedHashSet<>();
        boolean staff = draft.text("beneficiary").equals("STAFF");
        for (String fact : Asked.facts(draft)) {
            String root = fact.startsWith("home.") ? fact : fact.split("\\.")[0];
            if (root.equals("age")) {
                names.add("birthDate");
            } else if (STAY.contains(root)) {
                names.add("stays");
            } else if (SERVICE.contains(root)) {
                names.add("service");
            } else if (draft.find("derived/" + root).isEmpty() && !NOT_TYPED.contains(root)) {
                names.add(fact.startsWith("home.") ? fact : root.equals("hukou") ? "hukou" : root);
            }
        }
        boolean days = !draft.text("counting/rule").isEmpty()
                && !draft.text("counting/rule").equals("MONTH");
        if (days && !draft.text("counting/inHouse").equals("false")) {
            names.add(staff || draft.text("counting/of").equals("service") ? "service" : "stays");
        }
        return List.copyOf(names);
    }

    /** Whether the example is about one person at most: only then has each fact a field of its own. */
    static boolean isSimple(Draft draft, String item) {
        return draft.size(item + "/facts/persons") <= 1;
    }

    static ExampleDraft of(Draft draft, String item) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("period", line(draft, item + "/period"));
        typed.put("status", draft.text(item + "/expected/status"));
        typed.put("total", draft.text(item + "/expected/total"));
        typed.put("reason", draft.text(item + "/reason/zh"));
        for (String fact : facts(draft)) {
            typed.put("fact/" + fact, line(draft, place(draft, item, fact)));
        }
        typed.put("facts", draft.find(item + "/facts").map(JsonText::line).orElse(""));
        return new ExampleDraft(item, typed);
    }

    static ExampleDraft fresh(Draft draft) {
        String item = "examples/" + draft.size("examples");
        Map<String, String> typed = new LinkedHashMap<>(of(draft, item).typed());
        String from = draft.text("effective/from");
        typed.put("period", from.length() >= 7 ? from.substring(0, 7) : "");
        typed.put("status", Status.PAID.name());
        return new ExampleDraft(item, typed);
    }

    /** Where the example states the fact: facts are told of one person, of the home, or without any brackets. */
    private static String place(Draft draft, String item, String fact) {
        String facts = item + "/facts";
        if (fact.startsWith("home.")) {
            String shaped = facts + "/home/" + fact.substring("home.".length());
            return draft.find(facts + "/" + fact).isPresent() ? facts + "/" + fact : shaped;
        }
        for (String shape : List.of(facts + "/persons/0/" + fact, facts + "/inputs/" + fact, facts + "/" + fact)) {
            if (draft.find(shape).isPresent()) {
                return shape;
            }
        }
        boolean flat =
                draft.find(facts + "/persons").isEmpty() && !draft.fields(facts).isEmpty();
        return flat ? facts + "/" + fact : facts + "/persons/0/" + fact;
    }

    private static String line(Draft draft, String path) {
        return draft.find(path)
                .map(json -> Draft.plain(json).isEmpty() ? JsonText.line(json) : Draft.plain(json))
                .orElse("");
    }

    private String typed(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    Problems check() {
        var problems = new ArrayList<Problem>();
        for (String name : List.of("period", "status")) {
            if (typed(name).isEmpty()) {
                problems.add(Problem.refuse(name, "subsidy.edit.problem.missing"));
            }
        }
        if (!typed("total").isEmpty() && !Typed.isNumber(typed("total"))) {
            problems.add(Problem.refuse("total", "subsidy.edit.problem.number", typed("total")));
        }
        if (typed("status").equals(Status.PAID.name()) && typed("total").isEmpty()) {
            problems.add(Problem.refuse("total", "subsidy.edit.problem.missing"));
        }
        return new Problems(problems);
    }

    /** @param before what stood in the form: facts that were not touched stay as they are */
    Draft put(Draft draft, ExampleDraft before) {
        Draft now = draft;
        if (draft.find(item).isEmpty()) {
            now = now.append(
                    "examples", new Json.Obj(0, Map.of("id", new Json.Text(0, draft.free("examples", "id", "e")))));
        }
        now = now.with(item + "/period", Typed.value(typed("period")));
        if (typed("period").matches("\\d{4}")) {
            now = now.with(item + "/period", typed("period"));
        }
        if (!typed("facts").equals(before.typed("facts"))) {
            now = now.with(item + "/facts", Typed.json(typed("facts")).orElse(new Json.Obj(0, Map.of())));
        }
        for (String name : typed.keySet()) {
            if (name.startsWith("fact/") && !typed(name).equals(before.typed(name))) {
                String path = place(now, item, name.substring("fact/".length()));
                now = typed(name).isEmpty() ? now.without(path) : now.with(path, fact(name.substring(5), typed(name)));
            }
        }
        if (now.find(item + "/facts").isEmpty()) {
            now = now.with(
                    item + "/facts",
                    new Json.Obj(0, Map.of("persons", new Json.Arr(0, List.of(new Json.Obj(0, Map.of()))))));
        }
        now = now.with(item + "/expected/status", typed("status"));
        now = typed("total").isEmpty()
                ? now.without(item + "/expected/total")
                : now.with(item + "/expected/total", typed("total"));
        if (!typed("reason").isEmpty() && !typed("reason").equals(before.typed("reason"))) {
            now = now.with(item + "/reason/zh", typed("reason")).with(item + "/reason/en", typed("reason"));
        }
        return now;
    }

    /** A stay or a service is typed as its days, {@code 2026-01-05 ~ 2026-03-01}; several are divided by commas. */
    private static Json fact(String name, String text) {
        if ((name.equals("stays") || name.equals("service")) && !text.startsWith("[")) {
            List<Json> periods = java.util.Arrays.stream(text.split("[,，、;；]"))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(ExampleDraft::period)
                    .toList();
            return new Json.Arr(0, periods);
        }
        if (name.equals("economic") && !text.startsWith("[")) {
            return new Json.Arr(0, List.of(new Json.Obj(0, Map.of("category", new Json.Text(0, text)))));
        }
        if (name.equals("hukou") && !text.startsWith("[") && !text.startsWith("{")) {
            return new Json.Obj(0, Map.of(text.matches("\\d+") ? "division" : "kind", new Json.Text(0, text)));
        }
        return text.matches("\\d+") && text.length() > 4 ? new Json.Text(0, text) : Typed.value(text);
    }

    private static Json period(String text) {
        String[] days = text.split("[~～\\s]+");
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("from", new Json.Text(0, days[0]));
        if (days.length > 1) {
            fields.put("to", new Json.Text(0, days[1]));
        }
        return new Json.Obj(0, fields);
    }
}
