// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Badge;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import java.util.Optional;
import javafx.scene.Node;

/** 提问: each question with where it is: written down, with the home, answered. */
final class AskedListView implements Page {
    private final Desk desk;
    private final AskedListModel model;
    private final ListPage<AskedRow> list;

    AskedListView(Desk desk, AskedListModel model) {
        this.desk = desk;
        this.model = model;
        list = new ListPage<>(desk, "asked", columns())
                .rows(model.rows)
                .empty(new EmptyState(Icon.WHY, desk.t("bureau.asked.empty"), desk.t("bureau.asked.empty.why")));
        model.rows.addListener((javafx.collections.ListChangeListener<AskedRow>) change -> {
            long open =
                    model.rows.stream().filter(row -> row.answer().isEmpty()).count();
            list.count(desk.t("bureau.asked.count", model.rows.size()), desk.t("bureau.asked.open", open));
        });
    }

    private Columns<AskedRow> columns() {
        var columns = new Columns<AskedRow>(desk);
        columns.date("on", desk.t("bureau.asked.on"), row -> Optional.of(row.askedOn()))
                .width(8);
        columns.text("home", desk.t("bureau.asked.home"), AskedRow::homeName).width(12);
        columns.name("about", desk.t("bureau.asked.about"), row -> row.name().orElse(""))
                .width(7);
        columns.text(
                        "subject",
                        desk.t("bureau.asked.subject"),
                        row -> desk.messages().t(row.subject()))
                .width(6);
        columns.text("question", desk.t("bureau.asked.question"), AskedRow::question)
                .width(18);
        columns.node("state", desk.t("bureau.asked.state"), this::state, this::badge)
                .width(8);
        columns.text(
                        "answer",
                        desk.t("bureau.asked.answer"),
                        row -> row.answer().orElse(""))
                .width(18);
        return columns;
    }

    private String state(AskedRow row) {
        if (row.answer().isPresent()) {
            return desk.t("bureau.asked.state.answered");
        }
        return row.arrived().isPresent() ? desk.t("bureau.asked.state.there") : desk.t("bureau.asked.state.written");
    }

    private Node badge(AskedRow row) {
        if (row.answer().isPresent()) {
            return new Badge(Tone.SUCCESS, Icon.CHECK, state(row));
        }
        return row.arrived().isPresent()
                ? new Badge(Tone.WARNING, Icon.DUE, state(row))
                : new Badge(Tone.NEUTRAL, state(row));
    }

    @Override
    public String title() {
        return desk.t("bureau.asked.title");
    }

    @Override
    public String context() {
        return desk.t("bureau.asked.context");
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
