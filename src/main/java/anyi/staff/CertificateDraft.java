// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as typed, or as a ledger has it.
 *
 * @param revision of the certificate that is corrected; 0 = a new one
 * @param validUntil the last day on which it holds
 */
public record CertificateDraft(
        UUID id,
        long revision,
        UUID staffId,
        @Nullable CertificateKind kind,
        @Nullable String name,
        @Nullable SkillLevel level,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        boolean originalSeen,
        @Nullable String remark) {

    public static CertificateDraft of(Certificate known) {
        return new CertificateDraft(
                known.id(),
                known.revision(),
                known.staffId(),
                known.kind(),
                known.name().orElse(null),
                known.level().orElse(null),
                known.number().orElse(null),
                known.issuer().orElse(null),
                known.issuedOn().orElse(null),
                known.validUntil().orElse(null),
                known.originalSeen(),
                known.remark().orElse(null));
    }

    public Problems check(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (kind == null) {
            problems.add(Problem.refuse("kind", "staff.problem.certificateKindMissing"));
        } else if (kind == CertificateKind.OTHER && (name == null || name.isBlank())) {
            problems.add(Problem.refuse("name", "staff.problem.certificateNameMissing"));
        } else if (kind == CertificateKind.CARE_WORKER && level == null) {
            problems.add(Problem.refuse("level", "staff.problem.skillLevelMissing"));
        } else if (kind == CertificateKind.HEALTH && issuedOn == null && validUntil == null) {
            problems.add(Problem.refuse("validUntil", "staff.problem.healthUndated"));
        }
        if (issuedOn != null && issuedOn.isAfter(today)) {
            problems.add(Problem.refuse("issuedOn", "staff.problem.issuedInFuture"));
        }
        if (issuedOn != null && validUntil != null && validUntil.isBefore(issuedOn)) {
            problems.add(Problem.refuse("validUntil", "staff.problem.certificateEndsFirst", issuedOn.toString()));
        } else if (validUntil != null && validUntil.isBefore(today)) {
            problems.add(Problem.warn("validUntil", "staff.problem.certificateLapsed"));
        }
        return new Problems(problems);
    }
}
