// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import java.util.List;
import javafx.scene.layout.VBox;

/** The form that approves a subsidy. */
final class ClaimFormView extends VBox {
    private final Form form;

    ClaimFormView(
            Desk desk, ClaimFormModel model, List<ClaimFormModel.Which> policies, List<ClaimFormModel.Who> people) {
        form = new Form(desk.messages(), desk.clock());
        form.row(form.pick("policy", desk.t("subsidy.claim.policy"), policies, ClaimFormModel.Which::title)
                .required()
                .id("claim-policy")
                .bind(model.policy()));
        if (people.size() > 1) {
            form.row(form.search("resident", desk.t("subsidy.claim.who"), people, ClaimFormModel.Who::name)
                    .required()
                    .id("claim-who")
                    .bind(model.who()));
        }
        form.row(
                form.date("approvedFrom", desk.t("subsidy.claim.from"))
                        .required()
                        .id("claim-from")
                        .bind(model.approvedFrom()),
                form.date("appliedOn", desk.t("subsidy.claim.applied"))
                        .id("claim-applied")
                        .bind(model.appliedOn()));
        form.check(model::problems);
        getChildren().add(form);
    }

    boolean isClean() {
        return form.saved();
    }
}
