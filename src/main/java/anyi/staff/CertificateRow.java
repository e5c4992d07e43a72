// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.StaffPosition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate with its holder, as of a day.
 *
 * @param scans how many scans hang on it
 */
public record CertificateRow(
        Certificate certificate,
        String staffName,
        String staffSearch,
        Optional<String> idNumber,
        Optional<StaffPosition> position,
        boolean inPost,
        int scans) {
    public boolean hasLapsed(LocalDate on) {
        return certificate.validUntil().map(on::isAfter).orElse(false);
    }

    public boolean endsSoon(LocalDate on) {
        return !hasLapsed(on)
                && certificate
                        .validUntil()
                        .map(day -> !day.isAfter(on.plusDays(Certificate.SOON_DAYS)))
                        .orElse(false);
    }
}
