// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
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
import anyi.text.Messages.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;

/** The list of residents (picture 02). */
final class ResidentListView implements Page {
    private final Desk desk;
    private final ResidentListModel model;
    private final ResidentWords words;
    private final ListPage<ResidentRow> list;
    private final List<Chip> chips = new ArrayList<>();
    private final MenuButton more;
    private final ResidentPreviewView preview;

    ResidentListView(Desk desk, ResidentListModel model, NextSteps steps) {
        this.desk = desk;
        this.model = model;
        this.words = new ResidentWords(desk);
        more = more();
        ResidentChip.FIRST.forEach(chip -> chips.add(chip(chip)));
        preview = new ResidentPreviewView(desk, steps, this::load);
        list = new ListPage<>(desk, "residents", columns())
                .search(desk.t("resident.list.search"), model::type)
                .tools(more)
                .chips(chips, chosen -> choose())
                .rows(model.rows())
                .whole(model::readAll)
                .onOpen(this::open)
                .onSelect(row -> preview.show(row))
                .inspector(preview);
        list.table().getSelectionModel().getSelectedItems().addListener((ListChangeListener<ResidentRow>) change -> {
            List<ResidentRow> chosen = change.getList().stream()
                    .filter(Objects::nonNull)
                    .map(row -> (ResidentRow) row)
                    .toList();
            if (chosen.size() == 2) {
                preview.two(chosen.getFirst(), chosen.getLast());
            }
        });
        sortByHeaders();
        model.answers().addListener((answers, before, now) -> answered());
    }

    private Columns<ResidentRow> columns() {
        var columns = new Columns<ResidentRow>(desk);
        columns.name("name", desk.t("resident.list.name"), row -> row.who().name())
                .width(em(6, 6));
        columns.centred("sex", desk.t("resident.list.sex"), words::sex).width(em(4, 5.5));
        columns.number("age", desk.t("resident.list.age"), words::age).width(4);
        columns.node("bed", desk.t("resident.list.bed"), words::bed, this::bed).width(6.5);
        columns.node("level", desk.t("resident.list.level"), words::level, this::level)
                .width(em(8.5, 10));
        columns.text("category", desk.t("resident.list.category"), words::category)
                .width(em(6.5, 7.5));
        columns.node("reminders", desk.t("resident.list.reminders"), words::reminders, this::reminders)
                .width(12);
        columns.text("funding", desk.t("resident.list.funding"), words::funding)
                .width(7)
                .hidden();
        columns.text("careLevel", desk.t("resident.list.careLevel"), words::careLevel)
                .width(8)
                .hidden();
        columns.text(
                        "idNumber",
                        desk.t("resident.list.idNumber"),
                        row -> row.who()
                                .idNumber()
                                .map(desk.formats()::maskedInList)
                                .orElse(""))
                .width(13)
                .hidden();
        columns.date(
                        "admitted",
                        desk.t("resident.list.admitted"),
                        row -> row.presence().admittedOn())
                .width(8)
                .hidden();
        return columns;
    }

    /** English words are longer. */
    private double em(double chinese, double english) {
        return desk.messages().language() == Language.CHINESE ? chinese : english;
    }

    private Node bed(ResidentRow row) {
        var box = new HBox(Texts.plain(words.bed(row)));
        box.getStyleClass().add("bed-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        row.bed()
                .filter(ResidentRow.Bed::nursing)
                .ifPresent(nursing -> box.getChildren()
                        .add(Badge.nursing(desk.t("resident.list.nursingLetter"), desk.t("resident.list.nursingBed"))));
        return box;
    }

    private Node level(ResidentRow row) {
        return row.care()
                .dependence()
                .<Node>map(level -> new LevelBars(level, words.level(row)))
                .orElseGet(Label::new);
    }

    private Node reminders(ResidentRow row) {
        var box = new HBox();
        box.getStyleClass().add("bed-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        words.away(row)
                .ifPresent(leave ->
                        box.getChildren().add(new Badge(Tone.ACCENT, ResidentPreviewView.leaveIcon(row), leave)));
        for (Reminder reminder : Reminder.of(row, desk.today())) {
            boolean over = reminder.isOverdue(desk.today());
            box.getChildren()
                    .add(new Badge(
                            over ? Tone.DANGER : Tone.WARNING, over ? Icon.ERROR : Icon.DUE, words.reminder(reminder)));
        }
        return box;
    }

    private Chip chip(ResidentChip which) {
        var chip = new Chip(which.name(), desk.t(which.key()));
        chip.setSelected(model.chips().contains(which));
        return chip;
    }

    private MenuButton more() {
        var button = new MenuButton(desk.t("resident.list.more"), Icon.FILTER.node());
        button.setId("residents-more");
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        Arrays.stream(ResidentChip.values())
                .filter(chip -> !ResidentChip.FIRST.contains(chip))
                .map(this::condition)
                .forEach(button.getItems()::add);
        return button;
    }

    private CheckMenuItem condition(ResidentChip chip) {
        var item = new CheckMenuItem(desk.t(chip.key()));
        item.setId("condition-" + chip.name());
        item.setUserData(chip);
        item.setSelected(model.chips().contains(chip));
        item.setOnAction(event -> {
            if (chip == ResidentChip.LEFT && item.isSelected()) {
                chips.getFirst().setSelected(false);
            }
            choose();
        });
        return item;
    }

    private void choose() {
        Set<ResidentChip> chosen = EnumSet.noneOf(ResidentChip.class);
        list.chosen().forEach(name -> chosen.add(ResidentChip.valueOf(name)));
        more.getItems().stream()
                .map(CheckMenuItem.class::cast)
                .filter(CheckMenuItem::isSelected)
                .forEach(item -> chosen.add((ResidentChip) item.getUserData()));
        model.choose(chosen);
    }

    private void sortByHeaders() {
        var table = list.table();
        for (TableColumn<ResidentRow, ?> column : table.getColumns()) {
            column.setSortable(ResidentOrder.of(column.getId()).isPresent());
            if (ResidentOrder.BED.column().equals(column.getId())) {
                column.setSortType(SortType.ASCENDING);
                table.getSortOrder().add(column);
            }
        }
        table.setSortPolicy(view -> {
            var first = view.getSortOrder().stream().findFirst();
            model.sort(
                    first.flatMap(column -> ResidentOrder.of(column.getId())).orElse(ResidentOrder.NAME),
                    first.filter(column -> column.getSortType() == SortType.DESCENDING)
                            .isPresent());
            return true;
        });
    }

    private void answered() {
        Optional<UUID> chosen = list.selected().map(ResidentRow::id);
        counted(model.index());
        found(model.found().size());
        list.table().getSelectionModel().clearSelection();
        chosen.map(model.found()::indexOf)
                .filter(at -> at >= 0)
                .ifPresent(at -> list.table().getSelectionModel().select(at.intValue()));
    }

    private void counted(ResidentIndex index) {
        for (Chip chip : chips) {
            chip.count(desk.formats().count(index.count(ResidentChip.valueOf(chip.chip()))));
        }
        for (var item : more.getItems()) {
            var chip = (ResidentChip) item.getUserData();
            item.setText(desk.t("resident.list.counted", desk.t(chip.key()), index.count(chip)));
        }
    }

    private void found(int count) {
        ResidentIndex index = model.index();
        list.count(
                desk.t("resident.list.count", count),
                desk.t(
                        "resident.list.countMore",
                        index.count(ResidentChip.IN_HOUSE),
                        index.count(ResidentChip.SUPPORTED),
                        index.count(ResidentChip.BOARDER)));
        list.empty(index.rows().isEmpty() ? nobodyYet() : nobodyMatches());
    }

    private Node nobodyYet() {
        Button admit = Buttons.withKey(
                Allowed.only(
                        desk, Right.STAYS, Buttons.primary(desk.t("resident.list.admit"), Icon.ADMIT, this::admit)),
                desk.t("resident.list.admitKey"));
        admit.setId("residents-empty-admit");
        Button excel = Allowed.only(
                desk,
                Right.IMPORT,
                Buttons.plain(
                        desk.t("resident.list.fromExcel"),
                        Icon.EXCEL,
                        () -> desk.navigator().open(new Place.Exchange("import"))));
        excel.setId("residents-empty-import");
        return new EmptyState(
                Icon.RESIDENT, desk.t("resident.list.empty"), desk.t("resident.list.emptyWhy"), admit, excel);
    }

    private Node nobodyMatches() {
        Button all = Buttons.plain(desk.t("resident.list.showAll"), this::showAll);
        all.setId("residents-show-all");
        return new EmptyState(Icon.SEARCH, desk.t("resident.list.noMatch"), desk.t("resident.list.noMatchWhy"), all);
    }

    private void showAll() {
        chips.forEach(chip -> chip.setSelected(false));
        more.getItems().forEach(item -> ((CheckMenuItem) item).setSelected(false));
        TextInputControl box = list.searchBox();
        box.clear();
        choose();
    }

    private void open(ResidentRow row) {
        desk.navigator().open(new Place.CaseFile(row.id(), ""));
    }

    private void admit() {
        desk.navigator().open(new Place.Admission(Optional.empty(), Optional.empty()));
    }

    @Override
    public String title() {
        return desk.t("resident.list.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button roster = Buttons.plain(
                desk.t("resident.list.roster"),
                Icon.PRINT,
                () -> desk.navigator().open(new Place.Exchange("ledgers")));
        roster.setId("residents-roster");
        Button duplicates = Buttons.plain(
                desk.t("resident.list.duplicates"),
                Icon.COMPARE,
                () -> desk.navigator().open(new Place.Duplicates()));
        duplicates.setId("residents-duplicates");
        Button admit = Buttons.withKey(
                Allowed.only(
                        desk, Right.STAYS, Buttons.primary(desk.t("resident.list.admit"), Icon.ADMIT, this::admit)),
                desk.t("resident.list.admitKey"));
        admit.setId("residents-admit");
        return List.of(duplicates, roster, admit);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.searchBox());
    }
}
