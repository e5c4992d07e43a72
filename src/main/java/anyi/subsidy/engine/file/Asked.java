// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Engine;
import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A period and what is asked of it. A period is a month, {@code 2026-11}, a year, {@code 2026}, months
 * {@code 2026-01..2026-06}, or days {@code 2021-08-01/2022-08-01}, the last one exclusive.
 */
final class Asked {
    private Asked() {}

    /** As text; an object {@code {from, to}} is days. */
    static String period(Node node) {
        String period = node.isObject()
                ? node.need("from").text() + "/" + node.need("to").text()
                : node.text();
        if (!isPeriod(period)) {
            node.problem(FileProblem.Code.NOT_A_DATE, period);
        }
        return period;
    }

    static boolean isPeriod(String period) {
        try {
            return from(period).isBefore(to(period));
        } catch (DateTimeException e) {
            return false;
        }
    }

    static LocalDate from(String period) {
        int slash = period.indexOf('/');
        if (slash > 0) {
            return LocalDate.parse(period.substring(0, slash));
        }
        int dots = period.indexOf("..");
        return month(dots > 0 ? period.substring(0, dots) : period, "-01").atDay(1);
    }

    /** Exclusive. */
    static LocalDate to(String period) {
        int slash = period.indexOf('/');
        if (slash > 0) {
            return LocalDate.parse(period.substring(slash + 1));
        }
        int dots = period.indexOf("..");
        return month(dots > 0 ? period.substring(dots + 2) : period, "-12")
                .plusMonths(1)
                .atDay(1);
    }

    private static YearMonth month(String text, String ofYear) {
        return YearMonth.parse(text.length() == 4 ? text + ofYear : text);
    }

    static Outcome compute(List<Policy> versions, Facts facts, String period, Policy.Sought sought) {
        LocalDate from = from(period);
        LocalDate to = to(period);
        return switch (sought) {
            case OWED -> Engine.period(versions, facts, from, to);
            case BACK_PAY -> Engine.backPay(versions, facts, YearMonth.from(to.minusDays(1)));
            case DIFFERENCE -> Engine.difference(versions, facts, YearMonth.from(to.minusDays(1)));
        };
    }
}
