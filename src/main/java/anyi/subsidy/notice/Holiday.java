// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import java.time.LocalDate;

/**
 * A day that is not as its weekday says.
 *
 * @param isWorking a Saturday or Sunday that is worked (调休), otherwise a day off
 * @param source the notice that states it
 */
public record Holiday(LocalDate on, boolean isWorking, String name, String source) {}
