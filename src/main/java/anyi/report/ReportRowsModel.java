// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.report.figure.Behind;
import anyi.report.figure.Figure;
import anyi.report.figure.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows behind one figure of a day. */
final class ReportRowsModel {
    private final Desk desk;
    private final ReportCommands commands;
    private final Indicator indicator;
    private final LocalDate on;
    private final ObservableList<Behind> rows = FXCollections.observableArrayList();
    private String typed = "";
    final ObjectProperty<Optional<Figure>> figure = new SimpleObjectProperty<>(Optional.empty());

    ReportRowsModel(Desk desk, ReportCommands commands, Indicator indicator, LocalDate on) {
        this.desk = desk;
        this.commands = commands;
        this.indicator = indicator;
        this.on = on;
    }

    Indicator indicator() {
        return indicator;
    }

    LocalDate on() {
        return on;
    }

    ObservableList<Behind> rows() {
        return rows;
    }

    void load() {
        desk.background().latest(this, () -> commands.figures(on).of(indicator), found -> {
            figure.set(Optional.of(found));
            show();
        });
    }

    void search(String words) {
        typed = words;
        show();
    }

    private void show() {
        List<Behind> all = figure.get().map(Figure::rows).orElse(List.of());
        rows.setAll(all.stream()
                .filter(row -> row.name().contains(typed) || row.where().contains(typed))
                .toList());
    }

    void open(Behind row) {
        switch (row.kind()) {
            case PERSON -> desk.navigator().open(new Place.CaseFile(row.id(), ""));
            case BED -> desk.navigator().open(new Place.BedMap(on));
            case STAFF -> desk.navigator().open(new Place.StaffFile(row.id()));
            case SESSION -> desk.navigator().open(new Place.TrainingSession(row.id()));
        }
    }
}
