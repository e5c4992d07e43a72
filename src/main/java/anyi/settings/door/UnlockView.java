// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Focus;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.store.StoreFault;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who, which password; below it the ways for those who have none. */
final class UnlockView extends VBox {
    private final Desk desk;
    private final UnlockModel model;
    private final DoorActions actions;
    private final VBox card = new VBox();
    private final Label refusal = Texts.wrapped("");

    UnlockView(Desk desk, UnlockModel model, DoorActions actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("door");
        card.getStyleClass().addAll("card", "door-card");
        refusal.setId("unlock-refusal");
        refusal.getStyleClass().addAll("field-message", Tone.DANGER.styleClass());
        refusal.setGraphic(Icon.ERROR.node());
        refusal.textProperty().bind(model.refusal());
        refusal.visibleProperty().bind(model.refusal().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        var middle = new VBox(DoorPartsView.brand(desk, model.homeName()), card, foot());
        middle.getStyleClass().add("door-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(DoorPartsView.looks(desk, actions), middle);
        model.damage().addListener((damage, before, now) -> now.ifPresent(this::mend));
        byPassword();
    }

    private void mend(StoreFault why) {
        var mending = new MendView(desk, model.mending(why), actions.other());
        card.getChildren().setAll(mending);
        Focus.soon(mending, () -> mending.first().requestFocus());
    }

    private void byPassword() {
        var form = new Form(desk.messages(), desk.clock());
        card.getChildren().setAll(Texts.heading(desk.t("settings.door.who")));
        if (model.names().isEmpty()) {
            form.row(name(form));
        } else {
            card.getChildren().add(names());
        }
        Field<String> password =
                form.password("password", desk.t("settings.door.password")).id("unlock-password");
        password.bind(model.password());
        form.row(password);
        form.check(model::checkName);
        form.onSave(model::open);
        Button unlock = Buttons.primary(desk.t("settings.door.unlock"), Icon.UNLOCK, form::save);
        unlock.setId("unlock-open");
        unlock.getStyleClass().add("large");
        unlock.setMaxWidth(Double.MAX_VALUE);
        Buttons.withKey(unlock, "Enter");
        var forgotten = Buttons.hyperlink(desk.t("settings.door.forgotten"), this::byRecoveryCode);
        forgotten.setId("unlock-forgotten");
        var other = Buttons.hyperlink(desk.t("settings.door.other"), actions.other());
        other.setId("unlock-other");
        card.getChildren().addAll(form, refusal, unlock, new HBox(forgotten, Texts.spacer(), other));
        focus(model.names().isEmpty() ? "#unlock-name" : "#unlock-password");
    }

    private Field<String> name(Form form) {
        Field<String> name =
                form.text("name", desk.t("settings.door.name")).required().id("unlock-name");
        name.bind(model.name());
        return name;
    }

    private Node names() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("door-names");
        for (String name : model.names().stream().limit(4).toList()) {
            row.getChildren().add(nameCard(name, group));
        }
        var another = Buttons.hyperlink(desk.t("settings.door.anotherName"), () -> {});
        another.setId("unlock-another");
        var box = new VBox(row, another);
        box.getStyleClass().add("door-names-box");
        another.setOnAction(event -> {
            var form = new Form(desk.messages(), desk.clock());
            form.row(name(form));
            model.name().set("");
            box.getChildren().setAll(form);
            focus("#unlock-name");
        });
        return box;
    }

    private ToggleButton nameCard(String name, ToggleGroup group) {
        var button = new ToggleButton(name, Icon.PERSON.node());
        button.getStyleClass().add("name-card");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setToggleGroup(group);
        button.selectedProperty()
                .addListener(
                        (selected, before, now) -> button.setGraphic(now ? Icon.CHECKED.node() : Icon.PERSON.node()));
        button.setSelected(name.equals(model.name().get()));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.name().set(name);
        });
        return button;
    }

    private void byRecoveryCode() {
        var form = new Form(desk.messages(), desk.clock());
        if (model.name().get().isBlank()) {
            form.row(name(form));
        }
        Field<String> code =
                form.text("code", desk.t("settings.door.code")).required().id("unlock-code");
        code.bind(model.code());
        code.info(desk.t("settings.door.codeHint"));
        Field<String> password = form.password("password", desk.t("settings.door.newPassword"))
                .required()
                .id("unlock-new-password");
        password.bind(model.password());
        Field<String> repeated = form.password("repeated", desk.t("settings.door.repeated"))
                .required()
                .id("unlock-repeated");
        repeated.bind(model.repeated());
        form.row(code).row(password).row(repeated);
        form.check(model::checkRecovery);
        form.onSave(model::recover);
        Button open = Buttons.primary(desk.t("settings.door.recover"), Icon.UNLOCK, form::save);
        open.setId("unlock-recover");
        open.getStyleClass().add("large");
        open.setMaxWidth(Double.MAX_VALUE);
        var back = Buttons.hyperlink(desk.t("settings.door.backToPassword"), this::byPassword);
        card.getChildren().setAll(Texts.heading(desk.t("settings.door.recoverTitle")), form, refusal, open, back);
        focus("#unlock-code");
    }

    private Node foot() {
        var line = Texts.muted(desk.t("settings.door.local"));
        line.setGraphic(Icon.LOCK.node());
        return line;
    }

    private void focus(String id) {
        Node node = lookup(id);
        if (node != null && node.getScene() != null) {
            node.requestFocus();
        }
    }

    Node first() {
        Node password = lookup("#unlock-password");
        Node name = lookup("#unlock-name");
        return name == null ? password == null ? this : password : name;
    }
}
