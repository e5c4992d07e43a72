// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
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
import anyi.text.Messages.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** 查重: files that may be of one person, each two in a row. */
final class DuplicatesView implements Page {
    private final Desk desk;
    private final DuplicatesModel model;
    private final MergeWords words;
    private final ListPage<PairRow> list;
    private final List<Chip> chips;
    private final Button merged;

    DuplicatesView(Desk desk, DuplicatesModel model) {
        this.desk = desk;
        this.model = model;
        this.words = new MergeWords(desk);
        chips = Stream.of(Likeness.values())
                .map(why -> new Chip(why.name(), desk.t(why.shortKey())))
                .toList();
        merged = Buttons.plain(desk.t("resident.merge.earlier"), Icon.HISTORY, this::earlier);
        merged.setId("duplicates-merged");
        Button compare = Buttons.plain(
                desk.t("resident.merge.compare"), Icon.COMPARE, () -> selected().ifPresent(this::open));
        compare.setId("duplicates-compare");
        Button apart = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.plain(desk.t("resident.merge.apart"), () -> selected().ifPresent(model::apart)));
        apart.setId("duplicates-apart");
        list = new ListPage<>(desk, "duplicates", columns())
                .narrowed(model.rows(), desk.t("resident.merge.search"), chips, this::counted)
                .tools(merged)
                .onOpen(this::open)
                .footer(apart, compare);
        model.whenFound(found -> found());
    }

    private Columns<PairRow> columns() {
        boolean chinese = desk.messages().language() == Language.CHINESE;
        var columns = new Columns<PairRow>(desk);
        columns.name("one", desk.t("resident.merge.one"), row -> row.one().name())
                .width(6.5);
        columns.name("other", desk.t("resident.merge.other"), row -> row.other().name())
                .width(6.5);
        columns.node("why", desk.t("resident.merge.why"), row -> desk.messages().t(row.why()), this::why)
                .width(chinese ? 16 : 22);
        columns.text("oneStay", desk.t("resident.merge.oneStay"), row -> words.stay(row.oneStay()))
                .width(13);
        columns.text("otherStay", desk.t("resident.merge.otherStay"), row -> words.stay(row.otherStay()))
                .width(13);
        columns.date(
                        "oneBirth",
                        desk.t("resident.merge.oneBirth"),
                        row -> row.one().birthOn())
                .width(8)
                .hidden();
        columns.date(
                        "otherBirth",
                        desk.t("resident.merge.otherBirth"),
                        row -> row.other().birthOn())
                .width(8)
                .hidden();
        return columns;
    }

    private Node why(PairRow row) {
        boolean strong = row.why() == Likeness.NAME_AND_BIRTH || row.why() == Likeness.NUMBER_CLOSE;
        return new Badge(
                strong ? Tone.WARNING : Tone.NEUTRAL,
                Icon.COMPARE,
                desk.messages().t(row.why()));
    }

    private Optional<PairRow> selected() {
        return list.selected();
    }

    private void open(PairRow row) {
        desk.navigator().open(new Place.Merge(row.one().id(), row.other().id()));
    }

    private void found() {
        for (Chip chip : chips) {
            chip.count(desk.formats().count((int) model.rows().count(chip.chip())));
        }
        counted();
        if (list.selected().isEmpty()) {
            list.table().getSelectionModel().selectFirst();
        }
    }

    private void counted() {
        int listed = model.rows().countAll();
        int all = model.found().get().map(DuplicatesModel.Found::all).orElse(0);
        list.count(
                desk.t("resident.merge.count", model.rows().shown().size()),
                all > listed ? desk.t("resident.merge.more", all, listed) : "");
        list.empty(
                listed == 0
                        ? new EmptyState(Icon.CHECKED, desk.t("resident.merge.none"), desk.t("resident.merge.none.why"))
                        : new EmptyState(
                                Icon.SEARCH, desk.t("resident.list.noMatch"), desk.t("resident.list.noMatchWhy")));
    }

    /** What was made one, each with its way back. */
    private void earlier() {
        var lines = new VBox();
        lines.getStyleClass().add("file-column");
        List<MergedRow> rows =
                model.found().get().map(DuplicatesModel.Found::merged).orElse(List.of());
        if (rows.isEmpty()) {
            lines.getChildren().add(Texts.mutedWrapped(desk.t("resident.merge.earlier.none")));
        }
        rows.forEach(row -> lines.getChildren().add(line(row)));
        desk.dialogs().show(desk.t("resident.merge.earlier"), lines);
    }

    private Node line(MergedRow row) {
        var box = new VBox();
        Button back = Allowed.only(desk, Right.UNDO, Buttons.small(desk.t("resident.merge.back"), () -> {}));
        back.setId("merge-back-" + row.act());
        back.setOnAction(event -> model.takeBack(
                row,
                () -> box.getChildren()
                        .setAll(Texts.mutedWrapped(desk.t("resident.merge.back.done", row.mergedName(), row.name())))));
        box.getStyleClass().add("file-column");
        box.getChildren()
                .addAll(
                        Texts.wrapped(desk.t(
                                "resident.merge.earlier.line",
                                desk.formats().date(row.on()),
                                row.by(),
                                row.mergedName(),
                                row.name())),
                        back);
        return box;
    }

    @Override
    public String title() {
        return desk.t("resident.merge.title");
    }

    @Override
    public String context() {
        return desk.t("resident.merge.context");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
