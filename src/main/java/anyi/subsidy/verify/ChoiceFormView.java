// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import javafx.scene.layout.VBox;

/** The form of a choice, with what was chosen until now. */
final class ChoiceFormView extends VBox {
    private final Form form;

    ChoiceFormView(Desk desk, ChoiceFormModel model) {
        form = new Form(desk.messages(), desk.clock());
        form.row(form.pick(
                        "policy",
                        desk.t("subsidy.choice.policy"),
                        model.options(),
                        option -> desk.t("subsidy.choice.option", option.title(), option.beside()))
                .required()
                .id("choice-policy")
                .bind(model.option()));
        form.row(
                form.date("from", desk.t("subsidy.choice.from"))
                        .required()
                        .id("choice-from")
                        .bind(model.from()),
                form.text("reason", desk.t("subsidy.choice.reason"))
                        .id("choice-reason")
                        .bind(model.reason()));
        form.check(model::problems);
        model.before().forEach(line -> getChildren().add(Texts.mutedWrapped(line)));
        getChildren().add(form);
    }

    boolean isClean() {
        return form.saved();
    }
}
