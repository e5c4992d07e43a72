// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.people.PeopleModel.Role;
import anyi.people.PeopleModel.Shown;
import anyi.people.PeopleModel.Somebody;
import anyi.right.Right;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 人员与权限: who works here, with which role; and how strict the home is. */
final class PeopleView extends VBox {
    private final Desk desk;
    private final PeopleModel model;
    private final Supplier<Node> approvals;

    PeopleView(Desk desk, PeopleModel model, Supplier<Node> approvals) {
        this.approvals = approvals;
        this.desk = desk;
        this.model = model;
        getStyleClass().add("form");
        load();
    }

    private void load() {
        model.load(shown -> {
            getChildren().setAll(approvals.get(), people(shown), rules(shown), roles(shown));
            setDisable(false);
        });
    }

    private Card people(Shown shown) {
        Button add = Buttons.primary(desk.t("people.add"), Icon.ADD, () -> ask(shown, Optional.empty()));
        add.setId("people-add");
        add.setDisable(!model.may());
        var card = Card.titled(desk.t("people.title"), add);
        if (!model.may()) {
            card.padded(Texts.mutedWrapped(desk.t("right.notAllowed", desk.t(Right.PEOPLE.key()))));
        }
        if (shown.people().isEmpty()) {
            return card.padded(
                    Texts.bold(desk.t("people.you", model.own())), Texts.mutedWrapped(desk.t("people.alone")));
        }
        shown.people().forEach(somebody -> card.padded(line(shown, somebody)));
        return card;
    }

    private HBox line(Shown shown, Somebody somebody) {
        UserRow row = somebody.row();
        String state = row.disabled()
                ? desk.t("people.disabled")
                : somebody.oneTime().isEmpty()
                        ? desk.t("people.noPassword")
                        : somebody.oneTime().get() ? desk.t("people.oneTime") : "";
        Label name = Texts.bold(row.name());
        var words = new VBox(name, Texts.muted(somebody.role() + (state.isEmpty() ? "" : " · " + state)));
        Button edit =
                Buttons.icon(Icon.EDIT, desk.t("people.edit", row.name()), () -> ask(shown, Optional.of(somebody)));
        Button password = Buttons.small(desk.t("people.newOneTime"), () -> model.giveOneTime(row, this::tell));
        Button out = Buttons.small(desk.t(row.disabled() ? "people.enable" : "people.disable"), () -> askOut(row));
        edit.setId("people-edit-" + row.name());
        password.setId("people-password-" + row.name());
        out.setId("people-out-" + row.name());
        var line = new HBox(words, Texts.spacer(), password, out, edit);
        line.getStyleClass().add("file-row");
        boolean self = row.name().equals(model.own());
        password.setVisible(!self);
        out.setVisible(!self);
        line.setDisable(!model.may());
        return line;
    }

    private void askOut(UserRow row) {
        if (row.disabled()) {
            model.giveOneTime(row, this::tell);
            return;
        }
        desk.dialogs()
                .confirm(
                        desk.t("people.disable.title", row.name()),
                        desk.t("people.disable.sentence"),
                        desk.t("people.disable"),
                        true,
                        () -> model.disable(row, this::load));
    }

    private void ask(Shown shown, Optional<Somebody> known) {
        var form = new Form(desk.messages(), desk.clock());
        Field<String> name = form.text("name", desk.t("people.name")).required().id("person-name");
        Field<Role> role = form.pick("role", desk.t("people.role"), shown.roles(), Role::word)
                .required()
                .id("person-role");
        known.ifPresent(somebody -> {
            name.value().setValue(somebody.row().name());
            role.value()
                    .setValue(shown.roles().stream()
                            .filter(each -> each.role().equals(somebody.row().role()))
                            .findFirst()
                            .orElseThrow());
        });
        form.row(name).row(role);
        List<UserRow> rows = shown.people().stream().map(Somebody::row).toList();
        form.check(() -> draft(known, name, role).check(rows));
        String title = known.map(
                        somebody -> desk.t("people.edit", somebody.row().name()))
                .orElse(desk.t("people.add"));
        desk.dialogs().form(title, form, desk.t("people.save"), () -> {
            boolean clean = form.saved();
            if (clean) {
                UserDraft draft = draft(known, name, role);
                known.ifPresentOrElse(
                        somebody -> model.change(somebody.row().id(), draft, this::load),
                        () -> model.add(draft, this::tell));
            }
            return clean;
        });
    }

    private static UserDraft draft(Optional<Somebody> known, Field<String> name, Field<Role> role) {
        Role chosen = role.value().getValue();
        return new UserDraft(
                known.map(somebody -> somebody.row().id()),
                name.value().getValue(),
                chosen == null ? null : chosen.role());
    }

    /** The one time that the password is seen. */
    private void tell(String oneTime) {
        load();
        Label signs = Texts.title(oneTime);
        signs.setId("people-one-time");
        var words = new VBox(Texts.wrapped(desk.t("people.tell")), signs);
        words.getStyleClass().add("form");
        desk.dialogs().form(desk.t("people.tell.title"), words, desk.t("people.tell.done"), () -> true);
    }

    private Card rules(Shown shown) {
        var card = Card.titled(desk.t("people.rules"));
        for (PeopleModel.Rule rule : shown.rules()) {
            if (rule.rule() == GuardRule.IDLE_MINUTES) {
                card.padded(idle(rule));
            } else {
                var box = new CheckBox(desk.t(rule.rule().key()));
                box.setId("rule-" + rule.rule());
                box.setWrapText(true);
                box.setMinHeight(CheckBox.USE_PREF_SIZE);
                box.setSelected(rule.setting().equals(GuardRule.ON));
                box.setDisable(!model.may());
                box.setOnAction(
                        event -> model.set(rule.rule(), box.isSelected() ? GuardRule.ON : GuardRule.OFF, this::load));
                card.padded(box);
            }
        }
        return card;
    }

    private Form idle(PeopleModel.Rule rule) {
        var form = new Form(desk.messages(), desk.clock());
        Field<String> minutes = form.pick(
                        "minutes",
                        desk.t(rule.rule().key()),
                        List.of("1", "3", "5", "10", "15", "30", "60"),
                        Function.identity())
                .id("rule-IDLE_MINUTES");
        minutes.value().setValue(rule.setting());
        minutes.value().addListener((value, before, now) -> {
            if (now != null && !now.equals(rule.setting())) {
                model.set(rule.rule(), now, this::load);
            }
        });
        minutes.setDisable(!model.may());
        form.row(minutes);
        return form;
    }

    private Card roles(Shown shown) {
        Button add = Buttons.link(desk.t("people.role.add"), Icon.ADD, this::askRole);
        add.setId("role-add");
        add.setDisable(!model.may());
        var card = Card.titled(desk.t("people.roles"), add);
        if (shown.own().isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("people.roles.none")));
        }
        shown.own()
                .forEach(role ->
                        card.padded(new VBox(Texts.bold(role.name()), Texts.mutedWrapped(words(role.rights())))));
        return card;
    }

    private String words(Set<Right> rights) {
        return String.join("；", rights.stream().map(desk.messages()::t).toList());
    }

    private void askRole() {
        var form = new Form(desk.messages(), desk.clock());
        Field<String> name =
                form.text("name", desk.t("people.role.name")).required().id("role-name");
        form.row(name);
        var chosen = EnumSet.noneOf(Right.class);
        for (Right right : Right.values()) {
            var box = new CheckBox(desk.messages().t(right));
            box.setId("right-" + right);
            box.selectedProperty().addListener((value, before, now) -> {
                if (now) {
                    chosen.add(right);
                } else {
                    chosen.remove(right);
                }
            });
            form.row(box);
        }
        desk.dialogs().form(desk.t("people.role.add"), form, desk.t("people.save"), () -> {
            boolean clean = form.saved();
            if (clean) {
                model.addRole(name.value().getValue().strip(), Set.copyOf(chosen), this::load);
            }
            return clean;
        });
    }
}
