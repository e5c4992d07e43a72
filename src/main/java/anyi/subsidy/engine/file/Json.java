// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows the line on which it stands. */
public sealed interface Json {
    int line();

    record Obj(int line, Map<String, Json> fields) implements Json {}

    record Arr(int line, List<Json> items) implements Json {}

    record Text(int line, String text) implements Json {}

    /** A number as it is written, so that nothing is lost. */
    record Num(int line, String digits) implements Json {}

    record Bool(int line, boolean yes) implements Json {}

    record Null(int line) implements Json {}

    /** @throws JsonParser.Malformed where the text is no JSON */
    static Json parse(String text) {
        return new JsonParser(text).document();
    }

    /** Nothing where the text is no JSON. */
    static Optional<Json> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (JsonParser.Malformed e) {
            return Optional.empty();
        }
    }
}
