// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A list as of a day, or of the month of the day.
 *
 * @param on of a monthly list the last day of the month, or today within it
 */
public record Issue(Ledger ledger, LocalDate on) {
    public static Issue of(Ledger ledger, YearMonth month, LocalDate today) {
        LocalDate last = month.atEndOfMonth();
        return new Issue(ledger, last.isAfter(today) && !month.atDay(1).isAfter(today) ? today : last);
    }

    public YearMonth month() {
        return YearMonth.from(on);
    }

    /** 所属期 in title and file name. */
    public String period() {
        return ledger.isMonthly() ? monthWords() : dayWords();
    }

    String monthWords() {
        return on.getYear() + "年" + on.getMonthValue() + "月";
    }

    String dayWords() {
        return monthWords() + on.getDayOfMonth() + "日";
    }
}
