// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.ledger.LedgerQueries;
import anyi.ledger.form.Frame;
import anyi.ledger.form.Issue;
import anyi.ledger.form.Ledger;
import anyi.ledger.form.NursingBedTable;
import anyi.ledger.form.OfficialLedger;
import anyi.report.figure.Figures;
import anyi.report.figure.Report;
import anyi.report.form.BaseForm;
import anyi.report.form.MonthlyForm;
import anyi.report.form.ReportFrame;
import anyi.report.form.TekunForm;
import anyi.settings.home.HomeQueries;
import anyi.text.Messages;
import java.time.LocalDate;
import org.jooq.DSLContext;

/**
 * Lays figures out as the form that is handed in.
 *
 * @param words Chinese
 */
record ReportBook(DSLContext db, Messages words) {
    OfficialLedger fill(Report report, Figures figures) {
        LocalDate on = figures.facts().on();
        var home = new LedgerQueries(db).home(on);
        var frame = new ReportFrame(home, report, figures, words);
        return switch (report) {
            case MONTHLY -> new MonthlyForm(frame);
            case BASE_FORM -> new BaseForm(frame, new HomeQueries(db).home());
            case TEKUN_TABLE -> new TekunForm(frame);
            case NURSING_TABLE -> {
                var beds = figures.facts().beds();
                yield new NursingBedTable(
                        new Frame(home, new Issue(Ledger.NURSING_BEDS, on), words),
                        beds.before(),
                        beds.now(),
                        beds.share(),
                        figures.facts().people().inHouse().size());
            }
        };
    }
}
