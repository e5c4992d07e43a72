// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.term.RunState;
import anyi.value.Money;
import java.time.YearMonth;

/** A month of subsidies in sum. */
public record MonthRow(YearMonth month, RunState state, Money total, int lines, int policies, int corrections) {}
