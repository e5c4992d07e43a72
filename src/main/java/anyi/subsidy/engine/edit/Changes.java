// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.edit;

import anyi.subsidy.engine.file.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cells in which two drafts differ. */
public final class Changes {
    private final List<String> paths = new ArrayList<>();

    private Changes() {}

    /**
     * The smallest places that differ, named as in the later draft; a list that lost, gained or reordered items is one
     * place.
     */
    public static List<String> between(Draft before, Draft now) {
        var changes = new Changes();
        changes.compare("", before.find(""), now.find(""));
        return changes.paths;
    }

    private void compare(String path, Optional<Json> before, Optional<Json> now) {
        if (before.map(JsonText::line).equals(now.map(JsonText::line))) {
            return;
        }
        if (before.orElse(null) instanceof Json.Obj(int _, Map<String, Json> had)
                && now.orElse(null) instanceof Json.Obj(int _, Map<String, Json> has)) {
            Set<String> names = new LinkedHashSet<>(has.keySet());
            names.addAll(had.keySet());
            for (String name : names) {
                compare(below(path, name), Optional.ofNullable(had.get(name)), Optional.ofNullable(has.get(name)));
            }
        } else if (before.orElse(null) instanceof Json.Arr(int _, List<Json> had)
                && now.orElse(null) instanceof Json.Arr(int _, List<Json> has)
                && names(had).equals(names(has))
                && (names(has).stream().noneMatch(String::isEmpty))) {
            for (int i = 0; i < has.size(); i++) {
                compare(below(path, String.valueOf(i)), Optional.of(had.get(i)), Optional.of(has.get(i)));
            }
        } else {
            paths.add(path);
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    /** What tells items apart: a code, an id, else that they are objects at all. */
    private static List<String> names(List<Json> items) {
        return items.stream()
                .map(item -> item instanceof Json.Obj(int _, Map<String, Json> fields)
                        ? "object " + Draft.plain(fields.getOrDefault("code", fields.getOrDefault("id", item)))
                        : "")
                .toList();
    }
}
