// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.staff.Certificate;
import anyi.staff.CertificateDraft;
import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A certificate as it is printed. */
final class CertificateFormView {
    private final UUID staffId;
    private final UUID id;
    private final Optional<Certificate> known;
    private final Form form;
    private final Field<CertificateKind> kind;
    private final Field<String> name;
    private final Field<SkillLevel> level;
    private final Field<String> number;
    private final Field<String> issuer;
    private final Field<LocalDate> issuedOn;
    private final Field<LocalDate> validUntil;
    private final Field<Boolean> originalSeen;

    CertificateFormView(Desk desk, UUID staffId, UUID newId, Optional<Certificate> known) {
        this.staffId = staffId;
        this.known = known;
        id = known.map(Certificate::id).orElse(newId);
        form = new Form(desk.messages(), desk.clock());
        kind = form.choice("kind", desk.t("staff.certificate.kind"), List.of(CertificateKind.values()))
                .required()
                .id("certificate-kind");
        name = form.text("name", desk.t("staff.certificate.name")).id("certificate-name");
        level = form.choice("level", desk.t("staff.certificate.level"), List.of(SkillLevel.values()))
                .id("certificate-level");
        number = form.text("number", desk.t("staff.certificate.number")).id("certificate-number");
        issuer = form.text("issuer", desk.t("staff.certificate.issuer")).id("certificate-issuer");
        issuedOn = form.date("issuedOn", desk.t("staff.certificate.issued")).id("certificate-issued");
        validUntil = form.date("validUntil", desk.t("staff.certificate.until")).id("certificate-until");
        originalSeen = form.yes(
                        "originalSeen", desk.t("staff.certificate.original"), desk.t("staff.certificate.original.yes"))
                .id("certificate-original");
        form.row(kind, level);
        form.row(number, issuer);
        form.row(issuedOn, validUntil);
        form.row(name, originalSeen);
        known.ifPresent(this::fill);
        kind.value().addListener((value, before, now) -> {
            boolean levels = now != null && now.hasLevels();
            level.control().setDisable(!levels);
            if (!levels) {
                level.value().setValue(null);
            }
        });
        level.control().setDisable(known.map(one -> !one.kind().hasLevels()).orElse(true));
    }

    private void fill(Certificate certificate) {
        kind.value().setValue(certificate.kind());
        certificate.name().ifPresent(name.value()::setValue);
        certificate.level().ifPresent(level.value()::setValue);
        certificate.number().ifPresent(number.value()::setValue);
        certificate.issuer().ifPresent(issuer.value()::setValue);
        certificate.issuedOn().ifPresent(issuedOn.value()::setValue);
        certificate.validUntil().ifPresent(validUntil.value()::setValue);
        originalSeen.value().setValue(certificate.originalSeen());
    }

    Form form() {
        return form;
    }

    CertificateDraft draft() {
        return new CertificateDraft(
                id,
                known.map(Certificate::revision).orElse(0L),
                staffId,
                kind.value().getValue(),
                PersonFormView.text(name),
                level.value().getValue(),
                PersonFormView.text(number),
                PersonFormView.text(issuer),
                issuedOn.value().getValue(),
                validUntil.value().getValue(),
                Boolean.TRUE.equals(originalSeen.value().getValue()),
                known.flatMap(Certificate::remark).orElse(null));
    }
}
