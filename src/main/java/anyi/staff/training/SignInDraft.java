// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who came to a session, all at once.
 *
 * @param seen the marks that stood there when these were begun, by person; nothing = whatever stands there
 */
public record SignInDraft(
        UUID sessionId, LocalDate heldOn, List<Attendance> attendances, Optional<Map<UUID, Attendance>> seen) {
    /** The sentence when somebody else has marked the session meanwhile. */
    static final String MARKED_MEANWHILE = "staff.training.problem.markedMeanwhile";

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public SignInDraft {
        attendances = List.copyOf(attendances);
    }

    public SignInDraft(UUID sessionId, LocalDate heldOn, List<Attendance> attendances) {
        this(sessionId, heldOn, attendances, Optional.empty());
    }

    public Problems check(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (!attendances.isEmpty() && heldOn.isAfter(today)) {
            problems.add(Problem.refuse("heldOn", "staff.training.problem.attendedInFuture", heldOn.toString()));
        }
        var seen = new HashSet<UUID>();
        for (Attendance attendance : attendances) {
            if (!seen.add(attendance.staffId())) {
                problems.add(Problem.refuse("person", "staff.training.problem.signedInTwice"));
            }
            if (attendance.score() != null
                    && (attendance.score().signum() < 0 || attendance.score().compareTo(MOST) > 0)) {
                problems.add(Problem.refuse("score", "staff.training.problem.scoreOutOfRange"));
            }
        }
        return new Problems(problems);
    }
}
