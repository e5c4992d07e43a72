// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import anyi.value.Money;
import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training session as typed, or as a ledger has it.
 *
 * @param hours as typed; empty = what lies between the two times
 */
public record SessionDraft(
        UUID id,
        long revision,
        @Nullable UUID courseId,
        @Nullable TrainingSubject subject,
        @Nullable String topic,
        @Nullable TrainingForm form,
        @Nullable LocalDate heldOn,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String place,
        @Nullable String teacher,
        @Nullable String organiser,
        @Nullable String hours,
        @Nullable Money cost,
        Audience audience,
        @Nullable String remark) {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(500);

    public static SessionDraft of(TrainingSession known) {
        return new SessionDraft(
                known.id(),
                known.revision(),
                known.courseId().orElse(null),
                known.subject(),
                known.topic(),
                known.form(),
                known.heldOn(),
                known.startsAt().orElse(null),
                known.endsAt().orElse(null),
                known.place().orElse(null),
                known.teacher().orElse(null),
                known.organiser().orElse(null),
                known.hours().stripTrailingZeros().toPlainString(),
                known.cost().orElse(null),
                known.audience(),
                known.remark().orElse(null));
    }

    /** @param attended whether somebody is signed in: then the day cannot be in the future */
    public Problems check(LocalDate today, boolean attended) {
        List<Problem> problems = new ArrayList<>();
        if (isBlank(topic)) {
            problems.add(Problem.refuse("topic", "staff.training.problem.topicMissing"));
        }
        if (subject == null) {
            problems.add(Problem.refuse("subject", "staff.training.problem.subjectMissing"));
        }
        if (heldOn == null) {
            problems.add(Problem.refuse("heldOn", "staff.training.problem.dateMissing"));
        } else if (attended && heldOn.isAfter(today)) {
            problems.add(Problem.refuse("heldOn", "staff.training.problem.attendedInFuture", heldOn.toString()));
        }
        checkTimes(problems);
        if (isBlank(hours)) {
            if (ClassHours.between(startsAt, endsAt).isEmpty()) {
                problems.add(Problem.refuse("hours", "staff.training.problem.hoursMissing"));
            }
        } else if (hours(hours).isEmpty()) {
            problems.add(Problem.refuse("hours", "staff.training.problem.hoursUnreadable"));
        }
        if (cost != null && cost.isNegative()) {
            problems.add(Problem.refuse("cost", "staff.training.problem.costNegative"));
        }
        return new Problems(problems);
    }

    private void checkTimes(List<Problem> problems) {
        if (!isBlank(startsAt) && ClassHours.time(startsAt).isEmpty()) {
            problems.add(Problem.refuse("startsAt", "staff.training.problem.timeUnreadable"));
        } else if (!isBlank(endsAt) && ClassHours.time(endsAt).isEmpty()) {
            problems.add(Problem.refuse("endsAt", "staff.training.problem.timeUnreadable"));
        } else if (!isBlank(startsAt)
                && !isBlank(endsAt)
                && ClassHours.between(startsAt, endsAt).isEmpty()) {
            problems.add(Problem.refuse("endsAt", "staff.training.problem.endsFirst"));
        }
    }

    /** The class hours of a clean draft. */
    BigDecimal classHours() {
        return hours(hours)
                .or(() -> ClassHours.between(startsAt, endsAt).map(ClassHours::hours))
                .orElseThrow();
    }

    static Optional<BigDecimal> hours(@Nullable String typed) {
        if (typed == null || !typed.strip().matches("\\d{1,3}(\\.\\d)?")) {
            return Optional.empty();
        }
        BigDecimal hours = new BigDecimal(typed.strip());
        return hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0 ? Optional.of(hours) : Optional.empty();
    }

    /** A time as it is kept, 09:00. */
    static @Nullable String time(@Nullable String typed) {
        return ClassHours.time(typed).map(Object::toString).orElse(null);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
