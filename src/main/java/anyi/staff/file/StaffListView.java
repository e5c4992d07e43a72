// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.right.Right;
import anyi.staff.StaffRow;
import anyi.staff.StaffTab;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** 员工: who works here, as what, since when. */
final class StaffListView implements Page {
    private final Desk desk;
    private final StaffListModel model;
    private final Supplier<FormsView> forms;
    private final ListPage<StaffRow> list;
    private final List<Chip> chips;

    StaffListView(Desk desk, StaffListModel model, Supplier<FormsView> forms, String chosen) {
        this.desk = desk;
        this.model = model;
        this.forms = forms;
        chips = List.of(
                new Chip(StaffListModel.IN_POST, desk.t("staff.chip.inPost")),
                new Chip(StaffListModel.CARE, desk.t("staff.chip.care")),
                new Chip(StaffListModel.CERTIFIED, desk.t("staff.chip.certified")),
                new Chip(StaffListModel.LEFT, desk.t("staff.chip.left")));
        String first = chosen.isEmpty() ? StaffListModel.IN_POST : chosen;
        chips.forEach(chip -> chip.setSelected(chip.chip().equals(first)));
        list = new ListPage<>(desk, "staff", columns())
                .narrowed(model.rows(), desk.t("staff.search"), chips, this::count)
                .onOpen(row -> desk.navigator().open(new Place.StaffFile(row.id())))
                .empty(emptyState());
        model.rows().choose(list.chosen());
    }

    private Columns<StaffRow> columns() {
        var columns = new Columns<StaffRow>(desk);
        columns.name("name", desk.t("staff.column.name"), StaffRow::name).width(6.5);
        columns.centred(
                        "sex",
                        desk.t("staff.field.sex"),
                        row -> row.sex().map(desk.messages()::t).orElse(""))
                .width(5);
        columns.number("age", desk.t("staff.column.age"), this::age).width(4);
        columns.text(
                        "position",
                        desk.t("staff.column.position"),
                        row -> row.position().map(desk.messages()::t).orElse(""))
                .width(8.5);
        columns.text(
                        "hired",
                        desk.t("staff.field.hiredOn"),
                        row -> row.hiredOn()
                                .map(day -> row.hiredDayKnown()
                                        ? desk.formats().date(day)
                                        : day.toString().substring(0, 7))
                                .orElse(""))
                .width(8.5);
        columns.text(
                        "skill",
                        desk.t("staff.certificate.level"),
                        row -> row.skill().map(desk.messages()::t).orElse("–"))
                .width(10);
        columns.node("health", desk.t("staff.column.health"), this::healthWords, this::health)
                .width(9);
        columns.number(
                        "wage",
                        desk.t("staff.column.wage"),
                        row -> row.wage().map(desk.formats()::money).orElse(""))
                .width(7);
        columns.text("phone", desk.t("staff.field.phone"), row -> row.phone().orElse(""))
                .width(8.5);
        columns.date("left", desk.t("staff.field.leftOn"), StaffRow::leftOn).width(8);
        columns.text(
                        "department",
                        desk.t("staff.field.department"),
                        row -> row.department().orElse(""))
                .width(8)
                .hidden();
        columns.text(
                        "idNumber",
                        desk.t("staff.field.idNumber"),
                        row -> row.idNumber().map(desk.formats()::maskedInList).orElse(""))
                .width(13)
                .hidden();
        columns.text(
                        "employment",
                        desk.t("staff.field.employment"),
                        row -> row.kind().map(desk.messages()::t).orElse(""))
                .width(9)
                .hidden();
        return columns;
    }

    private String age(StaffRow row) {
        return row.birthOn()
                .map(day -> String.valueOf(
                        java.time.Period.between(day, desk.today()).getYears()))
                .orElse("");
    }

    private String healthWords(StaffRow row) {
        return row.healthUntil().map(desk.formats()::date).orElse("–");
    }

    private Node health(StaffRow row) {
        String words = healthWords(row);
        if (row.healthUntil().isEmpty() || !row.isInPost(desk.today())) {
            return new Label(words);
        }
        return UntilView.of(row.healthUntil().get(), desk.today(), words);
    }

    private Node emptyState() {
        return new EmptyState(
                Icon.STAFF,
                desk.t("staff.list.empty"),
                desk.t("staff.list.empty.why"),
                Allowed.only(desk, Right.STAFF, Buttons.primary(desk.t("staff.hire"), Icon.ADMIT, this::hire)),
                Allowed.only(
                        desk,
                        Right.IMPORT,
                        Buttons.plain(
                                desk.t("staff.fromExcel"),
                                Icon.EXCEL,
                                () -> desk.navigator().open(new Place.Exchange("import")))));
    }

    private void hire() {
        forms.get().hire();
    }

    private void count() {
        chips.forEach(chip -> chip.count(String.valueOf(model.rows().count(chip.chip()))));
        list.count(
                desk.t("staff.count", model.rows().shown().size()),
                desk.t("staff.countOf", model.rows().countAll()));
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
        Button hire = Keys.set(
                Allowed.only(desk, Right.STAFF, Buttons.primary(desk.t("staff.hire"), Icon.ADMIT, this::hire)),
                "Ctrl N");
        hire.setId("staff-hire");
        return List.of(StaffTab.PEOPLE.buttons(desk), hire);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
