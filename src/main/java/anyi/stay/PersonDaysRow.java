// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.term.Funding;
import java.util.Optional;
import java.util.UUID;

/**
 * How many days of a month somebody was in house under one payer.
 *
 * @param days days of the stay, those of leave included
 * @param leaveDays days of leave among them
 */
public record PersonDaysRow(
        UUID residentId, String residentName, Optional<Funding> funding, long days, long leaveDays) {

    public long daysPresent() {
        return days - leaveDays;
    }
}
