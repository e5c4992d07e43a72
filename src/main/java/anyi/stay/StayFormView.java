// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import javafx.scene.layout.StackPane;

final class StayFormView extends StackPane {
    private final Form form;

    StayFormView(Desk desk, StayFormModel model) {
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.date("admittedOn", desk.t("stay.form.admittedOn.label"))
                        .required()
                        .id("stay-admitted")
                        .bind(model.admittedOn()),
                form.text("contractNumber", desk.t("stay.form.contractNumber.label"))
                        .id("stay-contract-number")
                        .bind(model.number()));
        form.row(
                form.date("contractFrom", desk.t("stay.form.contractFrom.label"))
                        .id("stay-contract-from")
                        .bind(model.from()),
                form.date("contractTo", desk.t("stay.form.contractTo.label"))
                        .id("stay-contract-to")
                        .bind(model.lastDay()));
        form.row(
                form.money("feeMonth", desk.t("stay.form.feeMonth.label"))
                        .id("stay-fee")
                        .bind(model.feeMonth()),
                form.money("deposit", desk.t("stay.form.deposit.label"))
                        .id("stay-deposit")
                        .bind(model.deposit()));
        form.check(model::problems);
        getChildren().add(form);
    }

    boolean isClean() {
        return form.saved();
    }
}
