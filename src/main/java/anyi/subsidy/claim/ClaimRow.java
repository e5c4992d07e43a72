// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.term.ClaimState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim.
 *
 * @param name missing = the home
 * @param approvedOn the day of the decision, where it is known
 * @param approvedTo the first day no longer approved
 */
public record ClaimRow(
        UUID id,
        String policy,
        Recipient whose,
        Optional<String> name,
        ClaimState state,
        Optional<LocalDate> appliedOn,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> approvedFrom,
        Optional<LocalDate> approvedTo) {
    public ClaimRow {
        // ended before the states of an end were kept
        state = state == ClaimState.APPROVED && approvedTo.isPresent() ? ClaimState.ENDED : state;
    }

    public Optional<UUID> resident() {
        return whose.resident();
    }

    /**
     * Whether the month is approved: from the month of the first day on, to the month before the end. Suspensions stand
     * beside it ({@link Suspension#holdsUp}).
     */
    public boolean covers(YearMonth month) {
        boolean begun = approvedFrom
                .filter(from -> !YearMonth.from(from).isAfter(month))
                .isPresent();
        return isDecided() && begun && !isOver(month);
    }

    /** Whether it had come to its end before the month. */
    public boolean isOver(YearMonth month) {
        return approvedTo.filter(to -> !to.isAfter(month.atDay(1))).isPresent();
    }

    /** Whether it was approved once. */
    public boolean isDecided() {
        return state == ClaimState.APPROVED || state == ClaimState.SUSPENDED || state == ClaimState.ENDED;
    }

    /** Whether it was neither approved nor refused yet. */
    public boolean isUnderWay() {
        return !isDecided() && state != ClaimState.REFUSED;
    }

    /** Whether no other claim of the same subsidy may stand beside it. */
    public boolean isOpen() {
        return isUnderWay() || state == ClaimState.APPROVED || state == ClaimState.SUSPENDED;
    }
}
