// SPDX-License-Identifier: Apache-2.0
package anyi.bed.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence in lower case and half width, its numbers, in whatever script, as plain digits. */
record PlainSentence(String words) {
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final Pattern CHINESE = Pattern.compile("[零一二两三四五六七八九十百]+");
    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Pattern ENGLISH_WORD = Pattern.compile("\\b(" + String.join("|", ENGLISH) + ")\\b");

    static PlainSentence of(String sentence) {
        String halfWidth = sentence.codePoints()
                .map(c -> c >= '！' && c <= '～' ? c - '！' + '!' : c == '\u3000' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
        // 一层 in 每一层 is a measure, not a number
        String chinese = CHINESE.matcher(halfWidth.replace("每一", "每"))
                .replaceAll(match -> Integer.toString(chinese(match.group())));
        return new PlainSentence(
                ENGLISH_WORD.matcher(chinese).replaceAll(match -> Integer.toString(ENGLISH.indexOf(match.group()))));
    }

    /** Up to 999: 两, 十, 十二, 二十, 一百零五. */
    static int chinese(String numeral) {
        int sum = 0;
        int digit = 0;
        boolean pending = false;
        for (char c : numeral.toCharArray()) {
            if (c == '十' || c == '百') {
                sum += (pending ? digit : 1) * (c == '十' ? 10 : 100);
                digit = 0;
                pending = false;
            } else {
                digit = digit * 10 + (c == '两' ? 2 : CHINESE_DIGITS.indexOf(c));
                pending = c != '零';
            }
        }
        return sum + digit;
    }
}
