// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.stay.leave.Leave.Escort;
import anyi.term.LeaveKind;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A leave as typed, or as a ledger has it.
 *
 * @param id made before it is saved, so that trying again is harmless
 * @param revision of the leave that is corrected; 0 = a new one
 */
public record LeaveDraft(
        UUID id,
        long revision,
        @Nullable UUID residentId,
        @Nullable LeaveKind kind,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate expectedBackOn,
        @Nullable LocalDate backOn,
        @Nullable String reason,
        @Nullable String destination,
        @Nullable String escortName,
        @Nullable String escortRelation,
        @Nullable String escortPhone,
        @Nullable String approvedBy,
        @Nullable String remark) {

    public static LeaveDraft of(Leave leave) {
        return new LeaveDraft(
                leave.id(),
                leave.revision(),
                leave.residentId(),
                leave.kind(),
                leave.leftOn(),
                leave.expectedBackOn().orElse(null),
                leave.backOn().orElse(null),
                leave.reason().orElse(null),
                leave.destination().orElse(null),
                leave.escort().name().orElse(null),
                leave.escort().relation().orElse(null),
                leave.escort().phone().orElse(null),
                leave.approvedBy().orElse(null),
                leave.remark().orElse(null));
    }

    /** @param closed the newest month that is closed: what lies in it is still accepted, but moves money */
    public Problems check(Whereabouts whereabouts, LocalDate today, Optional<YearMonth> closed) {
        List<Problem> problems = new ArrayList<>();
        if (residentId == null) {
            problems.add(Problem.refuse("resident", "stay.leave.problem.residentMissing"));
        }
        if (kind == null) {
            problems.add(Problem.refuse("kind", "stay.leave.problem.kindMissing"));
        }
        if (leftOn == null) {
            problems.add(Problem.refuse("leftOn", "stay.leave.problem.leftMissing"));
            return new Problems(problems);
        }
        checkOrder(leftOn, today).ifPresent(problems::add);
        if (problems.isEmpty()) {
            misfit(whereabouts).ifPresent(problems::add);
        }
        closed.filter(month -> !YearMonth.from(leftOn).isAfter(month))
                .map(month -> Problem.warn("leftOn", "stay.leave.problem.monthClosed", YearMonth.from(leftOn)))
                .ifPresent(problems::add);
        return new Problems(problems);
    }

    private Optional<Problem> checkOrder(LocalDate left, LocalDate today) {
        if (expectedBackOn != null && expectedBackOn.isBefore(left)) {
            return Optional.of(Problem.refuse("expectedBackOn", "stay.leave.problem.expectedBeforeLeft", left));
        }
        if (backOn != null && backOn.isBefore(left)) {
            return Optional.of(Problem.refuse("backOn", "stay.leave.problem.backBeforeLeft", left));
        }
        if (backOn != null && backOn.isAfter(today)) {
            return Optional.of(Problem.refuse("backOn", "stay.leave.problem.backInFuture", today));
        }
        return Optional.empty();
    }

    /** Why a complete draft does not fit what is known of the resident: outside the stay, or two leaves at one time. */
    Optional<Problem> misfit(Whereabouts whereabouts) {
        LocalDate left = Objects.requireNonNull(leftOn);
        Optional<LocalDate> back = Optional.ofNullable(backOn);
        if (whereabouts.stayOf(left, back).isEmpty()) {
            return Optional.of(Problem.refuse("leftOn", "stay.leave.problem.outsideStay", left));
        }
        return whereabouts.conflict(id, left, back).map(LeaveDraft::overlap);
    }

    private static Problem overlap(Leave other) {
        return other.backOn()
                .map(back -> Problem.refuse("leftOn", "stay.leave.problem.overlaps", other.leftOn(), back))
                .orElseGet(() -> Problem.refuse("leftOn", "stay.leave.problem.stillAway", other.leftOn()));
    }

    /** @throws java.util.NoSuchElementException when it does not fit */
    UUID stayId(Whereabouts whereabouts) {
        return whereabouts
                .stayOf(Objects.requireNonNull(leftOn), Optional.ofNullable(backOn))
                .orElseThrow()
                .stayId();
    }

    /** The fact that a draft without problems becomes. */
    Leave toLeave(UUID stayId) {
        return new Leave(
                id,
                revision,
                stayId,
                Objects.requireNonNull(residentId),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(leftOn),
                Optional.ofNullable(expectedBackOn),
                Optional.ofNullable(backOn),
                Optional.ofNullable(reason),
                Optional.ofNullable(destination),
                new Escort(
                        Optional.ofNullable(escortName),
                        Optional.ofNullable(escortRelation),
                        Optional.ofNullable(escortPhone)),
                Optional.ofNullable(approvedBy),
                Optional.ofNullable(remark));
    }

    public LeaveDraft withBackOn(@Nullable LocalDate day) {
        return new LeaveDraft(
                id,
                revision,
                residentId,
                kind,
                leftOn,
                expectedBackOn,
                day,
                reason,
                destination,
                escortName,
                escortRelation,
                escortPhone,
                approvedBy,
                remark);
    }
}
