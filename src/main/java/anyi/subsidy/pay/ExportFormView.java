// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.value.Problems;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Which template the bank's file is written by, with what it will hold. */
final class ExportFormView extends VBox {
    private final Desk desk;
    private final Field<BankTemplate> template;
    private final Label what = Texts.mutedWrapped("");

    ExportFormView(Desk desk, BatchModel model) {
        this.desk = desk;
        var form = new Form(desk.messages(), desk.clock());
        template = form.pick("template", desk.t("subsidy.pay.template"), model.templates(), BankTemplate::name)
                .required()
                .id("export-template");
        form.row(template);
        form.check(() -> Problems.NONE);
        template.value().addListener((value, before, now) -> show(model, now));
        template.value().setValue(model.usual());
        getStyleClass().add("month-main");
        getChildren().addAll(form, what, Texts.mutedWrapped(desk.t("subsidy.pay.export.complete")));
    }

    private void show(BatchModel model, BankTemplate chosen) {
        if (chosen != null) {
            what.setText(desk.t(
                    "subsidy.pay.template.what",
                    desk.messages().t(chosen.kind()),
                    desk.messages().t(chosen.unit()),
                    chosen.columns().stream()
                            .map(BankTemplate.Column::heading)
                            .collect(Collectors.joining(model.words().comma()))));
        }
    }

    BankTemplate chosen() {
        return template.value().getValue();
    }
}
