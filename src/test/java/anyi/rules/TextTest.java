// SPDX-License-Identifier: Apache-2.0
package anyi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words stand in bundles only, complete in both languages, none unused, none missing. */
class TextTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LINE = Pattern.compile("^([^#!=\\s][^=]*?)\\s*=(.*)$", Pattern.MULTILINE);

    /** Chinese values that need no Chinese: names of formats, keys, units and pure patterns. */
    private static final Pattern NO_HAN_NEEDED = Pattern.compile(
            "[\\s\\p{Punct}·—–−×…•％≥≤～√\\d]*|.*\\b(PDF|Excel|ID|Ctrl|Enter|Esc|GB/T|MZ/T|GBK|UTF|CSV|English)\\b.*|\\{0.*");

    private static final Pattern BARE_TEXT = Pattern.compile(
            "(new (Label|Button|Text|MenuItem|ToggleButton|CheckBox|RadioButton|Hyperlink|Tooltip|Tab|Menu)\\(|"
                + "\\.set(Text|PromptText|AccessibleText|Title|HeaderText|ContentText)\\()\"[^\"]*[\\p{IsLatin}\\p{IsHan}]");

    @Test
    void both_languages_have_the_same_keys() {
        for (Path chinese : bundles("")) {
            assertEquals(
                    new TreeSet<>(entries(chinese).keySet()),
                    new TreeSet<>(entries(english(chinese)).keySet()),
                    chinese.toString());
        }
    }

    @Test
    void no_key_stands_twice() {
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        for (Path bundle : bundles("")) {
            LINE.matcher(House.read(bundle))
                    .results()
                    .map(line -> line.group(1).strip())
                    .forEach(key -> {
                        if (!seen.add(key)) {
                            twice.add(bundle.getFileName() + " " + key);
                        }
                    });
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void every_message_formats_and_takes_the_same_arguments_in_both_languages() {
        var wrong = new ArrayList<String>();
        for (Path bundle : bundles("")) {
            Map<String, String> english = entries(english(bundle));
            entries(bundle).forEach((key, value) -> {
                var own = new MessageFormat(value);
                var other = new MessageFormat(english.getOrDefault(key, ""));
                if (own.getFormatsByArgumentIndex().length != other.getFormatsByArgumentIndex().length) {
                    wrong.add(key);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void chinese_is_chinese_and_english_is_english() {
        var wrong = new ArrayList<String>();
        for (Path bundle : bundles("")) {
            entries(bundle).forEach((key, value) -> {
                if (!HAN.matcher(value).find() && !NO_HAN_NEEDED.matcher(value).matches()) {
                    wrong.add(key + "=" + value);
                }
            });
            entries(english(bundle)).forEach((key, value) -> {
                if (HAN.matcher(value).find() && !key.startsWith("text.language")) {
                    wrong.add(key + "=" + value);
                }
                if (value.isBlank()) {
                    wrong.add(key + " is empty");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_bundle_is_read_by_the_program() {
        for (Path bundle : bundles("")) {
            String name = bundle.getFileName().toString().replace(".properties", "");
            assertTrue(Messages.BUNDLES.contains(name), name);
            assertTrue(bundle.endsWith(Path.of(name, name + ".properties")), name);
        }
    }

    @Test
    void no_key_is_unused() {
        var sources = new StringBuilder();
        House.files(House.MAIN, ".java").forEach(file -> sources.append(House.read(file)));
        String all = sources.toString();
        var unused = new ArrayList<String>();
        for (Path bundle : bundles("")) {
            if (!bundle.endsWith("term.properties")) {
                entries(bundle).keySet().stream()
                        .filter(key -> !all.contains("\"" + key + "\"") && !isOfAnEnum(key, all))
                        .forEach(unused::add);
            }
        }
        assertEquals(List.of(), unused);
    }

    /** An enum's key() puts its constant's name behind a literal that ends in a dot. */
    private static boolean isOfAnEnum(String key, String sources) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && sources.contains("\"" + key.substring(0, dot + 1) + "\" + name()");
    }

    @Test
    void no_key_is_missing() {
        var known = new TreeSet<String>();
        bundles("").forEach(bundle -> known.addAll(entries(bundle).keySet()));
        Pattern used = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"|\\b(?:refuse|warn)\\(\\s*\"[^\"]*\",\\s*\"([^\"]+)\"");
        var missing = new TreeSet<String>();
        for (Path file : House.files(House.MAIN, ".java")) {
            used.matcher(House.read(file)).results().forEach(found -> {
                String key = found.group(1) != null ? found.group(1) : found.group(2);
                if (!known.contains(key)) {
                    missing.add(file.getFileName() + " " + key);
                }
            });
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void no_bare_text_reaches_a_control() {
        var bare = new ArrayList<String>();
        for (Path file : House.files(House.MAIN, ".java")) {
            BARE_TEXT
                    .matcher(House.read(file))
                    .results()
                    .forEach(found -> bare.add(file.getFileName() + " " + found.group()));
        }
        assertEquals(List.of(), bare);
    }

    private static List<Path> bundles(String suffix) {
        return House.files(House.RESOURCES, suffix + ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Path english(Path chinese) {
        Path english = Path.of(chinese.toString().replace(".properties", "_en.properties"));
        assertTrue(Files.exists(english), english + " is missing");
        return english;
    }

    private static Map<String, String> entries(Path bundle) {
        var properties = new java.util.Properties();
        try (var in = Files.newBufferedReader(bundle)) {
            properties.load(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var entries = new LinkedHashMap<String, String>();
        properties.forEach((key, value) -> entries.put((String) key, (String) value));
        return entries;
    }
}
