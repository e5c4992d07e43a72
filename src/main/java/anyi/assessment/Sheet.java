// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.term.AssessmentReason;
import java.time.LocalDate;
import java.util.Optional;

/** The head and foot of an assessment form: everything but what was found. */
public record Sheet(
        LocalDate assessedOn,
        AssessmentReason reason,
        Optional<String> number,
        Assessors assessors,
        Optional<LocalDate> validUntil,
        Optional<String> remark) {

    public static Sheet of(LocalDate assessedOn, AssessmentReason reason) {
        return new Sheet(assessedOn, reason, Optional.empty(), Assessors.NOBODY, Optional.empty(), Optional.empty());
    }
}
