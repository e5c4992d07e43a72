// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

final class MoveFormView extends VBox {
    private final Form form;

    MoveFormView(Desk desk, MoveFormModel model, List<BedChoice> choices) {
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.search("bed", desk.t("stay.move.bed.label"), choices, BedChoice::words)
                        .required()
                        .id("move-bed")
                        .bind(model.bed()),
                form.date("from", desk.t("stay.move.from.label"))
                        .required()
                        .id("move-from")
                        .bind(model.from()));
        form.check(model::problems);
        var preview = Texts.wrapped("");
        preview.setId("move-preview");
        preview.textProperty().bind(Bindings.createStringBinding(model::preview, model.bed(), model.from()));
        getStyleClass().add("form");
        getChildren().addAll(form, preview);
    }

    boolean isClean() {
        return form.saved();
    }
}
