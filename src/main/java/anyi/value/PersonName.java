// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Brings a person's name into one form without losing a character: look-alikes that come from PDF files and phones
 * (full-width letters, radicals in the place of characters, a dozen middle dots) become the character that was meant;
 * rare and traditional characters stay as they are.
 */
public final class PersonName {
    /** Radicals that Unicode does not fold by itself, each followed by the character that was meant. */
    private static final String RADICALS = "⺁厂⺇几⺌小⺎兀⺏尢⺒巳⺓幺⺗心⺝月⺟母⺠民⺡水⺢水⺩玉⺪疋⺬示⺮竹⺯糸⺼肉⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻍辶"
            + "⻑长⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟";

    /** What GBK kept in its private area from U+E815 on, which old systems still hand out. */
    private static final int[] PRIVATE = ("⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱"
                    + "䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻")
            .codePoints()
            .toArray();

    private static final String DOTS = "•‧∙⋅・･．.●∘";
    public static final String DOT = "·";

    private PersonName() {}

    public static String tidy(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String plain = typed.codePoints()
                .mapToObj(PersonName::meant)
                .collect(Collectors.joining())
                .strip()
                .replaceAll("[\\s\\u00A0\\u3000]+", " ")
                .replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        return plain.codePoints().anyMatch(Character::isIdeographic) ? dotted(plain) : plain;
    }

    /** Common characters only, as nearly all names: nothing to tidy. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c < 0x3400 || c > 0x9FFF) {
                return false;
            }
        }
        return true;
    }

    private static String dotted(String name) {
        return name.codePoints()
                .mapToObj(c -> DOTS.indexOf(c) >= 0 ? DOT : Character.toString(c))
                .collect(Collectors.joining())
                .replaceAll(" ?" + DOT + " ?", DOT);
    }

    private static String meant(int c) {
        if (c >= 0x2E80 && c <= 0x2EFF) {
            int at = RADICALS.indexOf(c);
            return at < 0 || at % 2 != 0 ? Character.toString(c) : RADICALS.substring(at + 1, at + 2);
        }
        if (c >= 0xE815 && c < 0xE815 + PRIVATE.length) {
            return Character.toString(PRIVATE[c - 0xE815]);
        }
        boolean invisible = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
        if (invisible) {
            return "";
        }
        boolean lookAlike = c >= 0x2F00 && c <= 0x2FDF || c >= 0xFF01 && c <= 0xFF5E || c == 0x3000;
        return lookAlike ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c);
    }
}
