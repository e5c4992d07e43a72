// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.people.GuardRule;
import anyi.people.NewPassword;
import anyi.people.PeopleQueries;
import anyi.store.OpenHome;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Somebody came in by a password that another had set: nothing goes on before there is an own one. */
final class NewPasswordView extends VBox {
    private final Field<String> password;
    private boolean levelTwo;

    NewPasswordView(Desk desk, OpenHome home, Runnable onSet) {
        getStyleClass().add("door");
        StringProperty typed = new SimpleStringProperty("");
        StringProperty again = new SimpleStringProperty("");
        var form = new Form(desk.messages(), desk.clock());
        password = form.password("password", desk.t("settings.door.newPassword"))
                .required()
                .id("own-password");
        password.bind(typed);
        Field<String> repeated = form.password("repeated", desk.t("settings.door.repeated"))
                .required()
                .id("own-repeated");
        repeated.bind(again);
        form.row(password).row(repeated);
        form.check(
                () -> new NewPassword(typed.get(), again.get(), desk.session().actor(), levelTwo).check());
        desk.background()
                .run(() -> new PeopleQueries(home.store().read()).isOn(GuardRule.LEVEL_TWO), on -> levelTwo = on);
        form.onSave(() -> desk.background()
                .run(
                        () -> {
                            home.setPassword(typed.get().toCharArray());
                            return true;
                        },
                        set -> onSet.run()));
        Button set = Buttons.withKey(
                Buttons.primary(desk.t("settings.door.ownPassword.set"), Icon.UNLOCK, form::save), "Enter");
        set.setId("own-set");
        set.getStyleClass().add("large");
        set.setMaxWidth(Double.MAX_VALUE);
        var card = new VBox(
                Texts.heading(desk.t("settings.door.ownPassword", desk.session().actor())),
                Texts.mutedWrapped(desk.t("settings.door.ownPassword.why")),
                form,
                set);
        card.getStyleClass().addAll("card", "door-card");
        var middle = new VBox(card);
        middle.getStyleClass().add("door-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().add(middle);
    }

    Node first() {
        return password.control();
    }
}
