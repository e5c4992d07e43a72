// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.people.PeopleQueries;
import anyi.store.OpenHome;
import anyi.store.StoreFault;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The home stays open behind it; only a password brings the work back, or lets somebody else go on. */
final class LockView extends VBox {
    private final Desk desk;
    private final OpenHome home;
    private final Field<String> password;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty name;

    LockView(Desk desk, OpenHome home, Runnable onUnlocked) {
        this.desk = desk;
        this.home = home;
        name = new SimpleStringProperty(desk.session().actor());
        getStyleClass().add("door");
        var form = new Form(desk.messages(), desk.clock());
        if (home.hasPeople()) {
            form.row(who(form));
        }
        password = form.password("password", desk.t("settings.door.password")).id("lock-password");
        password.bind(typed);
        form.row(password);
        form.onSave(() -> desk.background().run(this::tried, refusal -> {
            if (refusal.isEmpty()) {
                onUnlocked.run();
            } else {
                password.problem(refusal.get());
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
                Texts.mutedWrapped(
                        desk.t(home.hasPeople() ? "settings.door.lockedPeople" : "settings.door.lockedMore")),
                form,
                unlock);
        card.getStyleClass().addAll("card", "door-card");
        var middle = new VBox(card);
        middle.getStyleClass().add("door-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().add(middle);
    }

    /** Somebody else may go on where one stopped; the others' names follow when they are read. */
    private Field<String> who(Form form) {
        ObservableList<String> names = FXCollections.observableArrayList(name.get());
        Field<String> who = form.pick("name", desk.t("settings.door.name"), names, word -> word)
                .id("lock-name");
        who.value().setValue(name.get());
        who.value().addListener((value, before, now) -> name.set(now == null ? name.get() : now));
        desk.background()
                .run(
                        () -> new PeopleQueries(home.store().read()).names(),
                        known -> known.stream()
                                .filter(each -> !names.contains(each))
                                .forEach(names::add));
        return who;
    }

    /** Why it stays locked; nothing when it does not. */
    private Optional<String> tried() {
        try {
            char[] secret = String.valueOf(typed.get()).toCharArray();
            if (home.hasPeople()) {
                home.signIn(name.get(), secret);
            } else if (!home.isPassword(secret)) {
                return Optional.of(desk.t("settings.door.wrong"));
            }
            return Optional.empty();
        } catch (StoreFault refused) {
            return Optional.of(desk.t(refused.key(), refused.args().toArray()));
        }
    }

    Node first() {
        return password.control();
    }
}
