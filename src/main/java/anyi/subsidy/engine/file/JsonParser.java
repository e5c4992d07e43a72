// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly: no comments, no trailing commas, no name twice. */
final class JsonParser {
    private static final int MAX_DEPTH = 100;

    /** Not JSON, and where. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, String found) {
            super(found);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private final String text;
    private int at;
    private int line = 1;
    private int depth;

    JsonParser(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    Json document() {
        Json value = value();
        if (peek() != 0) {
            throw wrong();
        }
        return value;
    }

    private Json value() {
        char next = peek();
        int start = line;
        return switch (next) {
            case '{' -> object(start);
            case '[' -> array(start);
            case '"' -> new Json.Text(start, string());
            case 't', 'f', 'n' -> word(start);
            default -> number(start);
        };
    }

    private Json object(int start) {
        at++;
        enter();
        Map<String, Json> fields = new LinkedHashMap<>();
        if (!taken('}')) {
            do {
                if (peek() != '"') {
                    throw wrong();
                }
                String name = string();
                expect(':');
                if (fields.put(name, value()) != null) {
                    throw new Malformed(line, name);
                }
            } while (taken(','));
            expect('}');
        }
        depth--;
        return new Json.Obj(start, fields);
    }

    private Json array(int start) {
        at++;
        enter();
        List<Json> items = new ArrayList<>();
        if (!taken(']')) {
            do {
                items.add(value());
            } while (taken(','));
            expect(']');
        }
        depth--;
        return new Json.Arr(start, items);
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw wrong();
        }
    }

    private String string() {
        var out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        if (at >= text.length()) {
            throw wrong();
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        if (at >= text.length()) {
            throw wrong();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> throw wrong();
        };
    }

    private char hex() {
        if (at + 4 > text.length()) {
            throw wrong();
        }
        try {
            char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return c;
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private Json word(int start) {
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("null") ? new Json.Null(start) : new Json.Bool(start, word.equals("true"));
            }
        }
        throw wrong();
    }

    private Json number(int start) {
        int begin = at;
        while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(begin, at);
        if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,3})?")) {
            throw wrong();
        }
        return new Json.Num(start, digits);
    }

    /** The next character that is no space; 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean taken(char c) {
        if (peek() == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!taken(c)) {
            throw wrong();
        }
    }

    private Malformed wrong() {
        return new Malformed(line, at < text.length() ? String.valueOf(text.charAt(at)) : "");
    }
}
