// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The distinct texts of a workbook. Phonetic guides do not belong to the text. */
final class SharedStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private final BitSet struck = new BitSet();

    static final SharedStrings NONE = new SharedStrings();

    static SharedStrings read(InputStream part, Limits limits) {
        var strings = new SharedStrings();
        long characters = 0;
        try (InputStream in = part) {
            var xml = new Xml(in);
            var rich = new RichText(limits.cellCharacters());
            while (xml.next()) {
                if (xml.starts("si")) {
                    rich.read(xml);
                    strings.struck.set(strings.texts.size(), rich.struck());
                    strings.texts.add(rich.text());
                    characters += rich.text().length();
                    if (strings.texts.size() > limits.strings() || characters > limits.stringCharacters()) {
                        throw new Unreadable(Refusal.TOO_LARGE);
                    }
                }
            }
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
        return strings;
    }

    boolean has(int index) {
        return index >= 0 && index < texts.size();
    }

    String text(int index) {
        return texts.get(index);
    }

    boolean struck(int index) {
        return struck.get(index);
    }

    /** Control characters are written as {@code _x000D_}, and such a text itself as {@code _x005F_x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
