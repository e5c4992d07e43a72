// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.ledger.ExportFolder;
import anyi.report.figure.Indicator;
import anyi.report.figure.Report;

/** The front door of reports. */
public final class ReportScreens {
    private final Desk desk;
    private final ReportCommands commands;
    private final ExportFolder folders;

    public ReportScreens(Desk desk, ReportCommands commands, ExportFolder folders) {
        this.desk = desk;
        this.commands = commands;
        this.folders = folders;
    }

    public Page reports(Place.Reports place) {
        Report first = Report.byCode(place.report()).orElse(Report.MONTHLY);
        return new ReportView(desk, new ReportModel(desk, commands, folders, first));
    }

    public Page rows(Place.ReportRows place) {
        var indicator = Indicator.valueOf(place.indicator());
        return new ReportRowsView(desk, new ReportRowsModel(desk, commands, indicator, place.on()));
    }
}
