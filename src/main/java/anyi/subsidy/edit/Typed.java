// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.file.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed, as a value of the file. */
interface Typed {
    /** Without spaces around it; nothing typed is the empty text. */
    static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static boolean isNumber(@Nullable String text) {
        return plain(text).matches("-?\\d+(\\.\\d+)?");
    }

    /** A whole number, a truth value or a text. */
    static Json scalar(String text) {
        if (text.equals("true") || text.equals("false")) {
            return new Json.Bool(0, text.equals("true"));
        }
        return text.matches("0|[1-9]\\d{0,8}") ? new Json.Num(0, text) : new Json.Text(0, text);
    }

    /** A list or an object as the file writes it; a bare word is a text. */
    static Json value(String text) {
        boolean structured = text.startsWith("[") || text.startsWith("{") || text.equals("null");
        return structured ? json(text).orElseGet(() -> new Json.Text(0, text)) : scalar(text);
    }

    static Optional<Json> json(String text) {
        return Json.find(text);
    }
}
