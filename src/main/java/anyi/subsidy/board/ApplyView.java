// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import javafx.scene.layout.VBox;

/** Asks for a new application: which subsidy, and for whom. */
final class ApplyView {
    private final Desk desk;
    private final ApplyModel model;

    ApplyView(Desk desk, ApplyModel model) {
        this.desk = desk;
        this.model = model;
    }

    void ask(Runnable onSaved) {
        model.choices(choices -> {
            Form form = form(choices);
            desk.dialogs()
                    .form(
                            desk.t("subsidy.apply.title"),
                            new VBox(form),
                            desk.t("subsidy.apply.verb"),
                            form::saved,
                            () -> model.save(onSaved));
        });
    }

    private Form form(ApplyModel.Choices choices) {
        var form = new Form(desk.messages(), desk.clock());
        form.row(form.pick("policy", desk.t("subsidy.claim.policy"), choices.policies(), ApplyModel.Which::title)
                .required()
                .id("apply-policy")
                .bind(model.policy()));
        form.row(
                form.search("resident", desk.t("subsidy.claim.who"), choices.people(), ApplyModel.Who::name)
                        .required()
                        .id("apply-who")
                        .bind(model.who()),
                form.date("appliedOn", desk.t("subsidy.claim.applied"))
                        .required()
                        .id("apply-on")
                        .bind(model.appliedOn()));
        return form.check(model::problems);
    }
}
