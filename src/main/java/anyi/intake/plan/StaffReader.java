// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.CERTIFICATE;
import static anyi.intake.find.Field.CERT_ISSUED;
import static anyi.intake.find.Field.CERT_ISSUER;
import static anyi.intake.find.Field.CERT_NUMBER;
import static anyi.intake.find.Field.CERT_UNTIL;
import static anyi.intake.find.Field.CONTRACT_TO;
import static anyi.intake.find.Field.DEPARTMENT;
import static anyi.intake.find.Field.DISCHARGED;
import static anyi.intake.find.Field.EDUCATION;
import static anyi.intake.find.Field.EMPLOYMENT;
import static anyi.intake.find.Field.ETHNIC;
import static anyi.intake.find.Field.HEALTH_UNTIL;
import static anyi.intake.find.Field.HIRED_ON;
import static anyi.intake.find.Field.INSURED;
import static anyi.intake.find.Field.PHONE;
import static anyi.intake.find.Field.POSITION;
import static anyi.intake.find.Field.REMARK;
import static anyi.intake.find.Field.STAFF_NUMBER;
import static anyi.intake.find.Field.STAFF_STATE;
import static anyi.intake.find.Field.WAGE;

import anyi.intake.plan.Reading.Need;
import anyi.intake.read.Spelling;
import anyi.term.CertificateKind;
import anyi.term.StaffPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a row of a roster of staff; a certificate may stand beside the person. */
final class StaffReader {
    private StaffReader() {}

    static void read(Reading reading) {
        PersonReader.identity(reading);
        List.of(STAFF_NUMBER, ETHNIC, DEPARTMENT, REMARK).forEach(reading::copy);
        reading.word(EDUCATION, "education");
        reading.word(EMPLOYMENT, "employment");
        reading.word(INSURED, "yes");
        reading.phone(PHONE);
        reading.money(WAGE);
        String post = reading.text(POSITION);
        reading.facts()
                .set(
                        POSITION,
                        reading.words()
                                .find(StaffPosition.class, "position", post)
                                .orElse(StaffPosition.OTHER)
                                .name());
        employment(reading);
        certificate(reading);
        reading.day(HEALTH_UNTIL, Need.LOOSE);
    }

    private static void employment(Reading reading) {
        reading.day(HIRED_ON, Need.DAY_OR_MONTH);
        if (reading.date(HIRED_ON).isNothing()) {
            reading.refuse(HIRED_ON, Code.DATE_MISSING);
        }
        reading.day(CONTRACT_TO, Need.LOOSE);
        LocalDate left = reading.day(DISCHARGED, Need.DAY_OR_MONTH);
        LocalDate came = reading.facts().earliest(HIRED_ON);
        if (left != null && came != null && left.isBefore(came)) {
            reading.refuse(DISCHARGED, Code.LEFT_BEFORE_ARRIVAL, came.toString());
        } else if (left != null && left.isAfter(reading.today())) {
            reading.refuse(DISCHARGED, Code.DATE_FUTURE);
        } else if (left == null
                && reading.date(DISCHARGED).isNothing()
                && reading.text(STAFF_STATE).matches("离职|已离职|辞职|解聘|不在了?|走了")) {
            reading.refuse(
                    reading.entry().column(DISCHARGED) > 0 ? DISCHARGED : STAFF_STATE, Code.DEPARTURE_DATE_MISSING);
        }
    }

    private static void certificate(Reading reading) {
        String text = reading.text(CERTIFICATE);
        if (text.isEmpty()) {
            return;
        }
        Optional<String> level = reading.words().find("skill", text);
        CertificateKind kind = reading.words()
                .find(CertificateKind.class, "certificate", text)
                .orElse(level.isPresent() ? CertificateKind.CARE_WORKER : CertificateKind.OTHER);
        boolean told = kind != CertificateKind.OTHER && (level.isPresent() || !kind.hasLevels());
        String name = told ? "" : Spelling.tight(text).replace(":", "：");
        reading.facts()
                .set(
                        CERTIFICATE,
                        kind.name() + ":"
                                + level.filter(found -> kind.hasLevels()).orElse("") + ":"
                                + name.substring(0, Math.min(100, name.length())));
        reading.copy(CERT_NUMBER);
        reading.copy(CERT_ISSUER);
        LocalDate issued = reading.day(CERT_ISSUED, Need.LOOSE);
        LocalDate until = reading.day(CERT_UNTIL, Need.LOOSE);
        if (issued != null && until != null && until.isBefore(issued)) {
            reading.refuse(CERT_UNTIL, Code.CERTIFICATE_ENDS_FIRST, issued.toString());
        }
    }
}
