// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Card;
import anyi.kit.part.Texts;
import anyi.term.DischargeReason;
import java.util.List;
import javafx.scene.layout.VBox;

final class DischargeFormView extends VBox {
    private final Form form;

    DischargeFormView(Desk desk, DischargeFormModel model, List<String> endings) {
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.date("dischargedOn", desk.t("stay.discharge.on.label"))
                        .required()
                        .id("discharge-on")
                        .bind(model.on()),
                form.choice("reason", desk.t("stay.discharge.reason.label"), List.of(DischargeReason.values()))
                        .required()
                        .id("discharge-reason")
                        .bind(model.reason()));
        form.row(
                form.text("destination", desk.t("stay.discharge.destination.label"))
                        .id("discharge-destination")
                        .bind(model.destination()),
                form.text("remark", desk.t("stay.discharge.remark.label"))
                        .id("discharge-remark")
                        .bind(model.remark()));
        form.check(model::problems);
        getStyleClass().add("form");
        getChildren().add(form);
        if (!endings.isEmpty()) {
            var list = new VBox();
            list.getStyleClass().add("card-body");
            endings.forEach(ending -> list.getChildren().add(Texts.wrapped(ending)));
            getChildren().add(Card.titled(desk.t("stay.discharge.ends")).with(list));
        }
    }

    boolean isClean() {
        return form.saved();
    }
}
