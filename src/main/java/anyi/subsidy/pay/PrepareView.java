// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.SumLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Everybody who is to get something: put into the next batch, or left for a later one. */
final class PrepareView implements Page {
    private static final int NAMED = 3;

    private final Desk desk;
    private final PrepareModel model;
    private final ListPage<PayeeRow> list;
    private final SumLine sums = new SumLine();
    private final VBox top = new VBox(sums);
    private final BorderPane content = new BorderPane();
    private final Chip faults;
    private final Chip returned;
    private final Chip carried;
    private final Button prepare;

    PrepareView(Desk desk, PrepareModel model) {
        this.desk = desk;
        this.model = model;
        faults = new Chip(PrepareModel.FAULT, desk.t("subsidy.pay.chip.fault"));
        returned = new Chip(PrepareModel.RETURNED, desk.t("subsidy.pay.chip.returned"));
        carried = new Chip(PrepareModel.CARRIED, desk.t("subsidy.pay.chip.carried"));
        prepare = Allowed.only(
                desk,
                Right.PAY,
                Buttons.primary(desk.t("subsidy.pay.make"), Icon.CHECK, () -> model.prepare(this::showFaults)));
        prepare.setId("pay-make");
        list = new ListPage<>(desk, "payees", columns())
                .narrowed(model.rows(), desk.t("subsidy.pay.search"), List.of(faults, returned, carried), this::count)
                .onOpen(model::open)
                .empty(new EmptyState(Icon.CHECKED, desk.t("subsidy.pay.nothing"), desk.t("subsidy.pay.nothing.why")))
                .footer(footer().toArray(Node[]::new));
        top.getStyleClass().add("list-top");
        content.setTop(top);
        content.setCenter(list);
        model.sum().subscribe(this::show);
    }

    private Columns<PayeeRow> columns() {
        var columns = new Columns<PayeeRow>(desk);
        columns.node("in", desk.t("subsidy.pay.column.in"), this::inWords, this::in)
                .width(5);
        columns.name(
                        "name",
                        desk.t("subsidy.pay.column.payee"),
                        row -> model.words().name(row.name()))
                .width(7);
        columns.text(
                        "policy",
                        desk.t("subsidy.pay.column.policy"),
                        row -> model.words().title(row.key().policy()))
                .width(14);
        columns.text(
                        "months",
                        desk.t("subsidy.pay.column.months"),
                        row -> model.words().months(row.months()))
                .width(11);
        columns.money("amount", desk.t("subsidy.pay.column.amount"), PayeeRow::net)
                .width(9);
        columns.text(
                        "account",
                        desk.t("subsidy.pay.column.account"),
                        row -> model.words().account(row.account()))
                .width(8);
        columns.node("note", desk.t("subsidy.pay.column.note"), this::noteWords, this::note)
                .width(27);
        return columns;
    }

    private String inWords(PayeeRow row) {
        return model.isChosen(row) ? desk.t("subsidy.pay.in") : "";
    }

    private Node in(PayeeRow row) {
        return model.isChosen(row) ? Icon.CHECK.node(desk.t("subsidy.pay.in")) : Texts.muted("—");
    }

    private String noteWords(PayeeRow row) {
        if (row.isCarried()) {
            return desk.t("subsidy.pay.carried");
        }
        if (row.fault().isPresent()) {
            return model.isTrusted(row)
                    ? desk.t("subsidy.pay.trusted")
                    : desk.messages().t(row.fault().get());
        }
        return row.returned().map(reason -> desk.t("subsidy.pay.again", reason)).orElse("");
    }

    private Node note(PayeeRow row) {
        String words = noteWords(row);
        if (words.isEmpty()) {
            return Texts.plain("");
        }
        boolean wrong = row.fault().isPresent() && !model.isTrusted(row);
        var text = Texts.shortening(words, wrong ? "danger" : "muted");
        text.setGraphic(
                wrong
                        ? Icon.ERROR.node(Tone.DANGER)
                        : row.isCarried() ? Icon.UNDO.node(Tone.WARNING) : Icon.INFO.node(Tone.NEUTRAL));
        return text;
    }

    private List<Node> footer() {
        Button turn = Allowed.only(
                desk, Right.PAY, Buttons.flat(desk.t("subsidy.pay.turn"), Icon.CHECK, () -> model.turn(selected())));
        turn.setId("pay-turn");
        Button trust = Allowed.only(
                desk,
                Right.PAY,
                Buttons.flat(desk.t("subsidy.pay.trust"), Icon.TRUSTED, () -> model.trust(selected())));
        trust.setId("pay-trust");
        Button repaid = Allowed.only(
                desk,
                Right.PAY,
                Buttons.flat(
                        desk.t("subsidy.pay.repaid.button"),
                        Icon.UNDO,
                        () -> list.selected().ifPresent(this::askRepaid)));
        repaid.setId("pay-repaid");
        return List.of(turn, trust, repaid);
    }

    private List<PayeeRow> selected() {
        return List.copyOf(list.table().getSelectionModel().getSelectedItems());
    }

    private void askRepaid(PayeeRow row) {
        if (!row.isCarried()) {
            desk.dialogs().refused(desk.t("subsidy.pay.repaid.not"));
            return;
        }
        String name = model.words().name(row.name());
        String amount = desk.formats().money(row.net().negated());
        desk.dialogs()
                .confirm(
                        desk.t("subsidy.pay.repaid.title", name),
                        desk.t("subsidy.pay.repaid.sentence", name, amount),
                        desk.t("subsidy.pay.repaid.verb", amount),
                        false,
                        () -> model.repaid(row));
    }

    private void showFaults() {
        faults.setSelected(true);
        model.rows().choose(list.chosen());
        count();
    }

    private void show(PrepareModel.Sum sum) {
        sums.clear();
        sums.sum(desk.t("subsidy.pay.this.total"), desk.formats().money(sum.total()), "pay-total")
                .sum(desk.t("subsidy.pay.this.payees"), String.valueOf(sum.payees()), "pay-in");
        top.getChildren().setAll(sums);
        if (!sum.refused().isEmpty()) {
            Button out = Allowed.only(
                    desk, Right.PAY, Buttons.small(desk.t("subsidy.pay.leaveOut"), model::leaveOutRefused));
            out.setId("pay-leave-out");
            String names = sum.refused().stream()
                    .limit(NAMED)
                    .map(row -> model.words().name(row.name()))
                    .distinct()
                    .collect(Collectors.joining(model.words().comma()));
            top.getChildren()
                    .add(new WarningStrip(
                            Tone.DANGER,
                            Icon.ERROR,
                            desk.t("subsidy.pay.refused.accounts", sum.refused().size()),
                            names,
                            out));
        }
        list.table().refresh();
        count();
    }

    private void count() {
        faults.count(String.valueOf(model.rows().count(PrepareModel.FAULT)));
        returned.count(String.valueOf(model.rows().count(PrepareModel.RETURNED)));
        carried.count(String.valueOf(model.rows().count(PrepareModel.CARRIED)));
        list.count(desk.t("subsidy.pay.payees", model.rows().shown().size()), "");
    }

    @Override
    public String title() {
        return desk.t("subsidy.pay.prepare.title");
    }

    @Override
    public String context() {
        return desk.t("subsidy.pay.prepare.context");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(prepare);
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
