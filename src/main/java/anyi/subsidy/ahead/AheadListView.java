// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.ahead;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 以后三个月: who, when, what, from how much to how much, and why. */
final class AheadListView implements Page {
    private final Desk desk;
    private final AheadListModel model;
    private final ListPage<AheadRow> list;
    private final Chip amounts;
    private final Chip due;

    AheadListView(Desk desk, AheadListModel model) {
        this.desk = desk;
        this.model = model;
        amounts = new Chip(AheadListModel.AMOUNTS, desk.t("subsidy.ahead.chip.amounts"));
        due = new Chip(AheadListModel.DUE, desk.t("subsidy.ahead.chip.due"));
        list = new ListPage<>(desk, "ahead", columns())
                .narrowed(model.rows(), desk.t("subsidy.ahead.search"), List.of(amounts, due), this::count)
                .onOpen(model::open)
                .empty(new EmptyState(Icon.CHECKED, desk.t("subsidy.ahead.empty"), desk.t("subsidy.ahead.empty.why")));
    }

    private Columns<AheadRow> columns() {
        var columns = new Columns<AheadRow>(desk);
        columns.date("on", desk.t("subsidy.ahead.column.on"), row -> Optional.of(row.on()))
                .width(7);
        columns.name("name", desk.t("subsidy.ahead.column.name"), model::name).width(7);
        columns.text("policy", desk.t("subsidy.ahead.column.policy"), model::policy)
                .width(15);
        columns.number("before", desk.t("subsidy.ahead.column.before"), model::before)
                .width(7);
        columns.number("after", desk.t("subsidy.ahead.column.after"), model::after)
                .width(7);
        columns.text("reason", desk.t("subsidy.ahead.column.reason"), model::reason)
                .width(33);
        return columns;
    }

    private void count() {
        amounts.count(String.valueOf(model.rows().count(AheadListModel.AMOUNTS)));
        due.count(String.valueOf(model.rows().count(AheadListModel.DUE)));
        list.count(desk.t("subsidy.ahead.count", model.rows().shown().size()), "");
    }

    @Override
    public String title() {
        return desk.t("subsidy.ahead.title");
    }

    @Override
    public String context() {
        return desk.t("subsidy.ahead.context");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button excel = Allowed.only(
                desk, Right.EXPORT, Buttons.plain(desk.t("subsidy.ahead.excel"), Icon.EXCEL, model::export));
        excel.setId("ahead-excel");
        Keys.set(excel, "Ctrl Shift E");
        return List.of(excel);
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
