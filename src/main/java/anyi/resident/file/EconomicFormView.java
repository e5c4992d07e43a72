// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.EconomicStatusDraft;
import anyi.term.EconomicCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An economic category: a new one from a day on, or a period that is corrected. */
final class EconomicFormView {
    private final EconomicStatusDraft start;
    private final Form form;
    private final Field<EconomicCategory> category;
    private final Field<String> certificate;
    private final Field<LocalDate> from;
    private final Field<LocalDate> lastDay;
    private final Field<LocalDate> verifiedOn;
    private final Field<LocalDate> verifyNextOn;

    EconomicFormView(Desk desk, UUID resident, UUID newId, Optional<EconomicStatus> known) {
        start = known.map(EconomicStatusDraft::of)
                .orElseGet(() -> EconomicStatusDraft.of(newId, resident, null, desk.today()));
        form = new Form(desk.messages(), desk.clock());
        category = form.choice("category", desk.t("resident.field.category"), List.of(EconomicCategory.values()))
                .required()
                .id("economic-category");
        certificate = form.text("certificateNumber", desk.t("resident.field.certificate"))
                .id("economic-certificate");
        from = form.date("from", desk.t("resident.field.from")).required().id("economic-from");
        lastDay = form.date("lastDay", desk.t("resident.field.lastDay"))
                .aside(desk.t("resident.field.lastDayAside"))
                .id("economic-last-day");
        verifiedOn =
                form.date("verifiedOn", desk.t("resident.field.verifiedOn")).id("economic-verified");
        verifyNextOn =
                form.date("verifyNextOn", desk.t("resident.field.verifyNextOn")).id("economic-verify-next");
        form.row(category, certificate);
        form.row(from, lastDay);
        form.row(verifiedOn, verifyNextOn);
        category.value().setValue(start.category());
        certificate.value().setValue(start.certificateNumber());
        from.value().setValue(start.from());
        lastDay.value().setValue(start.lastDay());
        verifiedOn.value().setValue(start.verifiedOn());
        verifyNextOn.value().setValue(start.verifyNextOn());
        start(desk);
    }

    private void start(Desk desk) {
        if (start.categoryText() != null) {
            category.info(desk.t("resident.form.economic.word", start.categoryText()));
        }
    }

    Form form() {
        return form;
    }

    EconomicStatusDraft draft() {
        return new EconomicStatusDraft(
                start.id(),
                start.revision(),
                start.residentId(),
                category.value().getValue(),
                start.categoryText(),
                certificate.value().getValue(),
                from.value().getValue(),
                lastDay.value().getValue(),
                verifiedOn.value().getValue(),
                verifyNextOn.value().getValue());
    }
}
