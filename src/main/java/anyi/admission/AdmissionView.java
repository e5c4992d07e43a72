// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Steps;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 办理入住: the steps on top, one form at a time, the footer with where it goes on. */
final class AdmissionView implements Page {
    private static final int REVIEW = AdmissionModel.STEPS - 1;

    private final Desk desk;
    private final AdmissionModel model;
    private final Runnable onStart;
    private final IdentityStepView identity;
    private final ContactStepView contact;
    private final BedStepView bed;
    private final ContractStepView contract;
    private final Form date;
    private final Field<LocalDate> admittedOn;
    private final Steps steps;
    private final BorderPane content = new BorderPane();
    private final VBox top = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Label draftState = Texts.muted("");
    private final Button back;
    private final Button next;
    private boolean started;

    AdmissionView(Desk desk, AdmissionModel model, Runnable onStart) {
        this.desk = desk;
        this.model = model;
        this.onStart = onStart;
        identity = new IdentityStepView(desk, model);
        contact = new ContactStepView(desk, model);
        bed = new BedStepView(desk, model);
        contract = new ContractStepView(desk, model);
        date = new Form(desk.messages(), desk.clock());
        admittedOn = date.date("admittedOn", desk.t("admission.admittedOn.label"))
                .id("admission-date")
                .bind(model.fields().admittedOn());
        date.check(() -> model.draft().checkStay(desk.today()));
        steps = new Steps(titles(), 0);
        back = Buttons.plain(desk.t("admission.back"), () -> go(model.step().get() - 1));
        back.setId("admission-back");
        next = Allowed.only(desk, Right.STAYS, Buttons.primary("", Icon.FORWARD, this::next));
        next.setId("admission-next");
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        layOut();
        model.step().addListener((step, before, now) -> showStep());
        showStep();
    }

    private List<String> titles() {
        return List.of(
                desk.t("admission.step.identity"),
                desk.t("admission.step.contact"),
                desk.t("admission.step.bed"),
                desk.t("admission.step.contract"),
                desk.t("admission.step.review"));
    }

    private void layOut() {
        top.getStyleClass().add("page-padding");
        top.getChildren().add(steps);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        Button cancel = Buttons.plain(desk.t("admission.cancel"), this::leave);
        cancel.setId("admission-cancel");
        var onward = new Flow(back, next);
        onward.getStyleClass().add("list-actions");
        HBox.setHgrow(onward, Priority.ALWAYS);
        var footer = new HBox(cancel, draftState, onward);
        footer.getStyleClass().add("wizard-footer");
        content.setTop(top);
        content.setCenter(scroll);
        content.setBottom(footer);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void showStep() {
        int step = model.step().get();
        steps.show(step);
        Node body = switch (step) {
            case 0 -> identity;
            case 1 -> contact;
            case 2 -> bed;
            case 3 -> contract;
            default -> new ReviewStepView(desk, model);
        };
        var padded = new VBox(body);
        padded.getStyleClass().add("page-padding");
        scroll.setContent(padded);
        back.setDisable(step == 0);
        next.setText(step == REVIEW ? desk.t("admission.admit") : desk.t("admission.next", titles().get(step + 1)));
        javafx.application.Platform.runLater(() -> focusFirst(step));
    }

    private void focusFirst(int step) {
        String first = List.of("#admission-name", "#admission-contact-name", "#admission-bed", "#admission-funding", "")
                .get(step);
        Node field = first.isEmpty() ? next : content.lookup(first);
        if (field != null) {
            field.requestFocus();
        }
    }

    private Optional<Form> form(int step) {
        return switch (step) {
            case 0 -> Optional.of(identity.form());
            case 1 -> Optional.of(contact.form());
            case 2 -> Optional.of(bed.form());
            case 3 -> Optional.of(contract.form());
            default -> Optional.empty();
        };
    }

    private void next() {
        int step = model.step().get();
        if (step < REVIEW) {
            if (form(step).map(Form::saved).orElse(true)) {
                go(step + 1);
            }
        } else {
            model.unfinished().ifPresentOrElse(this::goAndTell, model::admit);
        }
    }

    private void goAndTell(int step) {
        go(step);
        form(step).ifPresent(Form::save);
    }

    private void go(int step) {
        model.step().set(Math.clamp(step, 0, REVIEW));
    }

    private void keys(KeyEvent event) {
        if (KeyCombination.keyCombination("Shortcut+Enter").match(event)) {
            next();
            event.consume();
        } else if (KeyCombination.keyCombination("Shortcut+Backspace").match(event)) {
            go(model.step().get() - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.F8) {
            form(model.step().get()).ifPresent(form -> form.show(form.problems()));
            event.consume();
        }
    }

    private void leave() {
        desk.navigator().back();
    }

    @Override
    public boolean escape() {
        leave();
        return true;
    }

    @Override
    public void load() {
        if (started) {
            return;
        }
        started = true;
        onStart.run();
        desk.drafts().find(AdmissionFields.DRAFT).ifPresent(this::offer);
        for (Form form : List.of(identity.form(), contact.form(), contract.form(), date)) {
            form.values().forEach(value -> value.addListener((Observable change) -> keep()));
        }
    }

    private void keep() {
        var typed = new HashMap<String, String>();
        for (Form form : List.of(identity.form(), contact.form(), contract.form(), date)) {
            typed.putAll(form.typed());
        }
        desk.drafts().keep(AdmissionFields.DRAFT, typed);
        draftState.setText(desk.t("admission.draftKept"));
        draftState.setGraphic(Icon.CHECKED.node(Tone.SUCCESS));
    }

    private void offer(Map<String, String> left) {
        var goOn = Buttons.small(desk.t("admission.draft.goOn"), () -> {});
        var discard = Buttons.small(desk.t("admission.draft.discard"), () -> {});
        goOn.setId("draft-go-on");
        discard.setId("draft-discard");
        String who = left.getOrDefault("name", "");
        var strip = new WarningStrip(
                Tone.ACCENT,
                Icon.HISTORY,
                desk.t("admission.draft.found"),
                who.isEmpty() ? desk.t("admission.draft.nameless") : desk.t("admission.draft.of", who),
                goOn,
                discard);
        goOn.setOnAction(event -> {
            top.getChildren().remove(strip);
            for (Form form : List.of(date, identity.form(), contact.form(), contract.form())) {
                form.restore(left);
            }
        });
        discard.setOnAction(event -> {
            top.getChildren().remove(strip);
            desk.drafts().discard(AdmissionFields.DRAFT);
        });
        top.getChildren().addFirst(strip);
    }

    @Override
    public String title() {
        return desk.t("admission.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(Texts.muted(desk.t("admission.admittedOn.label")), admittedOn.control());
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.ofNullable(content.lookup("#admission-name"));
    }
}
