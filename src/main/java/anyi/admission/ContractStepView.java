// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.admission.AdmissionFields.ContractFields;
import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.term.Funding;
import java.util.List;
import javafx.scene.layout.StackPane;

/** 协议与费用. */
final class ContractStepView extends StackPane {
    private final Form form;

    ContractStepView(Desk desk, AdmissionModel model) {
        ContractFields fields = model.fields().contract();
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.choice("funding", desk.t("admission.funding.label"), List.of(Funding.values()))
                        .required()
                        .id("admission-funding")
                        .bind(fields.funding()),
                form.text("contractNumber", desk.t("admission.contractNumber.label"))
                        .aside(desk.t("admission.later"))
                        .id("admission-contract-number")
                        .bind(fields.number()));
        form.row(
                form.date("contractFrom", desk.t("admission.contractFrom.label"))
                        .id("admission-contract-from")
                        .bind(fields.from()),
                form.date("contractTo", desk.t("admission.contractTo.label"))
                        .id("admission-contract-to")
                        .bind(fields.lastDay()));
        form.row(
                form.money("feeMonth", desk.t("admission.feeMonth.label"))
                        .id("admission-fee")
                        .bind(fields.feeMonth()),
                form.money("deposit", desk.t("admission.deposit.label"))
                        .id("admission-deposit")
                        .bind(fields.deposit()));
        form.check(() -> model.problems(3));
        getChildren().add(form);
    }

    Form form() {
        return form;
    }
}
