// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.DateField;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.SumLine;
import anyi.kit.part.Texts;
import anyi.right.Right;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** 清算: a row a policy and payer, below it the lines that it adds up. */
final class SettlementView implements Page {
    private final Desk desk;
    private final SettlementModel model;
    private final Supplier<Node> places;
    private final ListPage<SettlementRow> list;
    private final ListPage<SettledLine> lines;
    private final SumLine sums = new SumLine();
    private final BorderPane content = new BorderPane();
    private final ComboBox<Year> year = new ComboBox<>();
    private final DateField on;

    SettlementView(Desk desk, SettlementModel model, Supplier<Node> places) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        list = new ListPage<>(desk, "settlement", columns())
                .rows(model.rows())
                .onSelect(model::show)
                .wrapping()
                .onOpen(row -> focusLines())
                .empty(new EmptyState(
                        Icon.SUBSIDY, desk.t("subsidy.settle.empty"), desk.t("subsidy.settle.empty.why")));
        lines = new ListPage<>(desk, "settled-lines", lineColumns())
                .rows(model.lines())
                .onOpen(model::open)
                .empty(Texts.muted(desk.t("subsidy.settle.choose")));
        on = new DateField(desk.clock(), desk.t("kit.form.calendar"));
        on.setId("settle-on");
        on.getStyleClass().add("report-date");
        on.setLeft(Texts.muted(desk.t("subsidy.settle.on")));
        on.setAccessibleText(desk.t("subsidy.settle.on"));
        on.setValue(model.on());
        on.valueProperty().addListener((value, before, now) -> model.on(now));
        year.setId("settle-year");
        year.setAccessibleText(desk.t("subsidy.settle.year"));
        year.setItems(model.years());
        year.setValue(model.year());
        year.valueProperty().addListener((value, before, now) -> model.year(now));
        var top = new StackPane(sums);
        top.getStyleClass().add("list-top");
        lines.getStyleClass().add("settled-lines");
        content.setTop(top);
        content.setCenter(list);
        content.setBottom(lines);
        model.total().subscribe(this::show);
        model.rows()
                .subscribe(() ->
                        list.count(desk.t("subsidy.settle.count", model.rows().size()), ""));
        model.lines()
                .subscribe(() ->
                        lines.count(desk.t("subsidy.settle.lines", model.lines().size()), ""));
    }

    private Columns<SettlementRow> columns() {
        var columns = new Columns<SettlementRow>(desk);
        columns.title("policy", desk.t("subsidy.settle.column.policy"), model::policy)
                .width(21);
        columns.text("payer", desk.t("subsidy.settle.column.payer"), model::payer)
                .width(7);
        columns.money(
                        "owed",
                        desk.t("subsidy.settle.column.owed"),
                        row -> row.figures().owed())
                .width(7);
        columns.money(
                        "paid",
                        desk.t("subsidy.settle.column.paid"),
                        row -> row.figures().paid())
                .width(7);
        columns.money(
                        "returned",
                        desk.t("subsidy.settle.column.returned"),
                        row -> row.figures().returned())
                .width(7);
        columns.money(
                        "recovered",
                        desk.t("subsidy.settle.column.recovered"),
                        row -> row.figures().recovered())
                .width(8);
        columns.money(
                        "difference",
                        desk.t("subsidy.settle.column.difference"),
                        row -> row.figures().difference())
                .width(8);
        columns.text("home", desk.t("subsidy.settle.column.home"), SettlementRow::homeName)
                .width(8);
        return columns;
    }

    private Columns<SettledLine> lineColumns() {
        var columns = new Columns<SettledLine>(desk);
        columns.name(
                        "name",
                        desk.t("subsidy.settle.column.name"),
                        line -> line.name().isEmpty() ? desk.t("subsidy.month.home") : line.name())
                .width(9);
        columns.text(
                        "month",
                        desk.t("subsidy.settle.column.month"),
                        line -> desk.formats().month(line.month()))
                .width(9);
        columns.text(
                        "kind",
                        desk.t("subsidy.settle.column.kind"),
                        line -> desk.messages().t(line.kind()))
                .width(6);
        columns.money("amount", desk.t("subsidy.settle.column.amount"), SettledLine::amount)
                .width(8);
        columns.money(
                        "paid",
                        desk.t("subsidy.settle.column.paid"),
                        line -> line.figures(model.on()).paid())
                .width(8);
        columns.money(
                        "returned",
                        desk.t("subsidy.settle.column.returned"),
                        line -> line.figures(model.on()).returned())
                .width(8);
        columns.money(
                        "difference",
                        desk.t("subsidy.settle.column.difference"),
                        line -> line.figures(model.on()).difference())
                .width(8);
        return columns;
    }

    private void focusLines() {
        lines.table().requestFocus();
        lines.table().getSelectionModel().selectFirst();
    }

    private void show(Figures total) {
        sums.clear();
        sums.sum(desk.t("subsidy.settle.column.owed"), desk.formats().money(total.owed()), "settle-owed")
                .sum(desk.t("subsidy.settle.column.paid"), desk.formats().money(total.paid()), "settle-paid")
                .sum(
                        desk.t("subsidy.settle.column.returned"),
                        desk.formats().money(total.returned()),
                        "settle-returned")
                .sum(
                        desk.t("subsidy.settle.column.recovered"),
                        desk.formats().money(total.recovered()),
                        "settle-recovered")
                .sum(
                        desk.t("subsidy.settle.column.difference"),
                        desk.formats().money(total.difference()),
                        "settle-difference")
                .more(Texts.mutedWrapped(desk.t("subsidy.settle.rule")));
    }

    @Override
    public String title() {
        return desk.t("subsidy.settle.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button pdf = Allowed.only(
                desk, Right.EXPORT, Buttons.icon(Icon.PDF, desk.t("subsidy.settle.pdf"), () -> model.export(true)));
        pdf.setId("settle-pdf");
        Keys.set(pdf, "Ctrl P");
        Button excel = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.icon(Icon.EXCEL, desk.t("subsidy.settle.excel"), () -> model.export(false)));
        excel.setId("settle-excel");
        Keys.set(excel, "Ctrl Shift E");
        var when = new HBox(year, on, pdf, excel);
        when.getStyleClass().add("chips-line");
        return List.of(places.get(), when);
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
