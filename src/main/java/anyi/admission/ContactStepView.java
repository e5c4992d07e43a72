// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.admission.AdmissionFields.ContactFields;
import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import javafx.scene.layout.VBox;

/** 家属与联系人: who is called in an emergency. */
final class ContactStepView extends VBox {
    private final Form form;

    ContactStepView(Desk desk, AdmissionModel model) {
        ContactFields fields = model.fields().contact();
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.text("contactName", desk.t("admission.contactName.label"))
                        .required()
                        .id("admission-contact-name")
                        .bind(fields.name()),
                form.text("relation", desk.t("admission.relation.label"))
                        .id("admission-relation")
                        .bind(fields.relation()),
                form.text("contactPhone", desk.t("admission.contactPhone.label"))
                        .required()
                        .id("admission-contact-phone")
                        .bind(fields.phone()));
        form.row(form.text("contactAddress", desk.t("admission.contactAddress.label"))
                .id("admission-contact-address")
                .bind(fields.address()));
        form.row(
                form.yes("guardian", desk.t("admission.guardian.label"), desk.t("admission.guardian.yes"))
                        .id("admission-guardian")
                        .bind(fields.guardian()),
                form.yes("payer", desk.t("admission.payer.label"), desk.t("admission.payer.yes"))
                        .id("admission-payer")
                        .bind(fields.payer()));
        form.row(form.text("missingContactReason", desk.t("admission.missingContact.label"))
                .id("admission-missing-contact")
                .bind(fields.missingReason()));
        form.check(() -> model.problems(1));
        getStyleClass().add("form");
        getChildren().addAll(form, Texts.mutedWrapped(desk.t("admission.contact.note")));
    }

    Form form() {
        return form;
    }
}
