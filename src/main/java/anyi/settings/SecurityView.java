// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.store.vault.RecoveryCode;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 密码与恢复页. */
final class SecurityView extends VBox {
    private final Desk desk;
    private final SecurityModel model;

    SecurityView(Desk desk, SecurityModel model, Consumer<RecoveryCode> print) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("form");
        Button paper = Allowed.only(
                desk, Right.PEOPLE, Buttons.plain(desk.t("settings.recovery.make"), Icon.PRINT, () -> ask(print)));
        paper.setId("recovery-new");
        getChildren()
                .addAll(
                        passwords(),
                        Card.titled(desk.t("settings.recovery.title"))
                                .padded(
                                        Texts.wrapped(desk.t("settings.recovery.note")),
                                        new HBox(Texts.spacer(), paper)));
    }

    private Card passwords() {
        var form = new Form(desk.messages(), desk.clock());
        form.row(form.password("present", desk.t("settings.password.present"))
                .required()
                .id("password-present")
                .bind(model.present()));
        form.row(
                form.password("next", desk.t("settings.password.next"))
                        .required()
                        .id("password-next")
                        .bind(model.next()),
                form.password("again", desk.t("settings.password.again"))
                        .required()
                        .id("password-again")
                        .bind(model.again()));
        form.check(model::problems);
        form.onSave(() -> model.change(() -> getChildren().set(0, passwords())));
        Button save = Buttons.primary(desk.t("settings.password.change"), form::save);
        save.setId("password-save");
        return Card.titled(desk.t("settings.password.title")).padded(form, new HBox(Texts.spacer(), save));
    }

    private void ask(Consumer<RecoveryCode> print) {
        desk.dialogs()
                .confirm(
                        desk.t("settings.recovery.make"),
                        desk.t("settings.recovery.sentence"),
                        desk.t("settings.recovery.verb"),
                        false,
                        () -> model.newCode(code -> show(code, print)));
    }

    /** On the screen first: whoever gives up choosing a file has seen it, since the old paper opens no more. */
    private void show(RecoveryCode code, Consumer<RecoveryCode> print) {
        var groups = Texts.title(String.join("  ", code.groups()));
        var words = new VBox(Texts.wrapped(desk.t("settings.recovery.shown")), groups);
        words.getStyleClass().add("form");
        desk.dialogs().form(desk.t("settings.recovery.title"), words, desk.t("settings.recovery.save"), () -> {
            print.accept(code);
            return true;
        });
    }
}
