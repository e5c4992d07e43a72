// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of the file with its place; collects what is wrong instead of stopping at the first. */
final class Node {
    /** Before and after the point: no amount has as many, and arithmetic with more takes forever. */
    private static final int MOST_DIGITS = 15;

    private final Json json;
    private final String path;
    private final List<FileProblem> problems;
    private final Set<String> asked = new HashSet<>();

    Node(Json json, String path, List<FileProblem> problems) {
        this.json = json;
        this.path = path;
        this.problems = problems;
    }

    Json json() {
        return json;
    }

    int line() {
        return json.line();
    }

    String path() {
        return path;
    }

    void problem(FileProblem.Code code, String detail) {
        problems.add(new FileProblem(code, json.line(), path, detail));
    }

    /** A problem of a field of this object. */
    void problem(FileProblem.Code code, String field, String detail) {
        at(field).problem(code, detail);
    }

    boolean has(String name) {
        return json instanceof Json.Obj(int _, var fields)
                && fields.containsKey(name)
                && !(fields.get(name) instanceof Json.Null);
    }

    /** The field, absent or not. */
    Node at(String name) {
        asked.add(name);
        Json value = json instanceof Json.Obj(int _, var fields) ? fields.get(name) : null;
        Json found = value == null ? new Json.Null(json.line()) : value;
        return new Node(found, path.isEmpty() ? name : path + "/" + name, problems);
    }

    Optional<Node> find(String name) {
        Node node = at(name);
        return has(name) ? Optional.of(node) : Optional.empty();
    }

    Node need(String name) {
        Node node = at(name);
        if (!has(name)) {
            problem(FileProblem.Code.MISSING_FIELD, name);
        }
        return node;
    }

    List<Node> items() {
        if (!(json instanceof Json.Arr(int _, var items))) {
            if (!(json instanceof Json.Null)) {
                problem(FileProblem.Code.WRONG_TYPE, "[ ]");
            }
            return List.of();
        }
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < items.size(); i++) {
            nodes.add(new Node(items.get(i), path + "/" + i, problems));
        }
        return nodes;
    }

    <T> List<T> list(String name, Function<Node, T> reader) {
        return at(name).items().stream().map(reader).toList();
    }

    <T> Map<String, T> map(String name, Function<Node, T> reader) {
        return at(name).map(reader);
    }

    <T> Map<String, T> map(Function<Node, T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        names().forEach(name -> map.put(name, reader.apply(at(name))));
        return map;
    }

    List<String> names() {
        if (json instanceof Json.Obj(int _, var fields)) {
            return List.copyOf(fields.keySet());
        }
        if (!(json instanceof Json.Null)) {
            problem(FileProblem.Code.WRONG_TYPE, "{ }");
        }
        return List.of();
    }

    boolean isObject() {
        return json instanceof Json.Obj;
    }

    boolean isArray() {
        return json instanceof Json.Arr;
    }

    boolean isNull() {
        return json instanceof Json.Null;
    }

    /** Text, or a number or truth value as text. */
    String text() {
        return switch (json) {
            case Json.Text(int _, String text) -> text;
            case Json.Num(int _, String digits) -> digits;
            case Json.Bool(int _, boolean yes) -> String.valueOf(yes);
            case Json.Null _ -> "";
            case Json.Obj _, Json.Arr _ -> {
                problem(FileProblem.Code.WRONG_TYPE, "\"…\"");
                yield "";
            }
        };
    }

    boolean isYes() {
        if (json instanceof Json.Bool(int _, boolean yes)) {
            return yes;
        }
        problem(FileProblem.Code.WRONG_TYPE, "true, false");
        return false;
    }

    BigDecimal number() {
        try {
            var number = new BigDecimal(text());
            if (number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
                problem(FileProblem.Code.OUT_OF_RANGE, text());
                return BigDecimal.ZERO;
            }
            return number;
        } catch (NumberFormatException e) {
            problem(FileProblem.Code.NOT_A_NUMBER, text());
            return BigDecimal.ZERO;
        }
    }

    int whole() {
        try {
            return number().intValueExact();
        } catch (ArithmeticException e) {
            problem(FileProblem.Code.NOT_A_NUMBER, text());
            return 0;
        }
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            problem(FileProblem.Code.NOT_A_DATE, text());
            return LocalDate.EPOCH;
        }
    }

    /** A day of any year, {@code 08-01}. */
    MonthDay monthDay() {
        try {
            return MonthDay.parse("--" + text());
        } catch (DateTimeException e) {
            problem(FileProblem.Code.NOT_A_DATE, text());
            return MonthDay.of(1, 1);
        }
    }

    @Nullable
    LocalDate dateOrOpen(String name) {
        return find(name).map(Node::date).orElse(null);
    }

    <E extends Enum<E>> E one(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text())) {
                return constant;
            }
        }
        String all = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        problem(FileProblem.Code.NOT_ONE_OF, text() + " ∉ " + all);
        return type.getEnumConstants()[0];
    }

    <E extends Enum<E>> E one(String name, E otherwise) {
        return find(name).map(node -> node.one(otherwise.getDeclaringClass())).orElse(otherwise);
    }

    Words words() {
        Words words = new Words(need("zh").text(), need("en").text());
        done();
        return words;
    }

    /** Everything that was not asked for has a name that the format does not know. */
    void done() {
        var known = Set.copyOf(asked);
        for (String name : names()) {
            if (!asked.contains(name)) {
                at(name).problem(FileProblem.Code.UNKNOWN_FIELD, Near.suggest(name, known));
            }
        }
    }
}
