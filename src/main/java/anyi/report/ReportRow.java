// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.report.figure.Block;
import anyi.report.figure.Figure;
import anyi.report.figure.Figures;
import anyi.report.figure.Heading;
import anyi.report.figure.Report;
import java.util.ArrayList;
import java.util.List;

/** A line of a report on the screen. */
sealed interface ReportRow {
    record Head(Heading heading) implements ReportRow {}

    /**
     * @param then the same indicator of the day to compare with
     * @param within a part of the line above
     */
    record Line(Figure now, Figure then, boolean within) implements ReportRow {}

    static List<ReportRow> of(Report report, Figures now, Figures then) {
        var rows = new ArrayList<ReportRow>();
        for (Block block : report.blocks()) {
            rows.add(new Head(block.heading()));
            for (Block.Entry entry : block.entries()) {
                rows.add(new Line(now.of(entry.indicator()), then.of(entry.indicator()), entry.within()));
            }
        }
        return rows;
    }
}
