// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A list of claims that hangs out for everybody to read.
 *
 * @param endsOn its last day
 * @param endsStated typed by somebody, since the days off of a year were not known
 */
public record Notice(
        UUID id,
        String title,
        LocalDate startsOn,
        int workingDays,
        LocalDate endsOn,
        boolean endsStated,
        String place,
        String telephone,
        Masked masked,
        String madeBy,
        List<NoticeEntry> entries,
        List<Objection> objections) {
    public Notice {
        entries = List.copyOf(entries);
        objections = List.copyOf(objections);
    }

    /** From this day on the next step is allowed. */
    public LocalDate nextFrom() {
        return endsOn.plusDays(1);
    }

    public boolean isOver(LocalDate on) {
        return on.isAfter(endsOn);
    }
}
