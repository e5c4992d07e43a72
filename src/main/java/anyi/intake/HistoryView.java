// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 以前的导入: what was imported when, and taking a whole import back. */
final class HistoryView implements Page {
    private final Desk desk;
    private final HistoryModel model;
    private final ListPage<BatchRow> list;
    private final Button importing;
    private final Button past;

    HistoryView(Desk desk, HistoryModel model, Runnable lookBack) {
        this.desk = desk;
        this.model = model;
        importing = Allowed.only(
                desk,
                Right.IMPORT,
                Buttons.primary(
                        desk.t("intake.choose"),
                        Icon.FOLDER,
                        () -> desk.navigator().open(new Place.Exchange("import"))));
        Button back = Allowed.only(
                desk, Right.IMPORT, Buttons.danger(desk.t("intake.takeBack"), Icon.UNDO, this::askTakeBack));
        back.setId("intake-take-back");
        past = Buttons.plain(desk.t("kit.lookBack"), Icon.HISTORY, lookBack);
        past.setId("history-look-back");
        past.setDisable(desk.session().doer().isLooking());
        list = new ListPage<>(desk, "imports", columns())
                .rows(model.rows())
                .empty(new EmptyState(Icon.HISTORY, desk.t("intake.history.empty"), desk.t("intake.history.empty.why")))
                .footer(back);
    }

    private Columns<BatchRow> columns() {
        var columns = new Columns<BatchRow>(desk);
        columns.text(
                        "at",
                        desk.t("intake.history.at"),
                        row -> row.at().toString().substring(0, 16).replace('T', ' '))
                .width(11);
        columns.text("by", desk.t("intake.history.by"), BatchRow::by).width(7);
        columns.text("files", desk.t("intake.history.files"), BatchRow::files).width(22);
        columns.number("read", desk.t("intake.history.read"), row -> Integer.toString(row.read()))
                .width(5);
        columns.number("taken", desk.t("intake.history.taken"), row -> Integer.toString(row.taken()))
                .width(5);
        columns.number("refused", desk.t("intake.history.refused"), row -> Integer.toString(row.refused()))
                .width(5);
        columns.number("unchanged", desk.t("intake.history.unchanged"), row -> Integer.toString(row.unchanged()))
                .width(6);
        columns.node("state", desk.t("intake.history.state"), this::words, this::state)
                .width(8);
        return columns;
    }

    private String words(BatchRow row) {
        return row.takenBack() ? desk.t("intake.history.takenBack") : desk.t("intake.history.there");
    }

    private Node state(BatchRow row) {
        return row.takenBack()
                ? new Badge(Tone.NEUTRAL, Icon.UNDO, words(row))
                : new Badge(Tone.SUCCESS, Icon.CHECK, words(row));
    }

    private void askTakeBack() {
        Optional<BatchRow> chosen = list.selected();
        if (chosen.isEmpty()) {
            desk.dialogs().refused(desk.t("intake.history.chooseFirst"));
            return;
        }
        desk.dialogs()
                .confirm(
                        desk.t("intake.takeBack.title"),
                        desk.t("intake.takeBack.sentence", chosen.get().taken()),
                        desk.t("intake.takeBack"),
                        true,
                        () -> model.takeBack(chosen.get(), this::load));
    }

    @Override
    public void load() {
        model.load(() -> {});
    }

    @Override
    public String title() {
        return desk.t("intake.history.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        return List.of(past, importing);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
