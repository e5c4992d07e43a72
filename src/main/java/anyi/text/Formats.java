// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import anyi.text.Messages.Language;
import anyi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The one place that decides how dates, money, shares and masked numbers look. */
public final class Formats {
    private final Language language;

    public Formats(Language language) {
        this.language = language;
    }

    /** 2026-11-24, in both languages. */
    public String date(LocalDate day) {
        return day.toString();
    }

    /** 11-24: where the year is clear. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT).format(day);
    }

    /** 2026-11-24 星期二. */
    public String dateWithWeekday(LocalDate day) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
    }

    /** 2026年11月 or November 2026. */
    public String month(YearMonth month) {
        String pattern = language == Language.CHINESE ? "yyyy年M月" : "MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(month);
    }

    /** 56,893.00 or −120.00, without a unit. */
    public String money(Money money) {
        if (money.isNegative()) {
            return "−" + money(money.negated());
        }
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.yuan());
    }

    /** +1,702.00 or −120.00: an amount that is a difference. */
    public String difference(Money money) {
        return money.isNegative() ? money(money) : "+" + money(money);
    }

    /** Part of whole in percent with one decimal and no sign, half up; "—" of nothing. */
    public String percent(long part, long whole) {
        if (whole == 0) {
            return "—";
        }
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    public String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** In lists: first and last character of an identity number. */
    public String maskedInList(String number) {
        return masked(number, 1, 1);
    }

    /** In the case file: the last four. */
    public String maskedInFile(String number) {
        return masked(number, 0, 4);
    }

    /** For public notices: three and four, of an identity number 230***********1234; nothing of one that is shorter. */
    public String maskedForNotice(String number) {
        return masked(number, 3, 4);
    }

    private static String masked(String number, int head, int tail) {
        if (number.length() <= head + tail) {
            return "*".repeat(number.length());
        }
        return number.substring(0, head)
                + "*".repeat(number.length() - head - tail)
                + number.substring(number.length() - tail);
    }
}
