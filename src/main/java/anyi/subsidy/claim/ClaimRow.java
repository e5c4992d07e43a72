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
 * @param resident missing = the home's own
 */
public record ClaimRow(
        UUID id,
        String policy,
        Optional<UUID> resident,
        Optional<String> residentName,
        ClaimState state,
        Optional<LocalDate> appliedOn,
        Optional<LocalDate> approvedFrom,
        Optional<LocalDate> approvedTo) {
    /** Whether the month is approved: from the month of the first day on, to the month before the end. */
    public boolean covers(YearMonth month) {
        boolean begun = approvedFrom
                .filter(from -> !YearMonth.from(from).isAfter(month))
                .isPresent();
        boolean over = approvedTo.filter(to -> !to.isAfter(month.atDay(1))).isPresent();
        return state == ClaimState.APPROVED && begun && !over;
    }
}
