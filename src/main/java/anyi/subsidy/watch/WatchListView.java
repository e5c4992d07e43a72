// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.OpenLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 提醒: one a row, at the right the rows that raised it and what was said about it. */
final class WatchListView implements Page {
    private final Desk desk;
    private final WatchListModel model;
    private final Consumer<WatchRow> askLooked;
    private final ListPage<WatchRow> list;
    private final VBox inspector = new VBox();
    private final Chip open;
    private final Chip looked;

    /** @param askLooked asks why it is no fault */
    WatchListView(Desk desk, WatchListModel model, Consumer<WatchRow> askLooked) {
        this.desk = desk;
        this.model = model;
        this.askLooked = askLooked;
        open = new Chip(WatchListModel.OPEN, desk.t("subsidy.watch.chip.open"));
        looked = new Chip(WatchListModel.LOOKED, desk.t("subsidy.watch.chip.looked"));
        open.setSelected(true);
        inspector.getStyleClass().add("watch-inspector");
        list = new ListPage<>(desk, "warnings", columns())
                .narrowed(model.rows(), desk.t("subsidy.watch.search"), List.of(open, looked), this::count)
                .onSelect(row -> row.ifPresentOrElse(this::show, this::showNone))
                .onOpen(row -> row.suspicion().rows().stream().findFirst().ifPresent(model::open))
                .empty(new EmptyState(Icon.CHECKED, desk.t("subsidy.watch.empty"), desk.t("subsidy.watch.empty.why")))
                .inspector(inspector);
        showNone();
    }

    private void showNone() {
        var nothing = new EmptyState(Icon.WARNING, desk.t("subsidy.watch.choose"), desk.t("subsidy.watch.choose.why"));
        VBox.setVgrow(nothing, Priority.ALWAYS);
        inspector.getChildren().setAll(nothing);
    }

    private Columns<WatchRow> columns() {
        var columns = new Columns<WatchRow>(desk);
        columns.name(
                        "name",
                        desk.t("subsidy.watch.column.name"),
                        row -> row.suspicion().name())
                .width(9);
        columns.text(
                        "kind",
                        desk.t("subsidy.watch.column.kind"),
                        row -> desk.messages().t(row.suspicion().kind()))
                .width(20);
        columns.number(
                        "rows",
                        desk.t("subsidy.watch.column.rows"),
                        row -> String.valueOf(row.suspicion().rows().size()))
                .width(5);
        columns.node("state", desk.t("subsidy.watch.column.state"), this::state, this::badge)
                .width(8);
        columns.text(
                        "home",
                        desk.t("subsidy.watch.column.home"),
                        row -> row.suspicion().homeName())
                .width(10);
        return columns;
    }

    private String state(WatchRow row) {
        return row.isOpen() ? desk.t("subsidy.watch.open") : desk.t("subsidy.watch.looked");
    }

    private Node badge(WatchRow row) {
        return row.isOpen()
                ? new Badge(Tone.WARNING, Icon.WARNING, state(row))
                : new Badge(Tone.NEUTRAL, Icon.CHECK, state(row));
    }

    private void show(WatchRow row) {
        var rows = new VBox();
        for (Evidence one : row.suspicion().rows()) {
            rows.getChildren().add(line(one));
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        inspector
                .getChildren()
                .setAll(
                        Texts.heading(desk.messages().t(row.suspicion().kind())),
                        Texts.mutedWrapped(row.suspicion().name()),
                        scroll);
        row.note()
                .ifPresent(note -> inspector
                        .getChildren()
                        .add(Texts.wrapped(desk.t(
                                "subsidy.watch.note", desk.formats().date(note.on()), note.by(), note.reason()))));
        Button button = row.isOpen()
                ? Allowed.only(
                        desk,
                        Right.CLOSE_MONTH,
                        Buttons.plain(desk.t("subsidy.watch.look"), Icon.CHECK, () -> askLooked.accept(row)))
                : Allowed.only(
                        desk,
                        Right.CLOSE_MONTH,
                        Buttons.plain(
                                desk.t("subsidy.watch.takeBack"), Icon.UNDO, () -> model.takeBack(row, this::count)));
        button.setId(row.isOpen() ? "watch-look" : "watch-take-back");
        inspector.getChildren().add(button);
    }

    private Node line(Evidence one) {
        String words = model.words(one);
        if (one.resident().isEmpty()) {
            var plain = new HBox(Texts.wrapped(words));
            plain.getStyleClass().add("watch-row");
            return plain;
        }
        var text = new VBox(Texts.wrapped(words), Texts.muted(one.name()));
        HBox.setHgrow(text, Priority.ALWAYS);
        var content = new HBox(text, Icon.NEXT.node());
        content.getStyleClass().add("watch-row");
        return new OpenLine(content, words, () -> model.open(one));
    }

    void count() {
        if (list.selected().isEmpty()) {
            list.table().getSelectionModel().selectFirst();
        }
        open.count(String.valueOf(model.rows().count(WatchListModel.OPEN)));
        looked.count(String.valueOf(model.rows().count(WatchListModel.LOOKED)));
        list.count(desk.t("subsidy.watch.count", model.rows().shown().size()), "");
    }

    @Override
    public String title() {
        return desk.t("subsidy.watch.title");
    }

    @Override
    public String context() {
        return desk.t("subsidy.watch.context");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public void load() {
        model.load(this::count);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
