// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.term.AttendanceMark;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one person was at one session.
 *
 * @param passed nothing = there was no test
 */
public record Attendance(
        UUID staffId,
        AttendanceMark mark,
        @Nullable BigDecimal score,
        @Nullable Boolean passed,
        @Nullable String certificateNumber,
        @Nullable String remark) {
    /** Scores are of a hundred; theory and skill are passed with sixty. */
    static final BigDecimal PASS = BigDecimal.valueOf(60);

    public static Attendance of(UUID staffId, AttendanceMark mark) {
        return new Attendance(staffId, mark, null, null, null, null);
    }

    public static Attendance of(UUID staffId, AttendanceMark mark, @Nullable BigDecimal score) {
        return new Attendance(staffId, mark, score, score == null ? null : score.compareTo(PASS) >= 0, null, null);
    }

    Optional<BigDecimal> scored() {
        return Optional.ofNullable(score);
    }
}
