// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import java.time.LocalDate;

/**
 * Somebody who will miss a date, or has missed it.
 *
 * @param dueOn the last day on which all is well; of what was never there, the day by which it was due
 */
public record ForecastRow(Dutiful person, Judgement judgement, LocalDate dueOn) {}
