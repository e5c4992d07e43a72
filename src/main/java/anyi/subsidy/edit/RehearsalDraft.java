// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.value.Problem;
import anyi.value.Problems;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What was asked of a rehearsal.
 *
 * @param first as typed, 2026-01
 * @param asIfInForce whether the version counts in all these months, whatever its own dates say
 */
record RehearsalDraft(String first, String last, boolean approvedOnly, boolean asIfInForce) {
    private static final int MOST = 36;

    Problems check() {
        var problems = new ArrayList<Problem>();
        if (month(first).isEmpty()) {
            problems.add(Problem.refuse("first", "subsidy.rehearsal.problem.month"));
        }
        if (month(last).isEmpty()) {
            problems.add(Problem.refuse("last", "subsidy.rehearsal.problem.month"));
        }
        if (problems.isEmpty() && toFirst().isAfter(toLast())) {
            problems.add(Problem.refuse("last", "subsidy.rehearsal.problem.order"));
        }
        if (problems.isEmpty() && toFirst().plusMonths(MOST).isBefore(toLast())) {
            problems.add(Problem.refuse("last", "subsidy.rehearsal.problem.long", MOST));
        }
        return new Problems(problems);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            String plain = text.strip().replace('.', '-').replace('/', '-');
            return Optional.of(YearMonth.parse(
                    plain.matches("\\d{6}")
                            ? plain.substring(0, 4) + "-" + plain.substring(4)
                            : plain.matches("\\d{4}-\\d") ? plain.replace("-", "-0") : plain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    YearMonth toFirst() {
        return month(first).orElseThrow();
    }

    YearMonth toLast() {
        return month(last).orElseThrow();
    }
}
