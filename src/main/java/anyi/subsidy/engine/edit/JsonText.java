// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.edit;

import anyi.subsidy.engine.file.Json;
import anyi.subsidy.engine.file.StepJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a policy's tree as its file: what fits stands on one line, the heading's fields one a line. */
public final class JsonText {
    private static final int WIDTH = 110;

    private JsonText() {}

    /** As a file, with the line's end at its end. */
    public static String file(Json json) {
        var out = new StringBuilder();
        write(json, 0, out);
        return out.append('\n').toString();
    }

    /** On one line; the same value gives the same text wherever it stands. */
    public static String line(Json json) {
        return switch (json) {
            case Json.Obj(int _, Map<String, Json> fields) ->
                fields.entrySet().stream()
                        .map(field -> quoted(field.getKey()) + ": " + line(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Json.Arr(int _, List<Json> items) ->
                items.stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
            case Json.Text(int _, String text) -> quoted(text);
            case Json.Num(int _, String digits) -> digits;
            case Json.Bool(int _, boolean yes) -> String.valueOf(yes);
            case Json.Null _ -> "null";
        };
    }

    private static void write(Json json, int depth, StringBuilder out) {
        String line = line(json);
        if (depth > 0 && line.length() + 2 * depth <= WIDTH) {
            out.append(line);
            return;
        }
        switch (json) {
            case Json.Obj(int _, Map<String, Json> fields) -> {
                String next = "{\n";
                for (Map.Entry<String, Json> field : fields.entrySet()) {
                    out.append(next)
                            .repeat("  ", depth + 1)
                            .append(quoted(field.getKey()))
                            .append(": ");
                    write(field.getValue(), depth + 1, out);
                    next = ",\n";
                }
                out.append('\n').repeat("  ", depth).append('}');
            }
            case Json.Arr(int _, List<Json> items) -> {
                String next = "[\n";
                for (Json item : items) {
                    out.append(next).repeat("  ", depth + 1);
                    write(item, depth + 1, out);
                    next = ",\n";
                }
                out.append('\n').repeat("  ", depth).append(']');
            }
            default -> out.append(line);
        }
    }

    private static String quoted(String text) {
        var out = new StringBuilder();
        StepJson.quote(text, out);
        return out.toString();
    }
}
