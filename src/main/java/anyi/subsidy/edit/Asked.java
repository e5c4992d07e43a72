// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that a draft asks anywhere, in the order of the file. */
interface Asked {
    Set<String> COMBINE = Set.of("any", "all", "not");
    Set<String> NAME_A_FACT = Set.of("fact", "map", "for", "event", "list", "years", "months", "days");

    static List<String> facts(Draft draft) {
        Set<String> facts = new LinkedHashSet<>();
        for (String place : List.of("conditions", "derived", "tables", "parts", "factor", "caps", "funding")) {
            draft.find(place).ifPresent(json -> collect(json, facts));
        }
        if (draft.find("application").isPresent()) {
            facts.add("appliedOn");
        }
        if (draft.find("verification").isPresent()) {
            facts.add("verifiedOn");
        }
        facts.remove("");
        return List.copyOf(facts);
    }

    private static void collect(Json json, Set<String> facts) {
        switch (json) {
            case Json.Obj(int _, Map<String, Json> fields) ->
                fields.forEach((name, value) -> {
                    if (name.equals("when") || name.equals("people")) {
                        condition(value, facts);
                    } else if (NAME_A_FACT.contains(name) && value instanceof Json.Text(int _, String fact)) {
                        facts.add(fact);
                    } else if (name.equals("since") || name.equals("until")) {
                        facts.add(Draft.plain(value));
                    } else if (name.startsWith("received")) {
                        facts.add("received");
                    } else {
                        collect(value, facts);
                    }
                });
            case Json.Arr(int _, List<Json> items) -> items.forEach(item -> collect(item, facts));
            default -> {}
        }
    }

    private static void condition(Json json, Set<String> facts) {
        switch (json) {
            case Json.Obj(int _, Map<String, Json> fields) ->
                fields.forEach((name, value) -> {
                    if (COMBINE.contains(name)) {
                        condition(value, facts);
                    } else {
                        facts.add(name);
                        collect(value, facts);
                    }
                });
            case Json.Arr(int _, List<Json> items) -> items.forEach(item -> condition(item, facts));
            default -> {}
        }
    }
}
