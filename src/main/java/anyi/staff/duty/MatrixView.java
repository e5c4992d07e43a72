// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Meter;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.staff.StaffTab;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TablePosition;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** 要求: staff against what their posts require; below it what the chosen cell means and what to do. */
final class MatrixView implements Page {
    private final Desk desk;
    private final MatrixModel model;
    private final DutyWords words;
    private final BiConsumer<UUID, Runnable> newCertificate;
    private final BorderPane content = new BorderPane();
    private final Label who = Texts.bold("");
    private final Label sentence = Texts.wrapped("");
    private final List<Chip> chips;
    private Optional<ListPage<MatrixRow>> list = Optional.empty();
    private Set<String> columns = Set.of();

    MatrixView(Desk desk, MatrixModel model, BiConsumer<UUID, Runnable> newCertificate, String chosen) {
        this.desk = desk;
        this.model = model;
        this.newCertificate = newCertificate;
        words = new DutyWords(desk);
        chips = List.of(
                new Chip(MatrixModel.CARE, desk.t("staff.duty.chip.care")),
                new Chip(MatrixModel.BROKEN, desk.t("staff.duty.chip.broken")),
                new Chip(MatrixModel.SOON, desk.t("staff.duty.chip.soon")),
                new Chip(MatrixModel.HOURS, desk.t("staff.duty.chip.hours")));
        chips.forEach(chip -> chip.setSelected(chip.chip().equals(chosen)));
        sentence.setId("duty-sentence");
        content.getStyleClass().add("duty-matrix");
    }

    private void show() {
        Set<String> now = model.columns().keySet();
        if (list.isEmpty() || !now.equals(columns)) {
            columns = Set.copyOf(now);
            content.setCenter(build());
            content.setBottom(details());
        }
        model.rows().choose(list.orElseThrow().chosen());
        count();
    }

    private Node build() {
        var page = new ListPage<>(desk, "duties", columns())
                .narrowed(model.rows(), desk.t("staff.duty.search"), chips, this::count)
                .tools(legend())
                .onOpen(this::openFile)
                .empty(emptyState());
        var table = page.table();
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel()
                .focusedCellProperty()
                .addListener(cell -> tell(table.getFocusModel().getFocusedCell()));
        list = Optional.of(page);
        return page;
    }

    private Columns<MatrixRow> columns() {
        var all = new Columns<MatrixRow>(desk);
        all.name("name", desk.t("staff.column.name"), row -> row.person().name())
                .width(6.5);
        all.muted(
                        "position",
                        desk.t("staff.column.position"),
                        row -> desk.messages().t(row.person().position()))
                .width(7.5);
        model.columns().forEach((id, rule) -> {
            if (id.equals("HOURS")) {
                all.node(id, words.column(rule), row -> text(row, id), this::hours)
                        .width(9);
            } else {
                all.node(id, words.column(rule), row -> text(row, id), row -> cell(row, id))
                        .width(7.5);
            }
        });
        return all;
    }

    private String text(MatrixRow row, String column) {
        return row.at(column).map(words::cell).orElse("–");
    }

    private Node cell(MatrixRow row, String column) {
        Optional<Judgement> judgement = row.at(column);
        if (judgement.isEmpty()) {
            return Texts.muted("–");
        }
        Standing standing = judgement.get().standing();
        String text = words.cell(judgement.get());
        if (standing.isDue()) {
            return new Badge(DutyWords.tone(standing), DutyWords.icon(standing), text);
        }
        var label = Texts.plain(text);
        label.setGraphic(DutyWords.icon(standing).node(DutyWords.tone(standing)));
        return label;
    }

    private Node hours(MatrixRow row) {
        Optional<Judgement> judgement = row.at("HOURS");
        if (judgement.isEmpty()) {
            return Texts.muted("–");
        }
        double share = judgement.get().done().doubleValue()
                / judgement.get().requirement().hours().orElseThrow().doubleValue();
        boolean full = judgement.get().standing() == Standing.VALID;
        var meter = new Meter(share, full ? "full" : "short");
        meter.getStyleClass().add("hours-meter");
        var box = new HBox(meter, Texts.plain(words.hours(judgement.get())));
        box.getStyleClass().add("bed-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node legend() {
        var box = new HBox(
                key(Standing.VALID, desk.t("staff.duty.legend.valid")),
                key(Standing.ENDS_SOON, desk.t("staff.duty.legend.soon")),
                key(Standing.LAPSED, desk.t("staff.duty.legend.lapsed")));
        box.getStyleClass().add("duty-legend");
        return box;
    }

    private static Label key(Standing standing, String word) {
        Label label = Texts.muted(word);
        label.setGraphic(DutyWords.icon(standing).node(DutyWords.tone(standing)));
        return label;
    }

    private Node details() {
        Button certificate = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.plain(desk.t("staff.certificate.new"), Icon.CERTIFICATE, this::enterCertificate));
        certificate.setId("duty-certificate");
        Button open = Buttons.flat(desk.t("staff.openFile"), Icon.PERSON, () -> row().ifPresent(this::openFile));
        open.setId("duty-open");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(who, sentence, certificate, open);
        line.getStyleClass().add("duty-details");
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new Card(line);
        var bottom = new HBox(box);
        bottom.getStyleClass().add("duty-bottom");
        HBox.setHgrow(box, Priority.ALWAYS);
        who.setText("");
        sentence.setText(desk.t("staff.duty.chooseCell"));
        return bottom;
    }

    private Optional<MatrixRow> row() {
        return list.flatMap(ListPage::selected);
    }

    /** What the cell means; at the name, all that is to be done about the person. */
    private void tell(@org.jspecify.annotations.Nullable TablePosition<?, ?> position) {
        if (position == null
                || position.getRow() < 0
                || position.getRow() >= model.rows().shown().size()) {
            return;
        }
        MatrixRow row = model.rows().shown().get(position.getRow());
        String column = position.getTableColumn() == null
                ? ""
                : position.getTableColumn().getId();
        who.setText(row.person().name());
        Optional<Judgement> judgement = row.at(column);
        if (judgement.isPresent()) {
            sentence.setText(words.sentence(judgement.get()));
        } else if (columns.contains(column)) {
            sentence.setText(desk.t("staff.duty.notAsked", row.person().position()));
        } else if (row.due().isEmpty()) {
            sentence.setText(desk.t("staff.duty.nothingDue"));
        } else {
            sentence.setText(row.due().stream().map(words::sentence).collect(Collectors.joining("\n")));
        }
    }

    private void enterCertificate() {
        row().ifPresentOrElse(
                        row -> newCertificate.accept(row.person().staffId(), this::load),
                        () -> desk.dialogs().refused(desk.t("staff.chooseFirst")));
    }

    private void openFile(MatrixRow row) {
        desk.navigator().open(new Place.StaffFile(row.person().staffId()));
    }

    private Node emptyState() {
        return new EmptyState(
                Icon.STAFF,
                desk.t("staff.list.empty"),
                desk.t("staff.list.empty.why"),
                Buttons.primary(
                        desk.t("staff.hire"),
                        Icon.ADMIT,
                        () -> desk.navigator().open(new Place.Staff(StaffTab.PEOPLE.name(), ""))),
                Allowed.only(
                        desk,
                        Right.IMPORT,
                        Buttons.plain(
                                desk.t("staff.fromExcel"),
                                Icon.EXCEL,
                                () -> desk.navigator().open(new Place.Exchange("import")))));
    }

    private void count() {
        chips.forEach(chip -> chip.count(String.valueOf(model.rows().count(chip.chip()))));
        list.ifPresent(page -> page.count(
                desk.t("staff.count", model.rows().shown().size()),
                desk.t("staff.countOf", model.rows().countAll())));
    }

    @Override
    public void load() {
        model.load(this::show);
    }

    @Override
    public String title() {
        return desk.t("staff.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button staffing = Buttons.plain(
                desk.t("staff.staffing"), Icon.COMPARE, () -> desk.navigator().open(new Place.Staff("STAFFING", "")));
        staffing.setId("duty-staffing");
        Button signIn = Buttons.primary(
                desk.t("staff.training.signIn"),
                Icon.GROUP,
                () -> desk.navigator().open(new Place.Staff(StaffTab.SESSIONS.name(), "")));
        signIn.setId("duty-sign-in");
        return List.of(StaffTab.MATRIX.buttons(desk), staffing, signIn);
    }

    @Override
    public Optional<Node> firstFocus() {
        return list.map(ListPage::table);
    }
}
