// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import anyi.kit.Desk;
import anyi.right.Right;
import anyi.sheet.table.FileName;
import anyi.sheet.table.PdfFile;
import anyi.sheet.table.Saving;
import anyi.sheet.table.Table;
import anyi.sheet.table.XlsxFile;
import anyi.store.Store;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.word.ExplanationWords;
import anyi.subsidy.word.FactWords;
import anyi.text.Formats;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The settlement of a year as of a day, and the lines behind one of its rows. */
final class SettlementModel {
    private record Loaded(List<SettlementRow> rows, List<Year> years, PolicyBook policies) {}

    private final Desk desk;
    private final Store store;
    private final ObservableList<SettlementRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SettledLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Year> years = FXCollections.observableArrayList();
    private final ObjectProperty<Figures> total = new SimpleObjectProperty<>(Figures.NONE);
    private Year year;
    private LocalDate on;
    private PolicyBook policies = new PolicyBook(List.of());
    private SettlementBook words;

    SettlementModel(Desk desk, Store store, Year year, LocalDate on) {
        this.desk = desk;
        this.store = store;
        this.year = year;
        this.on = on;
        words = words(desk.messages(), policies);
        years.setAll(year);
    }

    ObservableList<SettlementRow> rows() {
        return rows;
    }

    /** Behind the chosen row. */
    ObservableList<SettledLine> lines() {
        return lines;
    }

    ObservableList<Year> years() {
        return years;
    }

    ObjectProperty<Figures> total() {
        return total;
    }

    Year year() {
        return year;
    }

    LocalDate on() {
        return on;
    }

    void year(Year chosen) {
        if (!chosen.equals(year)) {
            year = chosen;
            load();
        }
    }

    /** Nothing changes while a date is not one. */
    void on(LocalDate day) {
        if (day != null && !day.equals(on)) {
            on = day;
            load();
        }
    }

    void load() {
        Year which = year;
        LocalDate day = on;
        desk.background().latest(this, () -> read(which, day), loaded -> {
            policies = loaded.policies();
            words = words(desk.messages(), policies);
            for (Year known : loaded.years()) {
                if (!years.contains(known)) {
                    years.add(known);
                }
            }
            rows.setAll(loaded.rows());
            total.set(SettlementRow.total(loaded.rows()));
            lines.clear();
        });
    }

    private Loaded read(Year which, LocalDate day) {
        var queries = new SettlementQueries(store.read());
        List<SettledLine> all = queries.lines(which, day, desk.clock().getZone());
        return new Loaded(
                SettlementRow.of(all, day), queries.years(), new PolicyBook(new PolicyQueries(store.read()).all()));
    }

    void show(Optional<SettlementRow> row) {
        lines.setAll(row.map(SettlementRow::lines).orElse(List.of()));
    }

    String policy(SettlementRow row) {
        return words.policy(row);
    }

    String payer(SettlementRow row) {
        return words.payer(row);
    }

    private static SettlementBook words(Messages messages, PolicyBook policies) {
        var facts = new FactWords(messages);
        return new SettlementBook(
                messages, facts, new ExplanationWords(facts, new Formats(messages.language())), policies);
    }

    void open(SettledLine line) {
        line.whose().file("subsidy").ifPresent(desk.navigator()::open);
    }

    /** @param pdf to print, or else a workbook */
    void export(boolean pdf) {
        if (rows.isEmpty()) {
            desk.dialogs().refused(desk.t("subsidy.settle.nothing"));
            return;
        }
        var table = words(Messages.of(Language.CHINESE), policies).table(List.copyOf(rows), year, on);
        String name = FileName.of(pdf ? "pdf" : "xlsx", rows.getFirst().homeName(), table.name(), on.toString());
        desk.dialogs()
                .saveFile(
                        desk.t("subsidy.settle.save"),
                        name,
                        path -> desk.background()
                                .run(
                                        () -> desk.takeOut(
                                                Right.EXPORT, path, () -> saved(path, table, pdf), Saving::isSaved),
                                        this::told));
    }

    private static Saving saved(Path path, Table table, boolean pdf) {
        return Saving.to(path, out -> pdf ? PdfFile.write(out, List.of(table)) : XlsxFile.write(out, List.of(table)));
    }

    private void told(Saving saving) {
        switch (saving) {
            case Saving.Saved saved ->
                desk.dialogs().saved(desk.t("subsidy.settle.saved", saved.file().getFileName()));
            case Saving.NotSaved(Path path, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }
}
