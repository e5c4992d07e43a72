// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.DateField;
import anyi.kit.list.Chip;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.ledger.LedgerFormat;
import anyi.report.figure.Report;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The indicators of a report as of a day, beside them where the chosen one comes from and how it went. */
final class ReportView extends VBox implements Page {
    /** How high what stands below the table is, in em. */
    private static final double BELOW = 13;

    private final Desk desk;
    private final ReportModel model;
    private final Consumer<LocalDate> onPoint;
    private final ReportTableView table;
    private final ReportSideView side;
    private final List<Chip> chips = new ArrayList<>();
    private final HBox outcome = new HBox();
    private final BorderPane body = new BorderPane();
    private final Card card = new Card();
    private final ScrollPane aside;
    private final DateField on;
    private final DateField compared;
    private final EmWidth width;
    private final BooleanBinding narrow;

    /** @param onPoint asks for a bureau's own sheet, to be filled with the figures of the day */
    ReportView(Desk desk, ReportModel model, Consumer<LocalDate> onPoint) {
        this.desk = desk;
        this.model = model;
        this.onPoint = onPoint;
        var words = new FigureWords(desk);
        var measure = new Label();
        measure.setManaged(false);
        measure.setVisible(false);
        getStyleClass().add("page-padding");
        table = new ReportTableView(desk, words, measure, model::open);
        side = new ReportSideView(desk, words, model);
        on = date("report-on", desk.t("report.page.on"), model.on);
        compared = date("report-compared", desk.t("report.page.compared"), model.compared);
        outcome.managedProperty().bind(outcome.visibleProperty());
        outcome.setVisible(false);
        card.getStyleClass().remove("padded");
        card.getChildren().setAll(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        aside = new ScrollPane(side);
        aside.setFitToWidth(true);
        aside.getStyleClass().addAll("edge-to-edge", "report-aside");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setCenter(card);
        getChildren().addAll(top(), outcome, body, measure);
        width = new EmWidth(this);
        narrow = width.below(56);
        narrow.addListener((value, before, now) -> arrange());
        arrange();
        model.rows.addListener((property, before, now) -> show(now));
        model.saved.addListener((property, before, now) -> now.ifPresent(this::showSaved));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((item, before, now) -> table.chosen()
                        .ifPresent(line -> model.looked.set(line.now().indicator())));
    }

    /** Beside the table, or below it where the window is narrow. */
    private void arrange() {
        body.setRight(null);
        body.setBottom(null);
        if (narrow.get()) {
            side.order(true);
            aside.setMaxHeight(width.pixels(BELOW));
            body.setBottom(aside);
        } else {
            side.order(false);
            aside.setMaxHeight(Double.MAX_VALUE);
            body.setRight(aside);
        }
    }

    private Node top() {
        var group = new ToggleGroup();
        var pane = new Flow();
        pane.getStyleClass().add("chips");
        for (Report report : Report.values()) {
            var chip = new Chip(report.name(), desk.messages().t(report));
            chip.setToggleGroup(group);
            chip.setSelected(report == model.report.get());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.report.set(report);
            });
            chips.add(chip);
            pane.getChildren().add(chip);
        }
        return pane;
    }

    private DateField date(String id, String word, ObjectProperty<LocalDate> day) {
        var field = new DateField(desk.clock(), desk.t("kit.form.calendar"));
        field.setId(id);
        field.getStyleClass().add("report-date");
        field.setLeft(Texts.muted(word));
        field.setAccessibleText(word);
        field.setValue(day.get());
        field.valueProperty().addListener((value, before, now) -> day.set(now));
        return field;
    }

    private void show(List<ReportRow> rows) {
        table.days(day(model.on.get()), day(model.compared.get()));
        int chosen = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ReportRow.Line line && line.now().indicator() == model.looked.get()) {
                chosen = i;
            }
        }
        table.getItems().setAll(rows);
        table.getSelectionModel().select(chosen == 0 ? firstWithRows(rows) : chosen);
        side.show();
    }

    private static int firstWithRows(List<ReportRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ReportRow.Line line && !line.now().rows().isEmpty()) {
                return i;
            }
        }
        return Math.min(1, rows.size() - 1);
    }

    private String day(LocalDate day) {
        return desk.formats().date(day);
    }

    private void showSaved(Saving.Saved file) {
        Button open = Buttons.small(desk.t("report.page.folder"), () -> model.showFolder(file.file()));
        open.setId("report-open-folder");
        var strip = new WarningStrip(
                Tone.SUCCESS,
                Icon.CHECKED,
                desk.t("report.page.saved", file.file().getFileName()),
                String.valueOf(file.file().getParent()),
                open);
        HBox.setHgrow(strip, Priority.ALWAYS);
        outcome.getChildren().setAll(strip);
        outcome.setVisible(true);
    }

    @Override
    public String title() {
        return desk.t("report.page.title");
    }

    @Override
    public String context() {
        return desk.t("report.page.same");
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public List<Node> actions() {
        var own = Allowed.only(desk, Right.EXPORT, Buttons.plain(desk.t("report.blank.button"), Icon.FOLDER, () -> {
            LocalDate day = model.on.get();
            if (day == null) {
                desk.dialogs().refused(desk.t("report.page.noDate"));
            } else {
                onPoint.accept(day);
            }
        }));
        own.setId("report-own");
        var pdf = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.plain(desk.t("report.page.pdf"), Icon.PDF, () -> model.export(LedgerFormat.PDF)));
        pdf.setId("report-pdf");
        Keys.set(pdf, "Ctrl P");
        var excel = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.primary(desk.t("report.page.excel"), Icon.EXCEL, () -> model.export(LedgerFormat.EXCEL)));
        excel.setId("report-excel");
        Keys.set(excel, "Ctrl Shift E");
        return List.of(on, compared, own, pdf, excel);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table);
    }
}
