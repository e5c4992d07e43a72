// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.SumLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.term.BatchState;
import anyi.term.PaymentKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A batch: its payments, and the next step on its way as the one primary button. */
final class BatchView implements Page {
    /** What asks in a dialog. */
    record Asks(
            Runnable export, Runnable template, Consumer<BatchRow> hand, Consumer<BatchRow> paid, Returns returned) {}

    /** Asks for the day and the reason. */
    interface Returns {
        void of(BatchRow batch, PaymentRow payment);
    }

    private final Desk desk;
    private final BatchModel model;
    private final Asks asks;
    private final ListPage<PaymentRow> list;
    private final SumLine sums = new SumLine();
    private final BorderPane content = new BorderPane();
    private final HBox steps = new HBox();
    private final Chip returned;
    private final Chip notBank;
    private final Button giveBack;

    BatchView(Desk desk, BatchModel model, Asks asks) {
        this.desk = desk;
        this.model = model;
        this.asks = asks;
        returned = new Chip(BatchModel.RETURNED, desk.t("subsidy.pay.chip.cameBack"));
        notBank = new Chip(BatchModel.NOT_BANK, desk.t("subsidy.pay.chip.notBank"));
        giveBack = Allowed.only(
                desk, Right.PAY, Buttons.flat(desk.t("subsidy.pay.return.button"), Icon.UNDO, this::askReturn));
        giveBack.setId("pay-return");
        Button template = Allowed.only(
                desk, Right.PAY, Buttons.flat(desk.t("subsidy.pay.template.button"), Icon.TABLE, asks.template()));
        template.setId("pay-template");
        list = new ListPage<>(desk, "batch", columns())
                .narrowed(model.rows(), desk.t("subsidy.pay.search"), List.of(returned, notBank), this::count)
                .onOpen(model::open)
                .footer(template, giveBack);
        var top = new StackPane(sums);
        top.getStyleClass().add("list-top");
        content.setTop(top);
        content.setCenter(list);
        steps.getStyleClass().add("chips-line");
        model.batch().subscribe(batch -> batch.ifPresent(this::show));
    }

    private Columns<PaymentRow> columns() {
        var columns = new Columns<PaymentRow>(desk);
        columns.number("number", desk.t("subsidy.pay.column.number"), row -> String.valueOf(row.number()))
                .width(4);
        columns.name(
                        "name",
                        desk.t("subsidy.pay.column.payee"),
                        row -> model.words().name(row.name()))
                .width(7);
        columns.text(
                        "policy",
                        desk.t("subsidy.pay.column.policy"),
                        row -> model.words().title(row.policy()))
                .width(14);
        columns.text(
                        "months",
                        desk.t("subsidy.pay.column.months"),
                        row -> model.words().months(row.months()))
                .width(11);
        columns.money("amount", desk.t("subsidy.pay.column.amount"), PaymentRow::amount)
                .width(9);
        columns.text(
                        "account",
                        desk.t("subsidy.pay.column.account"),
                        row -> model.words().account(row.account()))
                .width(8);
        columns.text(
                        "holder",
                        desk.t("subsidy.pay.field.HOLDER"),
                        row -> row.account().map(Account::holder).orElse(""))
                .width(6);
        columns.node("note", desk.t("subsidy.pay.column.note"), this::noteWords, this::note)
                .width(24);
        return columns;
    }

    private String noteWords(PaymentRow row) {
        if (row.back().isPresent()) {
            PaymentRow.Back back = row.back().get();
            return desk.t("subsidy.pay.cameBack", desk.formats().date(back.on()), back.reason());
        }
        return switch (row.kind()) {
            case NETTED -> desk.t("subsidy.pay.netted");
            case OWN -> desk.t("subsidy.pay.own");
            case WAGES -> desk.t("subsidy.pay.wages");
            case TRANSFER, REPAYMENT -> "";
        };
    }

    private Node note(PaymentRow row) {
        String words = noteWords(row);
        if (row.isReturned()) {
            var text = Texts.shortening(words, "bold");
            text.setGraphic(Icon.UNDO.node(Tone.DANGER));
            return text;
        }
        return Texts.shortening(words, "muted");
    }

    private void askReturn() {
        Optional<PaymentRow> row = list.selected();
        if (row.isEmpty()) {
            desk.dialogs().refused(desk.t("subsidy.pay.return.choose"));
        } else if (row.get().isReturned() || row.get().kind() != PaymentKind.TRANSFER) {
            desk.dialogs().refused(desk.t("subsidy.pay.refused.nothing"));
        } else {
            model.batch().get().ifPresent(batch -> asks.returned().of(batch, row.get()));
        }
    }

    private void show(BatchRow batch) {
        sums.clear();
        sums.sum(desk.t("subsidy.pay.this.total"), desk.formats().money(batch.total()), "batch-total")
                .sum(desk.t("subsidy.pay.toBank"), desk.formats().money(batch.toBank()), "batch-bank")
                .sum(desk.t("subsidy.pay.column.payments"), String.valueOf(batch.payments()), "batch-payments");
        if (batch.returned() > 0) {
            sums.sum(
                    desk.t("subsidy.pay.returnedSum", batch.returned()),
                    desk.formats().money(batch.returnedTotal()),
                    "batch-returned");
        }
        Badge badge = BatchListView.badge(desk, batch);
        badge.setId("batch-state");
        var line = new HBox(badge, Texts.muted(since(batch)));
        line.getStyleClass().add("chips-line");
        sums.more(line);
        steps.getChildren().setAll(buttons(batch));
        giveBack.setVisible(batch.state() == BatchState.PAID);
        count();
    }

    private String since(BatchRow batch) {
        return switch (batch.state()) {
            case PREPARED, DISSOLVED ->
                batch.fileName()
                        .map(name -> desk.t("subsidy.pay.since.exported", name))
                        .orElseGet(() -> desk.t(
                                "subsidy.pay.since.prepared",
                                desk.formats().date(batch.preparedOn()),
                                batch.preparedBy()));
            case HANDED ->
                desk.t(
                        "subsidy.pay.since.handed",
                        desk.formats().date(batch.handedOn().orElseThrow()));
            case PAID ->
                desk.t(
                        "subsidy.pay.since.paid",
                        desk.formats().date(batch.paidOn().orElseThrow()));
        };
    }

    private List<Node> buttons(BatchRow batch) {
        Button export =
                Allowed.only(desk, Right.PAY, Buttons.plain(desk.t("subsidy.pay.export"), Icon.EXPORT, asks.export()));
        export.setId("pay-export");
        return switch (batch.state()) {
            case PREPARED -> {
                Button apart = Allowed.only(
                        desk,
                        Right.PAY,
                        Buttons.plain(desk.t("subsidy.pay.dissolve"), Icon.CLOSE, () -> askDissolve(batch)));
                apart.setId("pay-dissolve");
                Button hand = Allowed.only(
                        desk,
                        Right.PAY,
                        Buttons.primary(
                                desk.t("subsidy.pay.hand"),
                                Icon.FORWARD,
                                () -> asks.hand().accept(batch)));
                hand.setId("pay-hand");
                yield List.of(apart, export, hand);
            }
            case HANDED -> {
                Button paid = Allowed.only(
                        desk,
                        Right.PAY,
                        Buttons.primary(
                                desk.t("subsidy.pay.paid"),
                                Icon.CHECK,
                                () -> asks.paid().accept(batch)));
                paid.setId("pay-paid");
                yield List.of(export, paid);
            }
            case PAID, DISSOLVED -> List.of(export);
        };
    }

    private void askDissolve(BatchRow batch) {
        desk.dialogs()
                .confirm(
                        desk.t("subsidy.pay.dissolve.title", batch.number()),
                        desk.t("subsidy.pay.dissolve.sentence"),
                        desk.t("subsidy.pay.dissolve.verb"),
                        true,
                        model::dissolve);
    }

    private void count() {
        returned.count(String.valueOf(model.rows().count(BatchModel.RETURNED)));
        notBank.count(String.valueOf(model.rows().count(BatchModel.NOT_BANK)));
        list.count(desk.t("subsidy.pay.payments", model.rows().shown().size()), "");
    }

    @Override
    public String title() {
        return desk.t("subsidy.pay.batch.title");
    }

    @Override
    public javafx.beans.value.ObservableValue<String> liveContext() {
        return model.batch()
                .map(batch -> batch.map(row -> desk.t("subsidy.pay.batch", row.number()))
                        .orElse(""));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(steps);
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
