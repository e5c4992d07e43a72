// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.EmploymentKind;
import anyi.term.StaffPosition;
import anyi.value.Money;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time of employment as typed, with the post and wage that it begins with.
 *
 * @param revision of the employment that is corrected; 0 = a new one
 * @param hiredDayKnown false where a ledger gives only the month; {@code hiredOn} is then its last day
 * @param leftOn the first day on which the person no longer works here
 */
public record EmploymentDraft(
        UUID id,
        long revision,
        UUID staffId,
        @Nullable LocalDate hiredOn,
        boolean hiredDayKnown,
        @Nullable LocalDate leftOn,
        @Nullable EmploymentKind kind,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        @Nullable Boolean socialInsured,
        @Nullable String leavingReason,
        Start start) {

    /** What somebody begins as; for a correction of an employment it is not read. */
    public record Start(
            @Nullable StaffPosition position,
            @Nullable String department,
            @Nullable Money wage) {
        public static final Start NONE = new Start(null, null, null);
    }

    public static EmploymentDraft of(Employment known) {
        return new EmploymentDraft(
                known.id(),
                known.revision(),
                known.staffId(),
                known.hiredOn(),
                known.hiredDayKnown(),
                known.leftOn().orElse(null),
                known.kind().orElse(null),
                known.contractFrom().orElse(null),
                known.contractTo().orElse(null),
                known.socialInsured().orElse(null),
                known.leavingReason().orElse(null),
                Start.NONE);
    }

    /** @param others the other employments of the person */
    public Problems check(List<Employment> others, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (revision == 0 && start.position() == null) {
            problems.add(Problem.refuse("position", "staff.problem.positionMissing"));
        }
        if (hiredOn == null) {
            problems.add(Problem.refuse("hiredOn", "staff.problem.hiredMissing"));
            return new Problems(problems);
        }
        if (leftOn != null && leftOn.isBefore(hiredOn)) {
            problems.add(Problem.refuse("leftOn", "staff.problem.leftBeforeHired", hiredOn.toString()));
        }
        if (contractFrom != null && contractTo != null && contractTo.isBefore(contractFrom)) {
            problems.add(Problem.refuse("contractTo", "staff.problem.contractEndsFirst", contractFrom.toString()));
        }
        if (start.wage() != null && start.wage().isNegative()) {
            problems.add(Problem.refuse("wage", "staff.problem.wageNegative"));
        }
        if (hiredOn.isAfter(today.plusYears(1))) {
            problems.add(Problem.refuse("hiredOn", "staff.problem.hiredFar"));
        }
        overlap(others).ifPresent(problems::add);
        return new Problems(problems);
    }

    /** Why it does not fit the other employments of the person. */
    Optional<Problem> overlap(List<Employment> others) {
        LocalDate hired = Objects.requireNonNull(hiredOn);
        return others.stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.overlaps(hired, Optional.ofNullable(leftOn)))
                .findFirst()
                .map(other -> Problem.refuse(
                        "hiredOn",
                        "staff.problem.employedAlready",
                        other.hiredOn().toString()));
    }

    public EmploymentDraft leaving(LocalDate day, @Nullable String reason) {
        return new EmploymentDraft(
                id,
                revision,
                staffId,
                hiredOn,
                hiredDayKnown,
                day,
                kind,
                contractFrom,
                contractTo,
                socialInsured,
                reason,
                start);
    }
}
