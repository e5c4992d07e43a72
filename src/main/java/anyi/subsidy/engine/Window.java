// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that are asked for, {@code to} exclusive; never more than one month. */
record Window(LocalDate from, LocalDate to) {
    static Window of(YearMonth month) {
        return new Window(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    YearMonth month() {
        return YearMonth.from(from);
    }

    boolean isWholeMonth() {
        return equals(of(month()));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
