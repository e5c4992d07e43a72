// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import anyi.value.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a name is read, without tones. A surname is read as surnames are (单 shan, 曾 zeng, 单于 chan yu); ü is written v,
 * as keyboards have it, and found as u too.
 *
 * @param syllables one a character; Latin letters and digits stay words of their own
 */
public record Pinyin(List<String> syllables) {
    private static final int LONGEST_SURNAME = 3;
    private static final int LONGEST_CHINESE_NAME = 4;

    public Pinyin {
        syllables = List.copyOf(syllables);
    }

    public static Pinyin ofName(String name) {
        String tidy = PersonName.tidy(name);
        int[] characters = tidy.codePoints().toArray();
        for (int length = Math.min(LONGEST_SURNAME, characters.length); length > 0; length--) {
            String reading = readsAsSurname(tidy, characters.length, length)
                    ? Readings.TABLE.surname(new String(characters, 0, length))
                    : "";
            if (!reading.isEmpty()) {
                var syllables = new ArrayList<>(List.of(reading.split(" ")));
                syllables.addAll(ofWords(new String(characters, length, characters.length - length)).syllables);
                return new Pinyin(syllables);
            }
        }
        return ofWords(tidy);
    }

    /** Names of several parts (买买提·吐尔逊) have no Chinese surname in front. */
    private static boolean readsAsSurname(String name, int size, int length) {
        return !name.contains(PersonName.DOT) && size <= LONGEST_CHINESE_NAME + length - 1;
    }

    /** Character by character, for anything that is not a person's name. */
    public static Pinyin ofWords(String words) {
        var syllables = new ArrayList<String>();
        var latin = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            String reading = Readings.TABLE.of(c);
            if (reading.isEmpty() && Character.isLetterOrDigit(c)) {
                latin.appendCodePoint(c);
                return;
            }
            close(latin, syllables);
            if (!reading.isEmpty()) {
                syllables.add(reading);
            }
        });
        close(latin, syllables);
        return new Pinyin(syllables);
    }

    private static void close(StringBuilder latin, List<String> syllables) {
        if (!latin.isEmpty()) {
            syllables.add(latin.toString());
            latin.setLength(0);
        }
    }

    /** {@code wang gui lan}: what lists are sorted by. */
    public String spaced() {
        return String.join(" ", syllables);
    }

    /** {@code wangguilan}. */
    public String joined() {
        return String.join("", syllables);
    }

    /** {@code wgl}. */
    public String initials() {
        return syllables.stream()
                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /**
     * Everything under which a name is looked for, in lower case: itself, pinyin and initials as a surname and as plain
     * characters (who types dan for 单 finds the person as well), ü as v and as u.
     */
    public static String searchable(String name) {
        String tidy = PersonName.tidy(name).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        words.add(tidy);
        for (Pinyin pinyin : List.of(ofName(tidy), ofWords(tidy))) {
            words.add(pinyin.joined());
            words.add(pinyin.joined().replace("lv", "lu").replace("nv", "nu"));
            words.add(pinyin.initials());
        }
        words.remove("");
        return String.join(" ", words);
    }

    /** What somebody typed, in the form of {@link #searchable}; several words must all be found. */
    public static List<String> query(String typed) {
        String tidy = PersonName.tidy(typed)
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v')
                .replace("u:", "v");
        return tidy.isEmpty() ? List.of() : List.of(tidy.split("[\\s',，]+"));
    }
}
