// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.term.Funding;
import java.util.List;
import javafx.scene.layout.VBox;

final class FundingFormView extends VBox {
    private final Form form;

    FundingFormView(Desk desk, FundingFormModel model) {
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.choice("funding", desk.t("stay.funding.label"), List.of(Funding.values()))
                        .required()
                        .id("funding-kind")
                        .bind(model.funding()),
                form.date("from", desk.t("stay.funding.from.label"))
                        .required()
                        .id("funding-from")
                        .bind(model.from()));
        form.check(model::problems);
        getStyleClass().add("form");
        getChildren().addAll(form, Texts.mutedWrapped(desk.t("stay.funding.note")));
    }

    boolean isClean() {
        return form.saved();
    }
}
