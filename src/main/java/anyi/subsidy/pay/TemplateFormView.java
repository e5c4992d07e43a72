// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.term.AmountUnit;
import anyi.term.BankFileKind;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;

/** A bank's template: taken from one that is there, changed, and kept under a name. */
final class TemplateFormView extends VBox {
    private final BatchModel model;
    private final Form form;
    private final Field<BankTemplate> like;
    private final Field<String> name;
    private final Field<BankFileKind> kind;
    private final Field<AmountUnit> unit;
    private final Field<Boolean> headings;
    private final Field<String> digits;
    private final Field<String> code;
    private final ColumnsView columns;
    private final UUID newId;

    TemplateFormView(Desk desk, BatchModel model) {
        this.model = model;
        newId = model.nextId();
        form = new Form(desk.messages(), desk.clock());
        columns = new ColumnsView(desk);
        like = form.pick("like", desk.t("subsidy.pay.template.like"), model.templates(), BankTemplate::name)
                .id("template-like");
        name = form.text("name", desk.t("subsidy.pay.template.name")).required().id("template-name");
        kind = form.choice("kind", desk.t("subsidy.pay.template.kind"), List.of(BankFileKind.values()))
                .required()
                .id("template-kind");
        unit = form.choice("unit", desk.t("subsidy.pay.template.unit"), List.of(AmountUnit.values()))
                .required()
                .id("template-unit");
        digits = form.text("accountDigits", desk.t("subsidy.pay.template.digits"))
                .id("template-digits");
        code = form.text("bankCode", desk.t("subsidy.pay.template.code")).id("template-code");
        headings = form.yes("headings", desk.t("subsidy.pay.template.headings"), desk.t("subsidy.pay.template.first"))
                .id("template-headings");
        form.row(like, name);
        form.row(kind, unit);
        form.row(digits, code);
        form.row(headings);
        form.check(() -> draft().check(taken()));
        like.value().addListener((value, before, now) -> fill(now));
        like.value().setValue(model.usual());
        getStyleClass().add("month-main");
        getChildren().addAll(form, Texts.heading(desk.t("subsidy.pay.columns")), columns);
    }

    private void fill(BankTemplate template) {
        if (template == null) {
            return;
        }
        name.value().setValue(template.revision() == 0 ? "" : template.name());
        kind.value().setValue(template.kind());
        unit.value().setValue(template.unit());
        headings.value().setValue(template.headings());
        digits.value().setValue(template.accountDigits() == 0 ? "" : String.valueOf(template.accountDigits()));
        code.value().setValue(template.bankCode());
        columns.show(template.columns());
    }

    /** Those of the others, and of the presets. */
    private List<String> taken() {
        UUID own = draft().id();
        return model.templates().stream()
                .filter(one -> !one.id().equals(own))
                .map(BankTemplate::name)
                .toList();
    }

    TemplateDraft draft() {
        BankTemplate from = like.value().getValue();
        boolean stored = from != null && from.revision() != 0;
        return new TemplateDraft(
                stored ? from.id() : newId,
                stored ? from.revision() : 0,
                name.value().getValue(),
                kind.value().getValue(),
                unit.value().getValue(),
                Boolean.TRUE.equals(headings.value().getValue()),
                columns.columns(),
                digits.value().getValue(),
                code.value().getValue());
    }

    boolean isClean() {
        return form.saved();
    }
}
