// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.edit;

import anyi.subsidy.engine.file.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A version of a policy while it is written. Each change gives a new one, so that every one can be gone back to. Places
 * are named as in {@link anyi.subsidy.engine.file.FileProblem#path()}: {@code parts/0/rows/2/amount}.
 */
public final class Draft {
    private final Json root;

    private Draft(Json root) {
        this.root = root;
    }

    /** @throws RuntimeException where the text is no JSON */
    public static Draft of(String text) {
        return new Draft(Json.parse(text));
    }

    /** As a policy file. */
    public String text() {
        return JsonText.file(root);
    }

    public Optional<Json> find(String path) {
        Optional<Json> found = Optional.of(root);
        for (String name : names(path)) {
            found = found.flatMap(json -> child(json, name));
        }
        return found.filter(json -> !(json instanceof Json.Null));
    }

    private static Optional<Json> child(Json json, String name) {
        return switch (json) {
            case Json.Obj(int _, Map<String, Json> fields) -> Optional.ofNullable(fields.get(name));
            case Json.Arr(int _, List<Json> items) -> {
                int index = index(name);
                yield index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Text, number or truth as text; empty where there is none or something larger. */
    public String text(String path) {
        return find(path).map(Draft::plain).orElse("");
    }

    /** Text, number or truth as text; empty where it is something larger. */
    public static String plain(Json json) {
        return switch (json) {
            case Json.Text(int _, String text) -> text;
            case Json.Num(int _, String digits) -> digits;
            case Json.Bool(int _, boolean yes) -> String.valueOf(yes);
            default -> "";
        };
    }

    public List<String> fields(String path) {
        return find(path)
                .filter(Json.Obj.class::isInstance)
                .map(json -> List.copyOf(((Json.Obj) json).fields().keySet()))
                .orElse(List.of());
    }

    public int size(String path) {
        return items(path).size();
    }

    public List<Json> items(String path) {
        return find(path)
                .filter(Json.Arr.class::isInstance)
                .map(json -> ((Json.Arr) json).items())
                .orElse(List.of());
    }

    /** With the value at the place; objects on the way are made where they are missing. */
    public Draft with(String path, Json value) {
        return new Draft(put(root, names(path), 0, value));
    }

    public Draft with(String path, String text) {
        return with(path, text(text, 0));
    }

    static Json text(String text, int line) {
        return new Json.Text(line, text);
    }

    private static Json put(Json json, String[] names, int at, Json value) {
        if (at == names.length) {
            return value;
        }
        String name = names[at];
        if (json instanceof Json.Arr(int line, List<Json> items)) {
            int index = index(name);
            var changed = new ArrayList<>(items);
            Json before = index < items.size() ? items.get(index) : new Json.Null(line);
            Json now = put(before, names, at + 1, value);
            if (index < items.size()) {
                changed.set(index, now);
            } else {
                changed.add(now);
            }
            return new Json.Arr(line, changed);
        }
        Map<String, Json> fields = json instanceof Json.Obj(int _, Map<String, Json> had)
                ? new LinkedHashMap<>(had)
                : new LinkedHashMap<>();
        Json before = fields.getOrDefault(name, new Json.Null(json.line()));
        fields.put(name, put(before, names, at + 1, value));
        return new Json.Obj(json.line(), fields);
    }

    public Draft without(String path) {
        int slash = path.lastIndexOf('/');
        String parent = slash < 0 ? "" : path.substring(0, slash);
        String name = path.substring(slash + 1);
        return find(parent).map(json -> with(parent, removed(json, name))).orElse(this);
    }

    private static Json removed(Json json, String name) {
        return switch (json) {
            case Json.Obj(int line, Map<String, Json> fields) -> {
                Map<String, Json> left = new LinkedHashMap<>(fields);
                left.remove(name);
                yield new Json.Obj(line, left);
            }
            case Json.Arr(int line, List<Json> items) -> {
                var left = new ArrayList<>(items);
                int index = index(name);
                if (index >= 0 && index < left.size()) {
                    left.remove(index);
                }
                yield new Json.Arr(line, left);
            }
            default -> json;
        };
    }

    /**
     * A name that no item has: the letter and a number, first that of the item which would be next.
     *
     * @param list of items that have their names in the field; where it is an object, its own fields are the names
     * @param others lists that share their names with this one
     */
    public String free(String list, String field, String letter, String... others) {
        Set<String> taken = new HashSet<>(fields(list));
        Stream.concat(Stream.of(list), Stream.of(others)).forEach(one -> {
            for (int i = 0; i < size(one); i++) {
                taken.add(text(one + "/" + i + "/" + field));
            }
        });
        int number = fields(list).size() + size(list) + 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }

    /** Puts an item into a list, which is made where there is none. */
    public Draft insert(String list, int at, Json value) {
        return list(list, items -> {
            items.add(Math.min(at, items.size()), value);
            return items;
        });
    }

    public Draft append(String list, Json value) {
        return insert(list, size(list), value);
    }

    /** Moves an item of a list; a place outside the list changes nothing. */
    public Draft move(String list, int from, int to) {
        if (to < 0 || to >= size(list)) {
            return this;
        }
        return list(list, items -> {
            items.add(to, items.remove(from));
            return items;
        });
    }

    private Draft list(String path, UnaryOperator<List<Json>> change) {
        return with(path, new Json.Arr(0, change.apply(new ArrayList<>(items(path)))));
    }

    private static String[] names(String path) {
        return path.isEmpty() ? new String[0] : path.split("/");
    }

    private static int index(String name) {
        return name.chars().allMatch(Character::isDigit) && !name.isEmpty() ? Integer.parseInt(name) : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draft draft && JsonText.line(root).equals(JsonText.line(draft.root));
    }

    @Override
    public int hashCode() {
        return JsonText.line(root).hashCode();
    }

    @Override
    public String toString() {
        return JsonText.line(root);
    }
}
