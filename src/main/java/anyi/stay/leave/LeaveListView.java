// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.term.LeaveKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** 请假: a line to enter one, and the list below. */
final class LeaveListView implements Page {
    private final Desk desk;
    private final LeaveListModel model;
    private final LeaveFormModel entry;
    private final ListPage<LeaveRow> list;
    private final BorderPane content = new BorderPane();
    private final Chip away;
    private final Chip overdue;
    private final Chip month;
    private final Button grant;

    /** What is done with the chosen leave. */
    record Actions(Consumer<LeaveRow> comeBack, Consumer<LeaveRow> correct, Consumer<LeaveRow> open) {}

    LeaveListView(Desk desk, LeaveListModel model, LeaveFormModel entry, Actions actions, Set<String> chosen) {
        this.desk = desk;
        this.model = model;
        this.entry = entry;
        away = chip(LeaveListModel.AWAY, desk.t("stay.leave.chip.away"), chosen);
        overdue = chip(LeaveListModel.OVERDUE, desk.t("stay.leave.chip.overdue"), chosen);
        month = chip(LeaveListModel.MONTH, desk.t("stay.leave.chip.month"), chosen);
        grant = Allowed.only(
                desk, Right.STAYS, Buttons.primary(desk.t("stay.leave.grant"), Icon.LEAVE, this::focusEntry));
        grant.setId("leave-new");
        list = new ListPage<>(desk, "leaves", columns())
                .narrowed(model.rows(), desk.t("stay.leave.search"), List.of(away, overdue, month), this::count)
                .onOpen(actions.open())
                .empty(emptyState())
                .footer(footer(actions).toArray(Node[]::new));
        content.setCenter(list);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private static Chip chip(String id, String words, Set<String> chosen) {
        var chip = new Chip(id, words);
        chip.setSelected(chosen.contains(id));
        return chip;
    }

    private Columns<LeaveRow> columns() {
        var columns = new Columns<LeaveRow>(desk);
        columns.name("name", desk.t("stay.leave.column.name"), LeaveRow::residentName)
                .width(7);
        columns.text(
                        "bed",
                        desk.t("stay.leave.column.bed"),
                        row -> row.bedLabel().orElse(""))
                .width(6);
        columns.node(
                        "kind",
                        desk.t("stay.leave.column.kind"),
                        row -> desk.messages().t(row.kind()),
                        this::kind)
                .width(8);
        columns.date("left", desk.t("stay.leave.column.left"), row -> Optional.of(row.leftOn()))
                .width(8);
        columns.date("expected", desk.t("stay.leave.column.expected"), LeaveRow::expectedBackOn)
                .width(9);
        columns.node("state", desk.t("stay.leave.column.state"), this::stateWords, this::state)
                .width(9);
        columns.number("days", desk.t("stay.leave.column.days"), row -> String.valueOf(row.days(desk.today())))
                .width(5);
        columns.text(
                        "reason",
                        desk.t("stay.leave.column.reason"),
                        row -> row.reason().orElse(""))
                .width(10);
        columns.text(
                        "destination",
                        desk.t("stay.leave.column.destination"),
                        row -> row.destination().orElse(""))
                .width(9);
        columns.text(
                        "escort",
                        desk.t("stay.leave.column.escort"),
                        row -> row.escortName().orElse(""))
                .width(6);
        columns.text(
                        "phone",
                        desk.t("stay.leave.column.phone"),
                        row -> row.escortPhone().orElse(""))
                .width(8)
                .hidden();
        return columns;
    }

    private Node kind(LeaveRow row) {
        Icon icon = row.kind() == LeaveKind.HOSPITAL ? Icon.HOSPITAL : Icon.LEAVE;
        return new Badge(Tone.NEUTRAL, icon, desk.messages().t(row.kind()));
    }

    private Node state(LeaveRow row) {
        String words = stateWords(row);
        if (row.daysOverdue(desk.today()) > 0) {
            return new Badge(Tone.DANGER, Icon.ERROR, words);
        }
        return row.isOpen() ? new Badge(Tone.WARNING, Icon.DUE, words) : new Badge(Tone.SUCCESS, Icon.CHECK, words);
    }

    private String stateWords(LeaveRow row) {
        long late = row.daysOverdue(desk.today());
        if (late > 0) {
            return desk.t("stay.leave.state.overdue", late);
        }
        return row.backOn()
                .map(day -> desk.t("stay.leave.state.back", desk.formats().shortDate(day)))
                .orElseGet(() -> desk.t("stay.leave.state.away"));
    }

    private List<Button> footer(Actions actions) {
        Button back = Allowed.only(
                desk,
                Right.STAYS,
                Buttons.plain(desk.t("stay.leave.comeBack"), Icon.RETURN, () -> chosen(actions.comeBack())));
        back.setId("leave-come-back");
        Button correct = Allowed.only(
                desk,
                Right.STAYS,
                Buttons.flat(desk.t("stay.leave.correct"), Icon.EDIT, () -> chosen(actions.correct())));
        correct.setId("leave-correct");
        Button delete = Allowed.only(
                desk,
                Right.STAYS,
                Buttons.danger(desk.t("stay.leave.takeBack"), Icon.DELETE, () -> chosen(this::askTakeBack)));
        delete.setId("leave-take-back");
        return List.of(delete, correct, back);
    }

    private void chosen(Consumer<LeaveRow> action) {
        list.selected().ifPresentOrElse(action, () -> desk.dialogs().refused(desk.t("stay.leave.chooseFirst")));
    }

    private void askTakeBack(LeaveRow row) {
        desk.dialogs()
                .confirm(
                        desk.t("stay.leave.takeBack.title", row.residentName()),
                        desk.t("stay.leave.takeBack.sentence", row.leftOn()),
                        desk.t("stay.leave.takeBack"),
                        true,
                        () -> model.takeBack(row, this::load));
    }

    private Node emptyState() {
        Button first = Allowed.only(
                desk, Right.STAYS, Buttons.primary(desk.t("stay.leave.grant"), Icon.LEAVE, this::focusEntry));
        return new EmptyState(
                Icon.LEAVE,
                desk.t("stay.leave.empty"),
                desk.t("stay.leave.empty.why"),
                Buttons.withKey(first, "Ctrl N"));
    }

    private void count() {
        away.count(String.valueOf(model.rows().count(LeaveListModel.AWAY)));
        overdue.count(String.valueOf(model.rows().count(LeaveListModel.OVERDUE)));
        month.count(String.valueOf(model.rows().count(LeaveListModel.MONTH)));
        list.count(
                desk.t("stay.leave.count", model.rows().shown().size()),
                desk.t(
                        "stay.leave.countOf",
                        model.rows().countAll(),
                        desk.today().getYear() + ""));
    }

    private void keys(KeyEvent event) {
        if (KeyCombination.keyCombination("Shortcut+N").match(event)) {
            focusEntry();
            event.consume();
        }
    }

    private void focusEntry() {
        Node first = content.lookup("#leave-resident");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void showEntry(List<PresentRow> people) {
        var form = new LeaveFormView(desk, entry);
        form.inOneLine(people, () -> entry.save(this::saved));
        form.keep("leave");
        var top = new StackPane(new Card(form));
        top.getStyleClass().add("list-top");
        content.setTop(top);
    }

    private void saved() {
        desk.drafts().discard("leave");
        entry.clear();
        load();
        focusEntry();
    }

    @Override
    public void load() {
        model.load(this::count);
        entry.loadPeople(this::showEntry);
    }

    @Override
    public String title() {
        return desk.t("stay.leave.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(grant);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
