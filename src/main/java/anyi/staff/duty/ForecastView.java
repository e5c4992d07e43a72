// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Badge;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.staff.StaffTab;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** 到期: who will miss which date, the first first. */
final class ForecastView implements Page {
    private final Desk desk;
    private final ForecastModel model;
    private final DutyWords words;
    private final ListPage<ForecastRow> list;
    private final List<Chip> chips;

    ForecastView(Desk desk, ForecastModel model) {
        this.desk = desk;
        this.model = model;
        words = new DutyWords(desk);
        chips = List.of(
                new Chip(ForecastModel.PAST, desk.t("staff.duty.chip.past")),
                new Chip(ForecastModel.MONTH, desk.t("staff.duty.chip.month")));
        list = new ListPage<>(desk, "forecast", columns())
                .narrowed(model.rows(), desk.t("staff.duty.search"), chips, this::count)
                .onOpen(row ->
                        desk.navigator().open(new Place.StaffFile(row.person().staffId())))
                .empty(new EmptyState(
                        Icon.CHECKED, desk.t("staff.duty.forecast.empty"), desk.t("staff.duty.forecast.empty.why")));
    }

    private Columns<ForecastRow> columns() {
        var columns = new Columns<ForecastRow>(desk);
        columns.date("due", desk.t("staff.duty.column.due"), row -> Optional.of(row.dueOn()))
                .width(8);
        columns.node("left", desk.t("staff.duty.column.left"), this::left, row -> {
                    Standing standing = row.judgement().standing();
                    return new Badge(DutyWords.tone(standing), DutyWords.icon(standing), left(row));
                })
                .width(9);
        columns.name("name", desk.t("staff.column.name"), row -> row.person().name())
                .width(6.5);
        columns.muted(
                        "position",
                        desk.t("staff.column.position"),
                        row -> desk.messages().t(row.person().position()))
                .width(8);
        columns.text(
                        "what",
                        desk.t("staff.duty.column.what"),
                        row -> words.what(row.judgement().requirement()))
                .width(12);
        columns.text("todo", desk.t("staff.duty.column.todo"), row -> words.todo(row.judgement()))
                .width(20);
        return columns;
    }

    private String left(ForecastRow row) {
        long days = ChronoUnit.DAYS.between(desk.today(), row.dueOn());
        return days < 0 ? desk.t("staff.duty.daysPast", -days) : desk.t("staff.duty.daysLeft", days);
    }

    private void count() {
        chips.forEach(chip -> chip.count(String.valueOf(model.rows().count(chip.chip()))));
        list.count(
                desk.t("staff.duty.count", model.rows().shown().size()),
                desk.t("staff.duty.countOf", model.rows().countAll()));
    }

    @Override
    public void load() {
        model.load(this::count);
    }

    @Override
    public String title() {
        return desk.t("staff.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        return List.of(StaffTab.DUE.buttons(desk));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
