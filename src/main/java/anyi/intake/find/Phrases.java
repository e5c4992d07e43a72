// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How headings are put together, from the resource {@code phrases.csv}: 到院时间, 哪天搬进来的 and 收住日期 are one
 * question in many words, and no list holds them all. A line that begins with {@code =} names a part of phrases.
 */
final class Phrases {
    private static final int LONGEST = 16;
    private static final int MOST_ANSWERS = 20_000;

    private record Phrase(Field field, Pattern pattern) {}

    private final List<Phrase> phrases = new ArrayList<>();
    /** Sheets of one home say the same headings again and again. */
    private final Map<String, List<Field>> answers = new ConcurrentHashMap<>();

    Phrases() {
        var parts = new java.util.LinkedHashMap<String, String>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("/anyi/intake/phrases.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> add(line, parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line, Map<String, String> parts) {
        int comma = line.indexOf(',');
        String phrase = line.substring(comma + 1);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            phrase = phrase.replace("{" + part.getKey() + "}", part.getValue());
        }
        if (line.startsWith("=")) {
            parts.put(line.substring(1, comma), phrase);
        } else {
            phrases.add(new Phrase(Field.valueOf(line.substring(0, comma)), Pattern.compile(phrase)));
        }
    }

    /** What a heading may mean, told by how it is put together. Blanks, brackets and stars are gone already. */
    List<Field> of(String heading) {
        if (heading.length() < 2
                || heading.length() > LONGEST
                || !heading.codePoints().allMatch(Phrases::canStand)) {
            return List.of();
        }
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(heading, this::look);
    }

    private static boolean canStand(int c) {
        return Character.isIdeographic(c) || c == '/' || c == '、' || c == '2';
    }

    private List<Field> look(String heading) {
        return phrases.stream()
                .filter(phrase -> phrase.pattern().matcher(heading).matches())
                .map(Phrase::field)
                .distinct()
                .toList();
    }
}
