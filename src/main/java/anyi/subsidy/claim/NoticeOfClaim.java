// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The newest public notice on which a claim stands.
 *
 * @param endsOn the last day of the notice; the next step is allowed from the day after
 * @param openObjections those about this claim or the whole list that nobody has answered
 * @param upheld those about this claim that were found right
 */
public record NoticeOfClaim(
        UUID notice, String title, LocalDate startsOn, LocalDate endsOn, int openObjections, int upheld) {
    public LocalDate nextFrom() {
        return endsOn.plusDays(1);
    }

    public boolean isOver(LocalDate on) {
        return on.isAfter(endsOn);
    }
}
