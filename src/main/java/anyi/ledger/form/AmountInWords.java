// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.value.Money;
import java.math.BigDecimal;

/** 大写金额, as cashiers write it: 壹仟贰佰叁拾元伍角整. */
record AmountInWords(String words) {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    static String of(Money money) {
        long fen = money.yuan().abs().multiply(BigDecimal.valueOf(100)).longValueExact();
        String words = yuan(fen / 100) + fraction((int) (fen % 100), fen >= 100);
        return (money.isNegative() ? "负" : "") + words;
    }

    private static String yuan(long yuan) {
        if (yuan == 0) {
            return "";
        }
        var words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / power(group) % GROUP);
            if (part == 0) {
                gap |= !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || part < 1000)) {
                words.append('零');
            }
            words.append(four(part)).append(GROUPS[group]);
            gap = false;
        }
        return words + "元";
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    private static String four(int part) {
        var words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap |= !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
                gap = false;
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
        }
        return words.toString();
    }

    private static String fraction(int fen, boolean afterYuan) {
        int jiao = fen / 10;
        int cent = fen % 10;
        if (fen == 0) {
            return afterYuan ? "整" : "零元整";
        }
        String first = jiao > 0 ? DIGITS.charAt(jiao) + "角" : afterYuan ? "零" : "";
        return first + (cent > 0 ? DIGITS.charAt(cent) + "分" : "整");
    }
}
