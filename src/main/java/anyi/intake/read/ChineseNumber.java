// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese numerals as dates and floors use them: 二〇二四, 十一, 二十三, 三十. */
public final class ChineseNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern RUN = Pattern.compile("[〇零○一二三四五六七八九十廿两]+");

    private ChineseNumber() {}

    /** Every run of numerals as Arabic digits; text without numerals stays as it is. */
    public static String toDigits(String text) {
        Matcher run = RUN.matcher(text);
        var result = new StringBuilder();
        while (run.find()) {
            run.appendReplacement(result, number(run.group()));
        }
        run.appendTail(result);
        return result.toString();
    }

    private static String number(String run) {
        String plain = run.replace('零', '〇').replace('○', '〇').replace('两', '二').replace("廿", "二十");
        int ten = plain.indexOf('十');
        if (ten < 0) {
            var digits = new StringBuilder();
            plain.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
            return digits.toString();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
        int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
        return Integer.toString(tens * 10 + Math.max(ones, 0));
    }
}
