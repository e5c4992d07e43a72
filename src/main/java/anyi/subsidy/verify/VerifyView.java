// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.Form;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.term.VerificationManner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Whom policies want verified. Space marks and goes on, Ctrl S writes all marks with one day, person and manner. */
final class VerifyView implements Page {
    private final Desk desk;
    private final VerifyModel model;
    private final Supplier<Node> places;
    private final ListPage<VerifyModel.Marked> list;
    private final TableView<VerifyModel.Marked> table;
    private final List<Chip> chips;
    private final Form form;
    private final VBox content = new VBox();

    VerifyView(Desk desk, VerifyModel model, Node tabs, Supplier<Node> places, boolean due) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        chips = List.of(
                new Chip(VerifyModel.DUE, desk.t("subsidy.verify.chip.due")),
                new Chip(VerifyModel.OVER, desk.t("subsidy.verify.chip.over")));
        chips.getFirst().setSelected(due);
        model.rows().choose(due ? Set.of(VerifyModel.DUE) : Set.of());
        list = new ListPage<>(desk, "verify", columns())
                .narrowed(model.rows(), desk.t("subsidy.claim.search"), chips, this::count)
                .tools(tabs)
                .onOpen(model::open)
                .empty(new EmptyState(
                        Icon.REVERIFY, desk.t("subsidy.verify.empty"), desk.t("subsidy.verify.empty.why")))
                .footer(markAll());
        table = list.table();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.date("on", desk.t("subsidy.verify.on"))
                        .required()
                        .id("verify-on")
                        .bind(model.on()),
                form.text("by", desk.t("subsidy.verify.by"))
                        .required()
                        .id("verify-by")
                        .bind(model.by()),
                form.choice("manner", desk.t("subsidy.verify.manner"), List.of(VerificationManner.values()))
                        .required()
                        .id("verify-manner")
                        .bind(model.manner()));
        form.check(model::problems);
        form.onSave(() -> model.save(this::load));
        form.getStyleClass().add("verify-form");
        content.getChildren().addAll(form, list);
        VBox.setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
        model.marked().addListener((number, before, now) -> count());
    }

    private Columns<VerifyModel.Marked> columns() {
        var columns = new Columns<VerifyModel.Marked>(desk);
        columns.node("mark", desk.t("subsidy.verify.mark"), this::markWords, this::mark)
                .width(7);
        columns.name("name", desk.t("subsidy.claim.who"), one -> one.row().name())
                .width(7);
        columns.text("policy", desk.t("subsidy.claim.policy"), one -> model.title(one.row()))
                .width(15);
        columns.number(
                        "every",
                        desk.t("subsidy.verify.every"),
                        one -> desk.t("subsidy.rule.months", one.row().everyMonths()))
                .width(7);
        columns.date(
                        "last",
                        desk.t("subsidy.verify.last"),
                        one -> Optional.of(one.row().last()))
                .width(8);
        columns.muted(
                        "how",
                        desk.t("subsidy.verify.how"),
                        one -> one.row().byApproval() ? desk.t("subsidy.verify.byApproval") : "")
                .width(7);
        columns.date(
                        "due",
                        desk.t("subsidy.verify.dueOn"),
                        one -> Optional.of(one.row().dueOn()))
                .width(8);
        columns.node("state", desk.t("subsidy.claim.state"), this::state, this::badge)
                .width(9);
        return columns;
    }

    private String markWords(VerifyModel.Marked one) {
        return one.verified() ? desk.t("subsidy.verify.marked") : "";
    }

    private Node mark(VerifyModel.Marked one) {
        return one.verified() ? new Badge(Tone.SUCCESS, Icon.CHECK, markWords(one)) : Texts.muted("—");
    }

    private String state(VerifyModel.Marked one) {
        if (one.row().isOver(desk.today())) {
            return one.row().paidLater() ? desk.t("subsidy.verify.heldBack") : desk.t("subsidy.verify.stopped");
        }
        return desk.t("subsidy.verify.inTime");
    }

    private Node badge(VerifyModel.Marked one) {
        return one.row().isOver(desk.today())
                ? new Badge(Tone.DANGER, Icon.PAUSE, state(one))
                : new Badge(Tone.NEUTRAL, Icon.CHECK, state(one));
    }

    private Button markAll() {
        Button all = Allowed.only(
                desk,
                Right.CLAIMS,
                Buttons.plain(
                        desk.t("subsidy.verify.markAll"),
                        Icon.CHECK,
                        () -> model.markAll(List.copyOf(model.rows().shown()))));
        all.setId("verify-mark-all");
        return all;
    }

    private void key(KeyEvent event) {
        if (KeyCombination.keyCombination("Shortcut+S").match(event)) {
            form.save();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            int at = table.getSelectionModel().getSelectedIndex();
            if (at >= 0) {
                model.toggle(table.getItems().get(at));
                table.getSelectionModel()
                        .clearAndSelect(Math.min(at + 1, table.getItems().size() - 1));
                table.scrollTo(at);
            }
            event.consume();
        }
    }

    private void count() {
        chips.forEach(chip -> chip.count(String.valueOf(model.rows().count(chip.chip()))));
        list.count(
                desk.t("subsidy.verify.count", model.rows().shown().size()),
                desk.t("subsidy.verify.countMarked", model.marked().get()));
    }

    @Override
    public String title() {
        return desk.t("subsidy.verify.heading");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button save = Allowed.only(
                desk, Right.CLAIMS, Buttons.primary(desk.t("subsidy.verify.save"), Icon.REVERIFY, form::save));
        save.setId("verify-save");
        return List.of(places.get(), Buttons.withKey(save, "Ctrl S"));
    }

    @Override
    public void load() {
        model.load(this::count);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table);
    }
}
