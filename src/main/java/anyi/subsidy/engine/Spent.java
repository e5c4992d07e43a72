// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the months before came to, where a limit reaches over more than one. */
final class Spent {
    private final SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();

    void add(YearMonth month, Outcome outcome) {
        if (outcome.isPaid()) {
            months.merge(month, outcome.total().yuan(), BigDecimal::add);
        }
    }

    void add(YearMonth month, BigDecimal amount) {
        months.merge(month, amount, BigDecimal::add);
    }

    SortedMap<YearMonth, BigDecimal> between(YearMonth from, YearMonth to) {
        return months.subMap(from, to);
    }

    /** The months before this one. */
    SortedMap<YearMonth, BigDecimal> before(YearMonth to) {
        return months.headMap(to);
    }
}
