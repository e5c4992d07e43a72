// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.term.TrainingSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in post on a day, with all that can fulfil a requirement.
 *
 * @param inPostSince since when in the present post
 */
public record Dutiful(
        UUID staffId,
        String name,
        String search,
        StaffPosition position,
        LocalDate hiredOn,
        LocalDate inPostSince,
        List<Paper> papers,
        List<Done> trainings) {

    /** @param validUntil the last day on which it holds */
    public record Paper(
            CertificateKind kind,
            Optional<SkillLevel> level,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> validUntil) {}

    /** A session somebody was at. */
    public record Done(
            TrainingSubject subject, Optional<UUID> course, LocalDate heldOn, BigDecimal hours, boolean failed) {}
}
