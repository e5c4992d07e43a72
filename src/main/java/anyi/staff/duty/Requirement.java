// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.staff.training.Audience;
import anyi.term.CertificateKind;
import anyi.term.StaffPosition;
import anyi.term.TrainingSubject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that posts require.
 *
 * @param certificate set where a certificate is asked for
 * @param subject set where training is asked for
 * @param course set where the home itself made a course mandatory
 * @param name of the home's course
 * @param repeatMonths after how many months again, where the paper itself says nothing; nothing = once
 * @param warnDays how long before its end it stands on the due list
 * @param hours class hours in a calendar year; set for yearly hours only
 * @param must whose duty cannot begin without it
 * @param wanted who is asked for it by ratings and inspections
 * @param source the document, or that it is a default
 */
public record Requirement(
        Optional<CertificateKind> certificate,
        Optional<TrainingSubject> subject,
        Optional<UUID> course,
        Optional<String> name,
        Optional<Integer> repeatMonths,
        int warnDays,
        Optional<BigDecimal> hours,
        Audience must,
        Audience wanted,
        String source) {

    public boolean isAskedOf(StaffPosition position) {
        return must.has(position) || wanted.has(position);
    }

    /** Stable, and the same for what stands in one column of the matrix. */
    public String column() {
        if (certificate.isPresent()) {
            return certificate.get() == CertificateKind.HEALTH ? "HEALTH" : "POST";
        }
        return hours.isPresent()
                ? "HOURS"
                : course.map(UUID::toString)
                        .orElseGet(() -> subject.orElseThrow().name());
    }
}
