// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Flow;
import anyi.kit.part.Focus;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.settings.door.FirstStartModel.Step;
import anyi.term.HomeKind;
import anyi.term.Ownership;
import anyi.text.Divisions;
import anyi.value.CreditCode;
import anyi.value.DivisionCode;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Four steps at the left, the present one at the right. Enter goes on field by field, Ctrl Enter to the next step. */
final class FirstStartView extends BorderPane {
    private final Desk desk;
    private final FirstStartModel model;
    private final DoorActions actions;
    private final VBox steps = new VBox();
    private final VBox content = new VBox();
    private final HBox footer = new HBox();
    private final Label refusal = Texts.wrapped("");

    FirstStartView(Desk desk, FirstStartModel model, DoorActions actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("first-start");
        refusal.setId("first-refusal");
        refusal.getStyleClass().addAll("field-message", Tone.DANGER.styleClass());
        refusal.setGraphic(Icon.ERROR.node());
        refusal.textProperty().bind(model.refusal);
        refusal.visibleProperty().bind(model.refusal.isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        content.getStyleClass().add("first-content");
        footer.getStyleClass().add("first-footer");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        setLeft(side());
        setCenter(new BorderPane(scroll, null, null, footer, null));
        Keys.listen(this);
        model.step().addListener((step, before, now) -> show(now));
        show(model.step().get());
    }

    private Node side() {
        var mark = new Label(desk.t("settings.door.mark"));
        mark.getStyleClass().addAll("brand-mark", "large");
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var brand = new HBox(mark, Texts.title(desk.t("settings.door.brand")));
        brand.getStyleClass().add("door-brand");
        steps.getStyleClass().add("first-steps");
        var spacer = new VBox();
        VBox.setVgrow(spacer, Priority.ALWAYS);
        var hint = Texts.mutedWrapped(desk.t("settings.door.first.hint"));
        hint.setGraphic(Icon.INFO.node());
        var larger = Buttons.hyperlink(desk.t("settings.door.largeText"), actions.largerText());
        larger.setId("door-text-size");
        var language = Buttons.hyperlink(desk.t("settings.door.otherLanguage"), actions.otherLanguage());
        language.setId("door-language");
        var looks = new HBox(larger, language);
        looks.getStyleClass().add("first-looks");
        var side = new VBox(brand, steps, spacer, hint, looks);
        side.getStyleClass().add("first-side");
        return side;
    }

    private void show(Step step) {
        steps.getChildren()
                .setAll(
                        entry(Step.HOME, desk.t("settings.door.first.home"), desk.t("settings.door.first.homeMore")),
                        entry(Step.USER, desk.t("settings.door.first.user"), desk.t("settings.door.first.userMore")),
                        entry(
                                Step.RECOVERY,
                                desk.t("settings.door.first.recovery"),
                                desk.t("settings.door.first.recoveryMore")),
                        entry(
                                Step.LEDGERS,
                                desk.t("settings.door.first.ledgers"),
                                desk.t("settings.door.first.ledgersMore")));
        switch (step) {
            case HOME -> showHome();
            case USER -> showUser();
            case RECOVERY -> showRecovery();
            case LEDGERS -> showLedgers();
        }
        if (getScene() != null) {
            Focus.first(content);
        }
    }

    private Node entry(Step step, String title, String more) {
        int present = model.step().get().ordinal();
        var disc = new Label();
        disc.getStyleClass()
                .addAll(
                        "step-disc",
                        step.ordinal() < present ? "done" : step.ordinal() == present ? "present" : "to-come");
        disc.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (step.ordinal() < present) {
            disc.setGraphic(Icon.CHECK.node());
        } else {
            disc.setText(Integer.toString(step.ordinal() + 1));
        }
        var words =
                new VBox(step.ordinal() == present ? Texts.bold(title) : Texts.plain(title), Texts.mutedWrapped(more));
        var entry = new HBox(disc, words);
        entry.getStyleClass().add("first-step");
        return entry;
    }

    private void head(String title, String more) {
        content.getChildren().setAll(Texts.title(title), Texts.mutedWrapped(more));
    }

    private void showHome() {
        head(desk.t("settings.door.first.homeTitle"), desk.t("settings.door.first.homeSubtitle"));
        var form = new Form(desk.messages(), desk.clock());
        Field<String> name =
                form.text("name", desk.t("settings.home.name")).required().id("first-name");
        name.bind(model.name);
        var ownership = form.choice("ownership", desk.t("settings.home.ownership"), List.of(Ownership.values()))
                .required()
                .id("first-ownership")
                .bind(model.ownership);
        var kind = form.choice("kind", desk.t("settings.home.kind"), List.of(HomeKind.values()))
                .required()
                .id("first-kind")
                .bind(model.kind);
        var rural = form.yes("rural", desk.t("settings.home.type"), desk.t("settings.home.rural"))
                .id("first-rural")
                .bind(model.rural);
        var code = form.text("creditCode", desk.t("settings.home.creditCode")).id("first-credit-code");
        code.bind(model.creditCode);
        model.creditCode.addListener((text, before, now) -> praise(code, now));
        var division = form.search("divisionCode", desk.t("settings.home.division"), Divisions.counties(), this::place)
                .id("first-division")
                .bind(model.division);
        var address = form.text("address", desk.t("settings.home.address")).id("first-address");
        address.bind(model.address);
        var phone = form.text("phone", desk.t("settings.home.phone")).id("first-phone");
        phone.bind(model.phone);
        form.row(name)
                .row(ownership, kind, rural)
                .row(code, division)
                .row(address, phone)
                .row(folder(form));
        form.check(model::checkHome).onSave(model::homeDone);
        content.getChildren().add(form);
        footer(form, desk.t("settings.door.next", desk.t("settings.door.first.user")));
    }

    private Field<String> folder(Form form) {
        var folder =
                form.text("folder", desk.t("settings.door.folder")).required().id("first-folder");
        folder.bind(model.folder);
        ((TextField) folder.control()).setEditable(true);
        folder.info(desk.t("settings.door.folderHint"));
        return folder;
    }

    private void praise(Field<String> field, String typed) {
        if (typed != null && CreditCode.read(typed).isGood()) {
            field.ok(desk.t("settings.home.creditCode.ok"));
        } else {
            field.clear();
        }
    }

    private String place(DivisionCode code) {
        return Divisions.name(code) + " " + code.text();
    }

    private void showUser() {
        head(desk.t("settings.door.first.userTitle"), desk.t("settings.door.first.userSubtitle"));
        var form = new Form(desk.messages(), desk.clock());
        var actor = form.text("actor", desk.t("settings.door.name")).required().id("first-actor");
        actor.bind(model.actor);
        var password = form.password("password", desk.t("settings.door.password"))
                .required()
                .id("first-password");
        password.bind(model.password);
        model.password.addListener((text, before, now) -> strength(password, now));
        var repeated = form.password("repeated", desk.t("settings.door.repeated"))
                .required()
                .id("first-repeated");
        repeated.bind(model.repeated);
        form.row(actor).row(password, repeated);
        form.check(model::checkUser).onSave(model::make);
        content.getChildren().addAll(form, refusal);
        footer(form, desk.t("settings.door.makeHome"));
        Button back = Buttons.flat(desk.t("settings.door.previous"), Icon.BACK, model::back);
        back.setId("first-back");
        footer.getChildren().addFirst(back);
    }

    private void strength(Field<String> field, String typed) {
        Strength strength = Strength.of(typed == null ? "" : typed);
        String words = desk.messages().t(strength);
        switch (strength) {
            case TOO_SHORT -> field.info(words);
            case WEAK -> field.warn(words);
            case FAIR, STRONG -> field.ok(words);
        }
    }

    private void showRecovery() {
        head(desk.t("settings.door.first.recoveryTitle"), desk.t("settings.door.first.recoverySubtitle"));
        var groups = new Flow();
        groups.getStyleClass().addAll("card", "recovery-code");
        groups.setId("recovery-code");
        model.codeGroups().forEach(group -> {
            var label = Texts.bold(group);
            label.getStyleClass().add("recovery-group");
            groups.getChildren().add(label);
        });
        var save = Buttons.plain(desk.t("settings.door.sheet.save"), Icon.PDF, model::saveSheet);
        save.setId("first-save-sheet");
        var kept = new CheckBox(desk.t("settings.door.sheet.kept"));
        kept.setId("first-kept");
        kept.selectedProperty().bindBidirectional(model.keptSafe);
        var problem = Texts.wrapped("");
        problem.getStyleClass().addAll("field-message", Tone.DANGER.styleClass());
        content.getChildren().addAll(groups, save, kept, problem);
        Button next = Buttons.primary(
                desk.t("settings.door.next", desk.t("settings.door.first.ledgers")), Icon.FORWARD, () -> {
                    if (model.keptSafe.get()) {
                        model.recoveryDone();
                    } else {
                        problem.setText(desk.t("settings.door.problem.sheet"));
                    }
                });
        next.setId("first-next");
        next.getStyleClass().add("large");
        footer.getChildren().setAll(Texts.spacer(), next);
    }

    private void showLedgers() {
        head(desk.t("settings.door.first.ledgersTitle"), desk.t("settings.door.first.ledgersSubtitle"));
        Button ledgers = Buttons.primary(
                desk.t("settings.door.takeLedgers"), Icon.EXPORT, () -> model.enter(new Place.Exchange("import")));
        ledgers.setId("first-import");
        ledgers.getStyleClass().add("large");
        Button later = Buttons.plain(desk.t("settings.door.later"), Icon.TODAY, () -> model.enter(new Place.Today()));
        later.setId("first-later");
        later.getStyleClass().add("large");
        Button bureau = Buttons.plain(
                desk.t("settings.door.bureau"), Icon.COMPARE, () -> model.enter(new Place.Bureau("overview")));
        bureau.setId("first-bureau");
        bureau.getStyleClass().add("large");
        content.getChildren().add(new HBox(ledgers, later, bureau));
        content.getChildren().getLast().getStyleClass().add("first-looks");
        footer.getChildren().setAll(Texts.spacer());
    }

    private void footer(Form form, String verb) {
        Button next = Buttons.primary(verb, Icon.FORWARD, form::save);
        next.setId("first-next");
        next.getStyleClass().add("large");
        Keys.set(next, "Ctrl Enter");
        var quit = Buttons.flat(desk.t("settings.door.quit"), Icon.CLOSE, actions.quit());
        quit.setId("first-quit");
        var other = Buttons.hyperlink(desk.t("settings.door.other"), actions.other());
        other.setId("first-other");
        footer.getChildren().setAll(quit, other, Texts.spacer(), next);
    }

    Node first() {
        return content;
    }
}
