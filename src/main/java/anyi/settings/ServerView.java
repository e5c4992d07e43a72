// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Texts;
import anyi.right.Right;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 备份与恢复 of a file whose data lie on a server: who backs them up, and how the server is reached. */
final class ServerView extends VBox {
    ServerView(Desk desk, ServerModel model) {
        getStyleClass().add("form");
        var form = new Form(desk.messages(), desk.clock());
        form.row(form.text("url", desk.t("settings.server.url"))
                .required()
                .id("server-url")
                .bind(model.url()));
        form.row(
                form.text("user", desk.t("settings.server.user"))
                        .required()
                        .id("server-user")
                        .bind(model.user()),
                form.password("password", desk.t("settings.server.password"))
                        .id("server-password")
                        .bind(model.password()));
        form.onSave(model::save);
        Button save = Allowed.only(desk, Right.HOME, Buttons.primary(desk.t("settings.server.save"), form::save));
        save.setId("server-save");
        getChildren()
                .add(Card.titled(desk.t("settings.server.title"))
                        .padded(Texts.wrapped(desk.t("settings.server.note")), form, new HBox(Texts.spacer(), save)));
    }
}
