// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.term.IncidentHarm;
import anyi.term.IncidentKind;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An incident as typed.
 *
 * @param id made before it is saved, so that trying again is harmless
 * @param revision of the incident that is corrected; 0 = a new one
 */
public record IncidentDraft(
        UUID id,
        long revision,
        UUID resident,
        @Nullable IncidentKind kind,
        @Nullable LocalDate on,
        @Nullable String at,
        @Nullable String place,
        @Nullable String whatHappened,
        @Nullable String whatWasDone,
        @Nullable IncidentHarm harm,
        @Nullable String foundBy,
        @Nullable String toldTo,
        @Nullable LocalDate toldOn) {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:：][0-5]\\d");

    /** @param known what the file says of the person */
    public Problems check(Known known, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (kind == null) {
            problems.add(Problem.refuse("kind", "care.incident.problem.kind"));
        }
        checkDay(known, today, problems);
        if (at != null && !TIME.matcher(at).matches()) {
            problems.add(Problem.refuse("at", "care.incident.problem.time"));
        }
        if (whatHappened == null) {
            problems.add(Problem.refuse("whatHappened", "care.incident.problem.happened"));
        }
        if (whatWasDone == null) {
            problems.add(Problem.refuse("whatWasDone", "care.incident.problem.done"));
        }
        if (harm == null) {
            problems.add(Problem.refuse("harm", "care.incident.problem.harm"));
        }
        if (toldOn != null && on != null && toldOn.isBefore(on)) {
            problems.add(Problem.refuse("toldOn", "care.incident.problem.toldBefore"));
        } else if (toldTo == null) {
            problems.add(Problem.warn("toldTo", "care.problem.toldNobody"));
        }
        return new Problems(problems);
    }

    private void checkDay(Known known, LocalDate today, ArrayList<Problem> problems) {
        if (on == null) {
            problems.add(Problem.refuse("on", "care.problem.day"));
        } else if (on.isAfter(today)) {
            problems.add(Problem.refuse("on", "care.problem.future"));
        } else if (known.bornOn().filter(on::isBefore).isPresent()) {
            problems.add(Problem.refuse("on", "care.problem.beforeBirth"));
        } else if (!known.wasInHouse(on)) {
            problems.add(Problem.warn("on", "care.problem.notInHouse"));
        }
    }
}
