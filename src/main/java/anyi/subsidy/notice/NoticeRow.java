// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import java.time.LocalDate;
import java.util.UUID;

/** A notice in the list of notices. */
public record NoticeRow(
        UUID id, String title, LocalDate startsOn, LocalDate endsOn, int entries, int objections, int open) {
    public boolean isOver(LocalDate on) {
        return on.isAfter(endsOn);
    }
}
