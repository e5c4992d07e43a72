// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A line of the leave list. */
public record LeaveRow(
        UUID id,
        UUID residentId,
        String residentName,
        String residentInitials,
        Optional<String> bedLabel,
        LeaveKind kind,
        LocalDate leftOn,
        Optional<LocalDate> expectedBackOn,
        Optional<LocalDate> backOn,
        Optional<String> reason,
        Optional<String> destination,
        Optional<String> escortName,
        Optional<String> escortPhone) {

    public boolean isOpen() {
        return backOn.isEmpty();
    }

    public boolean isAway(LocalDate on) {
        return !leftOn.isAfter(on) && backOn.map(on::isBefore).orElse(true);
    }

    public boolean touches(YearMonth month) {
        return !leftOn.isAfter(month.atEndOfMonth())
                && backOn.map(day -> !day.isBefore(month.atDay(1))).orElse(true);
    }

    /** Nights away up to the day. */
    public long days(LocalDate on) {
        return Math.max(0, ChronoUnit.DAYS.between(leftOn, backOn.orElse(on)));
    }

    /** How long the resident should have been back; 0 = not overdue. */
    public long daysOverdue(LocalDate on) {
        return isOpen()
                ? expectedBackOn
                        .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, on)))
                        .orElse(0L)
                : 0;
    }
}
