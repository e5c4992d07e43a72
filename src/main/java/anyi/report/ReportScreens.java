// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.ledger.ExportFolder;
import anyi.report.figure.Indicator;
import anyi.report.figure.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The front door of reports. */
public final class ReportScreens {
    private final Desk desk;
    private final ReportCommands commands;
    private final ExportFolder folders;
    private final BlankCommands blanks;

    public ReportScreens(Desk desk, ReportCommands commands, BlankCommands blanks, ExportFolder folders) {
        this.desk = desk;
        this.commands = commands;
        this.folders = folders;
        this.blanks = blanks;
    }

    public Page reports(Place.Reports place) {
        Report first = Report.byCode(place.report()).orElse(Report.MONTHLY);
        return new ReportView(desk, new ReportModel(desk, commands, folders, first), this::point);
    }

    /** Looks at a bureau's sheet and shows what was found, or says why it cannot be filled. */
    private void point(LocalDate on) {
        desk.dialogs().openFiles(desk.t("report.blank.open"), List.of("*.xlsx", "*.xls"), files -> {
            for (Path file : files) {
                desk.background().run(() -> blanks.look(file, on), looked -> show(file, looked, on));
            }
        });
    }

    private void show(Path file, BlankCommands.Looked looked, LocalDate on) {
        switch (looked) {
            case BlankCommands.Looked.Unreadable(var why) ->
                desk.dialogs()
                        .refused(file.getFileName() + ": " + desk.messages().t(why));
            case BlankCommands.Looked.NothingKnown _ ->
                desk.dialogs().refused(desk.t("report.blank.nothingKnown", file.getFileName()));
            case BlankCommands.Looked.NotEmpty(String sheet, int row) ->
                desk.dialogs().refused(desk.t("report.blank.notEmpty", file.getFileName(), sheet, row));
            case BlankCommands.Looked.Found(var sheet) -> {
                var model = new BlankModel(desk, blanks, file, sheet, on);
                desk.dialogs()
                        .form(
                                desk.t("report.blank.title", model.fileName()),
                                new BlankView(desk, model),
                                desk.t("report.blank.fill"),
                                () -> {
                                    model.fill();
                                    return true;
                                });
            }
        }
    }

    public Page rows(Place.ReportRows place) {
        var indicator = Indicator.valueOf(place.indicator());
        return new ReportRowsView(desk, new ReportRowsModel(desk, commands, indicator, place.on()));
    }
}
