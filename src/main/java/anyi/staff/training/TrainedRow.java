// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.term.AttendanceMark;
import java.math.BigDecimal;
import java.util.Optional;

/** A session in somebody's file. */
public record TrainedRow(
        TrainingSession session, AttendanceMark mark, Optional<BigDecimal> score, Optional<Boolean> passed) {
    /** Class hours that count: once a session, and only for who was there. */
    public BigDecimal hours() {
        return mark.isThere() ? session.hours() : BigDecimal.ZERO;
    }
}
