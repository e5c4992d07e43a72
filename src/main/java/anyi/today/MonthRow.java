// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.subsidy.run.Due;
import anyi.subsidy.run.MonthState;
import anyi.term.RunState;
import anyi.value.Money;
import java.time.YearMonth;

/** A month of subsidies in sum. */
public record MonthRow(YearMonth month, RunState state, Money total, int lines, int policies, int corrections) {
    /** Of a month without a run: what it would come to if it were closed now. */
    static MonthRow preview(MonthState month) {
        long policies = month.lines().stream().map(Due::policy).distinct().count();
        return new MonthRow(
                month.month(),
                RunState.OPEN,
                month.total(),
                month.lineCount(),
                (int) policies,
                month.corrections().size());
    }
}
