// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.term.AssessmentStandard;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A finished assessment. It never changes; a mistake is mended by another one that stands in its place. */
public record Assessment(
        UUID id,
        UUID resident,
        AssessmentStandard standard,
        Sheet sheet,
        Finding finding,
        Optional<UUID> supersededBy,
        Annex annex) {

    public Assessment(
            UUID id,
            UUID resident,
            AssessmentStandard standard,
            Sheet sheet,
            Finding finding,
            Optional<UUID> supersededBy) {
        this(id, resident, standard, sheet, finding, supersededBy, Annex.NONE);
    }

    public LocalDate assessedOn() {
        return sheet.assessedOn();
    }

    public boolean holds() {
        return supersededBy.isEmpty();
    }
}
