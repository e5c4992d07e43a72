// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.term.TrainingSubject;
import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course as typed.
 *
 * @param hours {@code repeatMonths} {@code warnDays} as typed; numbers when {@link #check} finds nothing
 */
public record CourseDraft(
        UUID id,
        long revision,
        @Nullable String name,
        @Nullable TrainingSubject subject,
        @Nullable String hours,
        @Nullable String repeatMonths,
        @Nullable String warnDays,
        Audience audience,
        @Nullable String remark) {
    static final int USUAL_WARNING = 30;
    private static final int LONGEST_REPEAT = 120;

    public static CourseDraft of(Course known) {
        return new CourseDraft(
                known.id(),
                known.revision(),
                known.name(),
                known.subject(),
                known.hours().map(BigDecimal::toPlainString).orElse(null),
                known.repeatMonths().map(String::valueOf).orElse(null),
                String.valueOf(known.warnDays()),
                known.audience(),
                known.remark().orElse(null));
    }

    public Problems check() {
        List<Problem> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(Problem.refuse("name", "staff.training.problem.courseNameMissing"));
        }
        if (subject == null) {
            problems.add(Problem.refuse("subject", "staff.training.problem.subjectMissing"));
        }
        if (!SessionDraft.isBlank(hours) && SessionDraft.hours(hours).isEmpty()) {
            problems.add(Problem.refuse("hours", "staff.training.problem.hoursUnreadable"));
        }
        if (!SessionDraft.isBlank(repeatMonths) && number(repeatMonths, LONGEST_REPEAT) < 1) {
            problems.add(Problem.refuse("repeatMonths", "staff.training.problem.monthsUnreadable", LONGEST_REPEAT));
        }
        if (!SessionDraft.isBlank(warnDays) && number(warnDays, 365) < 0) {
            problems.add(Problem.refuse("warnDays", "staff.training.problem.daysUnreadable"));
        }
        return new Problems(problems);
    }

    @Nullable
    BigDecimal hoursGiven() {
        return SessionDraft.hours(hours).orElse(null);
    }

    @Nullable
    Integer months() {
        return SessionDraft.isBlank(repeatMonths) ? null : Integer.valueOf(number(repeatMonths, LONGEST_REPEAT));
    }

    int days() {
        return SessionDraft.isBlank(warnDays) ? USUAL_WARNING : number(warnDays, 365);
    }

    /** A whole number up to a limit, or -1. */
    private static int number(@Nullable String typed, int most) {
        if (typed == null || !typed.strip().matches("\\d{1,4}")) {
            return -1;
        }
        int number = Integer.parseInt(typed.strip());
        return number <= most ? number : -1;
    }
}
