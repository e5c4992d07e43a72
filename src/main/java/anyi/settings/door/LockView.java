// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.store.OpenHome;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The home stays open behind it; only the password brings the work back. */
final class LockView extends VBox {
    private final Field<String> password;

    LockView(Desk desk, OpenHome home, Runnable onUnlocked) {
        getStyleClass().add("door");
        StringProperty typed = new SimpleStringProperty("");
        var form = new Form(desk.messages(), desk.clock());
        password = form.password("password", desk.t("settings.door.password")).id("lock-password");
        password.bind(typed);
        form.row(password);
        form.onSave(() -> desk.background()
                .run(() -> home.isPassword(String.valueOf(typed.get()).toCharArray()), right -> {
                    if (right) {
                        onUnlocked.run();
                    } else {
                        password.problem(desk.t("settings.door.wrong"));
                        password.control().requestFocus();
                    }
                }));
        Button unlock =
                Buttons.withKey(Buttons.primary(desk.t("settings.door.unlock"), Icon.UNLOCK, form::save), "Enter");
        unlock.setId("lock-open");
        unlock.getStyleClass().add("large");
        unlock.setMaxWidth(Double.MAX_VALUE);
        var card = new VBox(
                Texts.heading(desk.t("settings.door.locked", desk.session().actor())),
                Texts.mutedWrapped(desk.t("settings.door.lockedMore")),
                form,
                unlock);
        card.getStyleClass().addAll("card", "door-card");
        var middle = new VBox(card);
        middle.getStyleClass().add("door-middle");
        VBox.setVgrow(middle, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(middle);
    }

    Node first() {
        return password.control();
    }
}
