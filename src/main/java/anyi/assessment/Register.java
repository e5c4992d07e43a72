// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.RiskCounts;
import anyi.term.RiskEvent;
import java.time.LocalDate;
import java.util.List;

/** The home's own register of incidents of a person, as an assessment counts them. */
public record Register(List<Entry> entries) {
    public static final Register EMPTY = new Register(List.of());

    public Register {
        entries = List.copyOf(entries);
    }

    public record Entry(LocalDate on, RiskEvent event) {}

    /** What A.2.14 would say of an assessment on a day. */
    public RiskCounts counts(LocalDate assessedOn) {
        RiskCounts counts = RiskCounts.NONE;
        for (Entry entry : entries) {
            boolean within = !entry.on().isBefore(RiskEvent.since(assessedOn))
                    && !entry.on().isAfter(assessedOn);
            if (within) {
                counts = counts.with(entry.event(), counts.of(entry.event()) + 1);
            }
        }
        return counts;
    }
}
