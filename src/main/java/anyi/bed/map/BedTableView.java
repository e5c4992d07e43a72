// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedAction;
import anyi.bed.BedOccupant;
import anyi.bed.BedRow;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.form.DateField;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The beds of a day as a table: the proof of every figure that counts beds. */
final class BedTableView implements Page {
    private final Desk desk;
    private final BedTableModel model;
    private final BedFormsView forms;
    private final ListPage<BedRow> list;
    private final List<Chip> chips;
    private final List<Node> actions;

    BedTableView(Desk desk, BedTableModel model, BedDeskModel commands) {
        this.desk = desk;
        this.model = model;
        forms = new BedFormsView(desk, commands);
        chips = Stream.of(BedChip.values()).map(this::chip).toList();
        list = new ListPage<>(desk, "beds", columns())
                .search(desk.t("bed.table.search"), model::search)
                .chips(chips, model::choose)
                .rows(model.rows())
                .empty(new EmptyState(Icon.BED, desk.t("bed.table.empty.title"), desk.t("bed.table.empty.why")))
                .onOpen(this::open)
                .footer(
                        action(BedAction.CONVERT_TO_NURSING),
                        action(BedAction.RESERVE),
                        action(BedAction.TAKE_OUT_OF_SERVICE),
                        action(BedAction.BACK_IN_SERVICE));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        actions = List.of(views(), date());
        model.rows().addListener((ListChangeListener<BedRow>) change -> refresh());
    }

    private Chip chip(BedChip chip) {
        var button = new Chip(chip.name(), desk.messages().t(chip));
        button.setSelected(model.isChosen(chip));
        return button;
    }

    private Button action(BedAction action) {
        Button button = Allowed.only(
                desk,
                Right.BEDS,
                Buttons.small(
                        desk.messages().t(action) + "…",
                        () -> forms.change(
                                action,
                                List.copyOf(list.table().getSelectionModel().getSelectedItems()),
                                model.on().get(),
                                model::load)));
        button.setId("beds-" + action.name());
        return button;
    }

    private Columns<BedRow> columns() {
        var columns = new Columns<BedRow>(desk);
        columns.name("label", desk.t("bed.table.label"), BedRow::label).width(7);
        columns.text(
                        "building",
                        desk.t("bed.table.building"),
                        bed -> bed.place().building().name())
                .width(7);
        columns.text(
                        "floor",
                        desk.t("bed.table.floor"),
                        bed -> bed.place().floor().name())
                .width(5);
        columns.node(
                        "type",
                        desk.t("bed.table.type"),
                        this::type,
                        bed -> bed.isNursing() ? new Badge(Tone.ACCENT, type(bed)) : Texts.plain(type(bed)))
                .width(6);
        columns.date(
                        "since",
                        desk.t("bed.table.since"),
                        bed -> Optional.of(bed.type().from()))
                .width(8);
        columns.text(
                        "evidence",
                        desk.t("bed.change.evidence"),
                        bed -> bed.type().evidence().orElse(""))
                .width(10);
        columns.text("state", desk.t("bed.table.state"), bed -> desk.messages().t(bed.state()))
                .width(6);
        columns.name(
                        "occupant",
                        desk.t("bed.table.occupant"),
                        bed -> bed.occupant()
                                .map(occupant -> occupant.person().name())
                                .orElse(""))
                .width(7);
        columns.node("level", desk.t("bed.table.level"), this::levelWords, this::level)
                .width(9);
        columns.date(
                        "lyingSince",
                        desk.t("bed.table.lyingSince"),
                        bed -> bed.occupant().map(BedOccupant::since))
                .width(8);
        columns.muted(
                        "reason",
                        desk.t("bed.change.reason"),
                        bed -> bed.service().reason().orElse(""))
                .width(9);
        return columns;
    }

    private String type(BedRow bed) {
        return desk.messages().t(bed.type().type());
    }

    private String levelWords(BedRow bed) {
        return bed.occupant()
                .flatMap(BedOccupant::dependence)
                .map(level -> LevelBars.shortWord(desk.messages(), level))
                .orElse("");
    }

    private Node level(BedRow bed) {
        return bed.occupant()
                .flatMap(BedOccupant::dependence)
                .<Node>map(level -> new LevelBars(level, LevelBars.shortWord(desk.messages(), level)))
                .orElseGet(() -> Texts.plain(""));
    }

    private void open(BedRow bed) {
        bed.occupant()
                .ifPresentOrElse(
                        occupant -> desk.navigator()
                                .open(new Place.CaseFile(occupant.person().id(), "")),
                        this::showMap);
    }

    private void showMap() {
        desk.navigator().open(new Place.BedMap(model.on().get()));
    }

    private void refresh() {
        chips.forEach(chip -> chip.count(desk.formats().count(model.count(BedChip.valueOf(chip.chip())))));
        list.count(desk.t("bed.table.count", model.rows().size()), desk.t("bed.table.of", model.countAll()));
    }

    private Node views() {
        var views = Buttons.views(List.of(
                Buttons.view(desk.t("bed.view.map"), false, this::showMap),
                Buttons.view(desk.t("bed.view.table"), true, () -> {})));
        views.getChildren().getFirst().setId("bed-view-map");
        views.getChildren().getLast().setId("bed-view-table");
        return views;
    }

    private Node date() {
        var date = new DateField(desk.clock(), desk.t("kit.form.calendar"));
        date.setId("bed-on");
        date.setAccessibleText(desk.t("bed.on"));
        date.getStyleClass().add("bed-on");
        date.valueProperty().bindBidirectional(model.on());
        var line = new HBox(Texts.muted(desk.t("bed.on")), date);
        line.getStyleClass().add("bed-on-line");
        return line;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.B
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !(event.getTarget() instanceof TextInputControl)) {
            showMap();
            event.consume();
        }
    }

    @Override
    public String title() {
        return desk.t("bed.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        return actions;
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
