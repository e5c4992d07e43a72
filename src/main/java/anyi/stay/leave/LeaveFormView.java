// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.StackPane;

/** The fields of a leave: in one line for the daily entry, or all of them. */
final class LeaveFormView extends StackPane {
    private final Desk desk;
    private final LeaveFormModel model;
    private final Form form;

    LeaveFormView(Desk desk, LeaveFormModel model) {
        this.desk = desk;
        this.model = model;
        form = new Form(desk.messages(), desk.clock());
        form.check(model::problems);
        getChildren().add(form);
    }

    /** Who, why and from when, entered from left to right; Enter in the last field saves. */
    LeaveFormView inOneLine(List<PresentRow> people, Runnable onSave) {
        form.row(resident(people), kind(), leftOn(), expectedBackOn(), reason());
        form.onSave(onSave);
        return this;
    }

    /** Everything a leave slip asks; the resident is given. */
    LeaveFormView whole() {
        form.row(kind(), leftOn());
        form.row(expectedBackOn(), backOn());
        form.row(reason(), destination());
        form.row(
                form.text("escortName", desk.t("stay.leave.form.escortName.label"))
                        .id("leave-escort-name")
                        .bind(model.escortName()),
                form.text("escortRelation", desk.t("stay.leave.form.escortRelation.label"))
                        .id("leave-escort-relation")
                        .bind(model.escortRelation()));
        form.row(
                form.text("escortPhone", desk.t("stay.leave.form.escortPhone.label"))
                        .id("leave-escort-phone")
                        .bind(model.escortPhone()),
                form.text("approvedBy", desk.t("stay.leave.form.approvedBy.label"))
                        .id("leave-approved-by")
                        .bind(model.approvedBy()));
        return this;
    }

    /** Only the day of return. */
    LeaveFormView theReturn() {
        form.row(backOn().required());
        return this;
    }

    LeaveFormView keep(String key) {
        form.keep(desk.drafts(), key);
        return this;
    }

    boolean isClean() {
        return form.saved();
    }

    void save() {
        form.save();
    }

    private Field<PresentRow> resident(List<PresentRow> people) {
        return form.search("resident", desk.t("stay.leave.form.resident.label"), people, PresentRow::words)
                .required()
                .id("leave-resident")
                .bind(model.resident());
    }

    private Field<LeaveKind> kind() {
        return form.choice("kind", desk.t("stay.leave.form.kind.label"), List.of(LeaveKind.values()))
                .required()
                .id("leave-kind")
                .bind(model.kind());
    }

    private Field<LocalDate> leftOn() {
        return form.date("leftOn", desk.t("stay.leave.form.left.label"))
                .required()
                .id("leave-left")
                .bind(model.leftOn());
    }

    private Field<LocalDate> expectedBackOn() {
        return form.date("expectedBackOn", desk.t("stay.leave.form.expectedBack.label"))
                .id("leave-expected-back")
                .bind(model.expectedBackOn());
    }

    private Field<LocalDate> backOn() {
        return form.date("backOn", desk.t("stay.leave.form.back.label"))
                .id("leave-back")
                .bind(model.backOn());
    }

    private Field<String> reason() {
        return form.text("reason", desk.t("stay.leave.form.reason.label"))
                .id("leave-reason")
                .bind(model.reason());
    }

    private Field<String> destination() {
        return form.text("destination", desk.t("stay.leave.form.destination.label"))
                .id("leave-destination")
                .bind(model.destination());
    }
}
