// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.subsidy.notice.WorkDays.Reach;
import anyi.value.Money;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to make a list of public notice.
 *
 * @param endsOn only where the days off are not known
 * @param claims who stands on it, with what a month would come to
 */
public record NoticeDraft(
        @Nullable String title,
        @Nullable LocalDate startsOn,
        @Nullable Integer workingDays,
        @Nullable LocalDate endsOn,
        @Nullable String place,
        @Nullable String telephone,
        boolean namesMasked,
        Map<UUID, Optional<Money>> claims) {
    public NoticeDraft {
        claims = Map.copyOf(claims);
    }

    /** @param atLeast working days that the place wants */
    public Problems check(WorkDays days, int atLeast, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (claims.isEmpty()) {
            problems.add(Problem.refuse("claims", "subsidy.notice.problem.nobody"));
        }
        blank(problems, "title", title, "subsidy.notice.problem.titleMissing");
        if (startsOn == null) {
            problems.add(Problem.refuse("startsOn", "subsidy.notice.problem.startMissing"));
        } else if (startsOn.isAfter(today)) {
            problems.add(Problem.refuse("startsOn", "subsidy.notice.problem.startInFuture"));
        }
        if (workingDays == null || workingDays < atLeast) {
            problems.add(Problem.refuse("workingDays", "subsidy.notice.problem.tooShort", atLeast));
        }
        reach(days).ifPresent(reach -> {
            if (reach instanceof Reach.Unknown(int year)) {
                unknown(problems, year);
            }
        });
        blank(problems, "place", place, "subsidy.notice.problem.placeMissing");
        blank(problems, "telephone", telephone, "subsidy.notice.problem.telephoneMissing");
        return new Problems(problems);
    }

    private void unknown(ArrayList<Problem> problems, int year) {
        LocalDate begins = Objects.requireNonNull(startsOn);
        if (endsOn == null) {
            problems.add(Problem.refuse("endsOn", "subsidy.notice.problem.yearUnknown", String.valueOf(year)));
        } else if (endsOn.isBefore(begins.plusDays(Objects.requireNonNull(workingDays)))) {
            problems.add(Problem.refuse("endsOn", "subsidy.notice.problem.endTooEarly", workingDays));
        }
    }

    private static void blank(ArrayList<Problem> problems, String field, @Nullable String text, String key) {
        if (text == null || text.isBlank()) {
            problems.add(Problem.refuse(field, key));
        }
    }

    /** How far it reaches; nothing as long as its days are not typed. */
    public Optional<Reach> reach(WorkDays days) {
        return startsOn == null || workingDays == null || workingDays < 1 || workingDays > 60
                ? Optional.empty()
                : Optional.of(days.after(startsOn, workingDays));
    }

    /** The last day, of a draft without problems. */
    LocalDate lastDay(WorkDays days) {
        return reach(days).orElseThrow() instanceof Reach.Until(LocalDate last) ? last : Objects.requireNonNull(endsOn);
    }
}
