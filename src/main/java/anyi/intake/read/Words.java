// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that ledgers use for the codes of the vocabularies, from the resource {@code words.csv}: vocabulary, value,
 * words. A word decides when it is the whole cell; else the longest word within the cell does.
 */
public final class Words {
    private static final int MOST_ANSWERS = 20_000;
    private final Map<String, Map<String, String>> vocabularies = new HashMap<>();
    private final Map<String, List<String>> longestFirst = new HashMap<>();
    /** Cells of a column say the same few words again and again. */
    private final Map<String, Optional<String>> answers = new ConcurrentHashMap<>();

    public Words() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/anyi/intake/words.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).filter(line -> !line.isBlank()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        vocabularies.forEach((name, words) -> longestFirst.put(
                name,
                words.keySet().stream()
                        .filter(word -> word.length() > 1)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList()));
    }

    private void add(String line) {
        String[] parts = line.split(",");
        var words = vocabularies.computeIfAbsent(parts[0], name -> new HashMap<>());
        for (String word : parts[2].split(" ")) {
            words.put(Spelling.tight(word), parts[1]);
        }
    }

    /** The constant's name for what a cell says, if a word of the vocabulary decides it. */
    public Optional<String> find(String vocabulary, String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(vocabulary + "|" + written, question -> look(vocabulary, written));
    }

    private Optional<String> look(String vocabulary, String written) {
        String tight = Spelling.tight(written);
        var words = vocabularies.getOrDefault(vocabulary, Map.of());
        String exact = words.get(tight);
        if (exact != null) {
            return known(exact);
        }
        return longestFirst.getOrDefault(vocabulary, List.of()).stream()
                .filter(tight::contains)
                .findFirst()
                .map(words::get)
                .flatMap(Words::known);
    }

    /** {@code ?} in the resource: a word that is known and does not decide, such as 低保 without urban or rural. */
    private static Optional<String> known(String value) {
        return value.equals("?") ? Optional.empty() : Optional.of(value);
    }

    public <E extends Enum<E>> Optional<E> find(Class<E> type, String vocabulary, String written) {
        return find(vocabulary, written).map(name -> Enum.valueOf(type, name));
    }

    /** Whether the whole cell is a word of the vocabulary, decided or not. */
    public boolean knows(String vocabulary, String written) {
        return vocabularies.getOrDefault(vocabulary, Map.of()).containsKey(Spelling.tight(written));
    }
}
