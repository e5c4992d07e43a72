// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.ledger.ExportFolder;
import anyi.ledger.LedgerFormat;
import anyi.report.figure.Figure;
import anyi.report.figure.Figures;
import anyi.report.figure.Indicator;
import anyi.report.figure.Report;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which report, of which day, compared with which, and the indicator that is looked at. */
final class ReportModel {
    /** Where the ledgers go, too. */
    private static final String FOLDER = "ledger.folder";

    private final Desk desk;
    private final ReportCommands commands;
    private final ExportFolder folders;
    /** Read once a visit: months of the chart and the two days share them. */
    private final Map<LocalDate, Figures> read = new ConcurrentHashMap<>();

    final ObjectProperty<Report> report;
    final ObjectProperty<LocalDate> on;
    final ObjectProperty<LocalDate> compared;
    final ObjectProperty<List<ReportRow>> rows = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Figures>> figures = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Indicator> looked = new SimpleObjectProperty<>(Indicator.NURSING_SHARE);
    final ObjectProperty<List<PointRow>> series = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Saving.Saved>> saved = new SimpleObjectProperty<>(Optional.empty());

    ReportModel(Desk desk, ReportCommands commands, ExportFolder folders, Report first) {
        this.desk = desk;
        this.commands = commands;
        this.folders = folders;
        report = new SimpleObjectProperty<>(first);
        on = new SimpleObjectProperty<>(desk.today());
        compared = new SimpleObjectProperty<>(desk.today().withDayOfYear(1).minusDays(1));
        report.addListener((property, before, now) -> show());
        on.addListener((property, before, now) -> show());
        compared.addListener((property, before, now) -> show());
        looked.addListener((property, before, now) -> showSeries());
    }

    /** Everything anew. */
    void load() {
        read.clear();
        show();
    }

    private record Shown(Figures now, List<ReportRow> rows) {}

    /** Nothing changes while a date is not one. */
    private void show() {
        LocalDate day = on.get();
        LocalDate other = compared.get();
        Report which = report.get();
        if (day == null || other == null) {
            return;
        }
        desk.background()
                .latest(
                        this,
                        () -> new Shown(figures(day), ReportRow.of(which, figures(day), figures(other))),
                        shown -> {
                            figures.set(Optional.of(shown.now()));
                            rows.set(shown.rows());
                            showSeries();
                        });
    }

    private Figures figures(LocalDate day) {
        return read.computeIfAbsent(day, commands::figures);
    }

    private void showSeries() {
        LocalDate day = on.get();
        Indicator indicator = looked.get();
        if (day != null && figures.get().isPresent()) {
            desk.background().latest(series, () -> series(indicator, day), series::set);
        }
    }

    private List<PointRow> series(Indicator indicator, LocalDate day) {
        return IntStream.rangeClosed(1, day.getMonthValue())
                .mapToObj(month -> {
                    LocalDate end = YearMonth.of(day.getYear(), month).atEndOfMonth();
                    LocalDate point = end.isAfter(day) ? day : end;
                    return new PointRow(point, figures(point).of(indicator).value());
                })
                .toList();
    }

    Optional<Figure> figure() {
        return figures.get().map(all -> all.of(looked.get()));
    }

    void open(Indicator indicator) {
        LocalDate day = on.get();
        if (day != null) {
            desk.navigator().open(new Place.ReportRows(indicator.name(), day));
        }
    }

    Path folder() {
        return desk.preferences().get(FOLDER).map(Path::of).orElseGet(folders::usual);
    }

    void showFolder(Path file) {
        Optional.ofNullable(file.getParent()).ifPresent(folders::show);
    }

    void export(LedgerFormat format) {
        LocalDate day = on.get();
        if (day == null) {
            desk.dialogs().refused(desk.t("report.page.noDate"));
            return;
        }
        Report which = report.get();
        desk.background()
                .job(
                        desk.t("report.page.save", desk.messages().t(which)),
                        progress -> written(which, day, format),
                        this::told);
    }

    private Saving written(Report which, LocalDate day, LedgerFormat format) {
        Path file = folder().resolve(commands.fileName(which, day, format));
        return desk.takeOut(Right.EXPORT, file, () -> commands.export(which, day, format, file), Saving::isSaved);
    }

    private void told(Saving saving) {
        switch (saving) {
            case Saving.Saved file -> {
                saved.set(Optional.of(file));
                desk.dialogs().saved(desk.t("report.page.saved", file.file().getFileName()));
            }
            case Saving.NotSaved(Path file, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }
}
