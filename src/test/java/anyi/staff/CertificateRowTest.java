// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.term.CertificateKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CertificateRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static CertificateRow until(Optional<LocalDate> day) {
        var certificate = new Certificate(
                new UUID(0, 1),
                0,
                new UUID(0, 2),
                CertificateKind.HEALTH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                false,
                Optional.empty());
        return new CertificateRow(certificate, "赵敏霞", "zmx", Optional.empty(), Optional.empty(), true, 0);
    }

    /** As in the person's own file, and as what posts require is judged. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, false, true",
        "2026-11-24, true, false",
        "2026-12-30, true, false",
        "2027-01-23, true, false",
        "2027-01-24, false, false"
    })
    void a_certificate_ends_soon_for_sixty_days(LocalDate day, boolean soon, boolean lapsed) {
        CertificateRow row = until(Optional.of(day));
        assertEquals(soon, row.endsSoon(TODAY));
        assertEquals(lapsed, row.hasLapsed(TODAY));
    }

    @Test
    void one_that_does_not_end_is_never_due() {
        CertificateRow row = until(Optional.empty());
        assertEquals(false, row.endsSoon(TODAY));
        assertEquals(false, row.hasLapsed(TODAY));
    }
}
