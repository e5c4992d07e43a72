// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import java.time.LocalDate;

/** What came of a discharge. */
public sealed interface Discharging permits Discharging.Discharged, Discharging.LeaveAfterwards, Moving.NotInHouse {

    record Discharged(long revision) implements Discharging {}

    /** A leave reaches beyond the day, so one of the two dates is wrong. */
    record LeaveAfterwards(LocalDate leftOn) implements Discharging {}
}
