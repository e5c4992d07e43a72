// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.SumLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** 发放: what waits to be paid, and the batches that went before. */
final class BatchListView implements Page {
    private final Desk desk;
    private final BatchListModel model;
    private final Supplier<Node> places;
    private final ListPage<BatchRow> list;
    private final SumLine sums = new SumLine();
    private final BorderPane content = new BorderPane();

    BatchListView(Desk desk, BatchListModel model, Supplier<Node> places) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        list = new ListPage<>(desk, "payments", columns())
                .rows(model.rows())
                .onOpen(model::open)
                .empty(new EmptyState(
                        Icon.SUBSIDY,
                        desk.t("subsidy.pay.empty"),
                        desk.t("subsidy.pay.empty.why"),
                        Allowed.only(
                                desk,
                                Right.PAY,
                                Buttons.plain(desk.t("subsidy.pay.prepare"), Icon.ADD, model::prepare))));
        var top = new StackPane(sums);
        top.getStyleClass().add("list-top");
        content.setTop(top);
        content.setCenter(list);
        model.waiting().subscribe(waiting -> waiting.ifPresent(this::show));
        model.rows()
                .subscribe(() ->
                        list.count(desk.t("subsidy.pay.count", model.rows().size()), ""));
    }

    private Columns<BatchRow> columns() {
        var columns = new Columns<BatchRow>(desk);
        columns.name("number", desk.t("subsidy.pay.column.batch"), row -> desk.t("subsidy.pay.batch", row.number()))
                .width(7);
        columns.date("prepared", desk.t("subsidy.pay.column.prepared"), row -> Optional.of(row.preparedOn()))
                .width(8);
        columns.number("payments", desk.t("subsidy.pay.column.payments"), row -> String.valueOf(row.payments()))
                .width(5);
        columns.money("total", desk.t("subsidy.pay.column.total"), BatchRow::total)
                .width(9);
        columns.node(
                        "state",
                        desk.t("subsidy.pay.column.state"),
                        row -> desk.messages().t(row.state()),
                        this::state)
                .width(8);
        columns.date("handed", desk.t("subsidy.pay.column.handed"), BatchRow::handedOn)
                .width(8);
        columns.date("paid", desk.t("subsidy.pay.column.paid"), BatchRow::paidOn)
                .width(8);
        columns.number("returned", desk.t("subsidy.pay.column.returned"), this::returned)
                .width(9);
        columns.text("by", desk.t("subsidy.pay.column.by"), BatchRow::preparedBy)
                .width(6);
        return columns;
    }

    private String returned(BatchRow row) {
        return row.returned() == 0
                ? ""
                : desk.t(
                        "subsidy.pay.returnedOf", row.returned(), desk.formats().money(row.returnedTotal()));
    }

    private Node state(BatchRow row) {
        return badge(desk, row);
    }

    static Badge badge(Desk desk, BatchRow row) {
        String words = desk.messages().t(row.state());
        return switch (row.state()) {
            case PREPARED -> new Badge(Tone.WARNING, Icon.OPEN_MONTH, words);
            case HANDED -> new Badge(Tone.ACCENT, Icon.FORWARD, words);
            case PAID -> new Badge(Tone.SUCCESS, Icon.CHECK, words);
            case DISSOLVED -> new Badge(Tone.NEUTRAL, Icon.CLOSE, words);
        };
    }

    private void show(BatchListModel.Waiting waiting) {
        sums.clear();
        sums.sum(desk.t("subsidy.pay.waiting"), desk.formats().money(waiting.payable()), "pay-open")
                .sum(desk.t("subsidy.pay.waiting.payees"), String.valueOf(waiting.payees()), "pay-payees");
        if (waiting.owing() > 0) {
            sums.sum(
                    desk.t("subsidy.pay.waiting.carried", waiting.owing()),
                    desk.formats().money(waiting.carried()),
                    "pay-carried");
        }
        var notes = new HBox();
        notes.getStyleClass().add("chips-line");
        if (waiting.faults() > 0) {
            notes.getChildren()
                    .add(new Badge(Tone.DANGER, Icon.ERROR, desk.t("subsidy.pay.waiting.faults", waiting.faults())));
        } else if (waiting.payees() == 0) {
            notes.getChildren().add(Texts.muted(desk.t("subsidy.pay.waiting.none")));
        }
        sums.more(notes);
    }

    @Override
    public String title() {
        return desk.t("subsidy.pay.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button prepare =
                Allowed.only(desk, Right.PAY, Buttons.primary(desk.t("subsidy.pay.prepare"), Icon.ADD, model::prepare));
        prepare.setId("pay-prepare");
        return List.of(places.get(), prepare);
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
