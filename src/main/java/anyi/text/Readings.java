// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reading of some 41,900 characters and of the surnames that are read otherwise; read once, never changed. */
final class Readings {
    static final Readings TABLE = new Readings();

    private static final int FIRST = 0x3000;
    private static final int PAST_LAST = 0x10000;

    private final String[] syllables;
    private final short[] common = new short[PAST_LAST - FIRST];
    private final Map<Integer, Short> rare = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();

    private Readings() {
        List<String> lines = Resource.lines("pinyin.txt");
        syllables = new String[lines.size() + 1];
        syllables[0] = "";
        for (short i = 1; i < syllables.length; i++) {
            String line = lines.get(i - 1);
            int space = line.indexOf(' ');
            syllables[i] = line.substring(0, space);
            enter(line, space + 1, i);
        }
        for (String line : Resource.lines("surnames.txt")) {
            int space = line.indexOf(' ');
            surnames.put(line.substring(0, space), line.substring(space + 1));
        }
    }

    private void enter(String line, int start, short syllable) {
        for (int at = start; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int c = line.codePointAt(at);
            if (c < PAST_LAST) {
                common[c - FIRST] = syllable;
            } else {
                rare.put(c, syllable);
            }
        }
    }

    /** Empty when the character has no reading. */
    String of(int c) {
        if (c >= PAST_LAST) {
            return syllables[rare.getOrDefault(c, (short) 0)];
        }
        return c < FIRST ? "" : syllables[common[c - FIRST]];
    }

    /** Empty when it is no surname, or reads as its characters do. */
    String surname(String characters) {
        return surnames.getOrDefault(characters, "");
    }
}
