// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.ledger.LedgerFormat;
import anyi.ledger.LedgerQueries;
import anyi.ledger.form.OfficialLedger;
import anyi.report.figure.Figures;
import anyi.report.figure.Report;
import anyi.report.form.ReportFrame;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.table.FileName;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.time.LocalDate;

/** Lets reports go out; whoever lets them out puts that on record. */
@Needs(Right.EXPORT)
public final class ReportCommands {
    private final Store store;
    private final Messages chinese = Messages.of(Language.CHINESE);

    public ReportCommands(Store store) {
        this.store = store;
    }

    /** 机构_表名_所属期: the name under which a report goes out. */
    public String fileName(Report report, LocalDate on, LedgerFormat format) {
        String home = new LedgerQueries(store.read()).home(on).name();
        return FileName.of(format.extension(), home, report.officialName(), ReportFrame.period(report, on));
    }

    /** The figures of a day, as every way out shows them. */
    public Figures figures(LocalDate on) {
        return new ReportQueries(store.read()).figures(on);
    }

    public Saving export(Report report, LocalDate on, LedgerFormat format, Path file) {
        store.doer().need(Right.EXPORT);
        OfficialLedger filled = new ReportBook(store.read(), chinese).fill(report, figures(on));
        return Saving.to(file, out -> format.write(out, filled));
    }
}
