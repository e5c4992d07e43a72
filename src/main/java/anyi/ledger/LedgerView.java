// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.DateField;
import anyi.kit.list.Chip;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.ExchangeTabs;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.ledger.form.Ledger;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Choose a list, look at it, let it go out. */
final class LedgerView extends VBox implements Page {
    private final Desk desk;
    private final LedgerModel model;
    private final List<Chip> chips = new ArrayList<>();
    private final Label title = Texts.heading("");
    private final Label count = Texts.muted("");
    private final Label more = Texts.muted("");
    private final Label sums = Texts.wrapped("");
    private final HBox outcome = new HBox();
    private final Label folder = Texts.shortening("", "muted");
    private final LedgerTableView table;
    private final BooleanBinding monthly;

    LedgerView(Desk desk, LedgerModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("page-padding");
        monthly = javafx.beans.binding.Bindings.createBooleanBinding(
                () -> model.ledger.get().isMonthly(), model.ledger);
        table = new LedgerTableView(desk, count);
        outcome.managedProperty().bind(outcome.visibleProperty());
        outcome.setVisible(false);
        getChildren().addAll(lists(), outcome, preview(), footer());
        model.preview.addListener((property, before, now) -> now.ifPresent(this::show));
        model.saved.addListener((property, before, now) -> now.ifPresent(this::showSaved));
    }

    private Node lists() {
        var group = new ToggleGroup();
        var pane = new Flow();
        pane.getStyleClass().add("chips");
        for (Ledger ledger : Ledger.values()) {
            var chip = new Chip(ledger.name(), desk.t(ledger.key()));
            chip.setToggleGroup(group);
            chip.setSelected(ledger == model.ledger.get());
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.ledger.set(ledger);
            });
            chips.add(chip);
            pane.getChildren().add(chip);
        }
        return pane;
    }

    private Node preview() {
        var head = new Flow(title, count, more);
        head.getStyleClass().add("card-head-lines");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.maxWidthProperty().bind(head.widthProperty().multiply(0.9));
        var card = new Card();
        card.getStyleClass().remove("padded");
        var below = new VBox(sums);
        below.getStyleClass().add("card-body");
        below.visibleProperty().bind(sums.textProperty().isNotEmpty());
        below.managedProperty().bind(below.visibleProperty());
        card.getChildren().setAll(head, table, below);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node footer() {
        var change = Buttons.flat(desk.t("ledger.page.otherFolder"), Icon.FOLDER, this::chooseFolder);
        change.setId("ledger-folder");
        folder.setId("ledger-folder-name");
        folder.setText(desk.t("ledger.page.into", model.folder()));
        var line = new Flow(folder, change, Texts.muted(desk.t("ledger.page.masked")));
        line.getStyleClass().add("list-footer");
        folder.maxWidthProperty().bind(line.widthProperty().multiply(0.95));
        return line;
    }

    private void chooseFolder() {
        desk.dialogs()
                .chooseFolder(
                        desk.t("ledger.page.otherFolder"),
                        chosen -> chosen.ifPresent(path -> {
                            model.chooseFolder(path);
                            folder.setText(desk.t("ledger.page.into", path));
                        }));
    }

    private void show(LedgerPreview filled) {
        title.setText(filled.first().head().title());
        count.setText(desk.t("ledger.page.rows", filled.rows()));
        more.setText(filled.more().isEmpty() ? "" : desk.t("ledger.page.sheets", String.join("、", filled.more())));
        table.setPlaceholder(empty(filled.issue().ledger()));
        table.show(filled.first());
        sums.setText(String.join("\n", LedgerTableView.words(filled.first())));
    }

    private Node empty(Ledger ledger) {
        String what = ledger.isMonthly() ? desk.t("ledger.page.empty.month") : desk.t("ledger.page.empty.day");
        return new EmptyState(Icon.DOCUMENT, desk.t("ledger.page.empty.title"), what);
    }

    /** Where the file is, and which characters of it could not be printed. */
    private void showSaved(Saving.Saved file) {
        Button open = Buttons.small(desk.t("ledger.page.folder"), () -> model.showFolder(file.file()));
        open.setId("ledger-open-folder");
        List<String> missing = file.missing();
        var strip = missing.isEmpty()
                ? new WarningStrip(
                        Tone.SUCCESS,
                        Icon.CHECKED,
                        desk.t("ledger.page.saved", file.file().getFileName()),
                        String.valueOf(file.file().getParent()),
                        open)
                : new WarningStrip(
                        Tone.WARNING,
                        Icon.WARNING,
                        desk.t("ledger.page.saved", file.file().getFileName()),
                        desk.t("ledger.page.missing", missing.size(), String.join(" ", missing)),
                        open);
        HBox.setHgrow(strip, Priority.ALWAYS);
        outcome.getChildren().setAll(strip);
        outcome.setVisible(true);
    }

    private Node date() {
        var field = new DateField(desk.clock(), desk.t("kit.form.calendar"));
        field.setId("ledger-on");
        field.setMinWidth(DateField.USE_PREF_SIZE);
        field.setLeft(Texts.muted(desk.t("ledger.page.on")));
        field.setAccessibleText(desk.t("ledger.page.on"));
        field.setValue(model.on.get());
        field.valueProperty().addListener((value, before, now) -> model.on.set(now));
        field.visibleProperty().bind(monthly.not());
        field.managedProperty().bind(monthly.not());
        return field;
    }

    private Node month() {
        var box = new ComboBox<YearMonth>();
        box.setId("ledger-month");
        box.getItems().setAll(model.months());
        box.setValue(model.month.get());
        box.setAccessibleText(desk.t("ledger.page.month"));
        box.setConverter(new MonthWords());
        box.valueProperty().addListener((value, before, now) -> model.month.set(now));
        box.visibleProperty().bind(monthly);
        box.managedProperty().bind(monthly);
        return box;
    }

    private final class MonthWords extends StringConverter<YearMonth> {
        @Override
        public String toString(@Nullable YearMonth month) {
            return month == null ? "" : desk.formats().month(month);
        }

        @Override
        public @Nullable YearMonth fromString(String text) {
            return null; // chosen, never typed
        }
    }

    @Override
    public String title() {
        return desk.t("ledger.page.title");
    }

    @Override
    public String context() {
        return desk.t("ledger.page.context");
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public List<Node> actions() {
        var pdf = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.plain(desk.t("ledger.page.pdf"), Icon.PDF, () -> model.export(LedgerFormat.PDF)));
        pdf.setId("ledger-pdf");
        var excel = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.primary(desk.t("ledger.page.excel"), Icon.EXCEL, () -> model.export(LedgerFormat.EXCEL)));
        excel.setId("ledger-excel");
        return List.of(ExchangeTabs.of(desk, "ledgers"), date(), month(), pdf, excel);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return chips.stream().filter(Chip::isSelected).map(Node.class::cast).findFirst();
    }
}
