// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A certificate of a staff member.
 *
 * @param name as printed, where the kind alone does not say it
 * @param validUntil the last day on which it holds; nothing = it does not end
 */
public record Certificate(
        UUID id,
        long revision,
        UUID staffId,
        CertificateKind kind,
        Optional<String> name,
        Optional<SkillLevel> level,
        Optional<String> number,
        Optional<String> issuer,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> validUntil,
        boolean originalSeen,
        Optional<String> remark) {
    /** So many days before its end somebody is told, at the latest, that a certificate ends soon. */
    public static final int SOON_DAYS = 60;
}
