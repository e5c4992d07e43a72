// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.kit.Desk;
import anyi.kit.part.Card;
import anyi.kit.part.Facts;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.stay.FreeBedRow;
import anyi.term.Term;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;

/** 核对: everything once more, and what may follow later. */
final class ReviewStepView extends VBox {
    private final Desk desk;
    private final AdmissionFields fields;

    ReviewStepView(Desk desk, AdmissionModel model) {
        this.desk = desk;
        fields = model.fields();
        getStyleClass().add("form");
        var person = new Facts()
                .add(desk.t("admission.name.label"), text(fields.name()))
                .add(desk.t("admission.idNumber.label"), text(fields.idNumber()))
                .add(desk.t("admission.sex.label"), term(fields.sex().get()))
                .add(desk.t("admission.birth.label"), date(fields.birthOn()))
                .add(desk.t("admission.division.label"), text(fields.division()))
                .add(desk.t("admission.category.label"), term(fields.category().get()));
        var contact = new Facts()
                .add(
                        desk.t("admission.contactName.label"),
                        text(fields.contact().name()))
                .add(desk.t("admission.relation.label"), text(fields.contact().relation()))
                .add(
                        desk.t("admission.contactPhone.label"),
                        text(fields.contact().phone()));
        var stay = new Facts()
                .add(desk.t("admission.admittedOn.label"), date(fields.admittedOn()))
                .add(desk.t("admission.bed.label"), bed())
                .add(
                        desk.t("admission.funding.label"),
                        term(fields.contract().funding().get()))
                .add(
                        desk.t("admission.contractTo.label"),
                        date(fields.contract().lastDay()))
                .add(desk.t("admission.feeMonth.label"), money(fields.contract().feeMonth()));
        missing();
        getChildren()
                .addAll(
                        Card.titled(desk.t("admission.step.identity")).padded(person),
                        Card.titled(desk.t("admission.step.contact")).padded(contact),
                        Card.titled(desk.t("admission.review.stay")).padded(stay));
    }

    private void missing() {
        if (fields.bed().get() == null) {
            getChildren()
                    .add(new WarningStrip(
                            Tone.WARNING,
                            Icon.BED,
                            desk.t("admission.review.noBed"),
                            desk.t("admission.review.noBed.more")));
        }
    }

    private String bed() {
        return Optional.ofNullable(fields.bed().get()).map(FreeBedRow::label).orElse("—");
    }

    private static String text(StringProperty property) {
        return property.get() == null || property.get().isBlank() ? "—" : property.get();
    }

    private String term(@org.jspecify.annotations.Nullable Term term) {
        return term == null ? "—" : desk.messages().t(term);
    }

    private String date(ObjectProperty<LocalDate> property) {
        return Optional.ofNullable(property.get()).map(desk.formats()::date).orElse("—");
    }

    private String money(ObjectProperty<Money> property) {
        return Optional.ofNullable(property.get()).map(desk.formats()::money).orElse("—");
    }
}
