// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.ledger.export.ExportBook;
import anyi.ledger.export.FullExport;
import anyi.ledger.form.Frame;
import anyi.ledger.form.HomeRow;
import anyi.ledger.form.Issue;
import anyi.ledger.form.Ledger;
import anyi.ledger.form.OfficialLedger;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.table.FileName;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.store.schema.tables.records.LedgerExportRecord;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes lists to files and keeps on record that they went out. */
@Needs(Right.EXPORT)
public final class LedgerCommands {
    private final Store store;
    private final Clock clock;
    private final Ids ids;
    private final Messages chinese = Messages.of(Language.CHINESE);

    public LedgerCommands(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        ids = new Ids(clock);
    }

    /** 机构_表名_所属期: the name under which a list goes out. */
    public String fileName(Issue issue, LedgerFormat format) {
        String home = new LedgerQueries(store.read()).home(issue.on()).name();
        return FileName.of(format.extension(), home, issue.ledger().officialName(), issue.period());
    }

    /** One list as it would go out, for forms of somebody else that want its rows. */
    public OfficialLedger filled(Issue issue) {
        store.doer().need(Right.EXPORT);
        return new LedgerBook(store.read(), chinese).fill(issue);
    }

    /** Writes one list into one file. */
    public Exported export(String actor, Issue issue, LedgerFormat format, Path file) {
        store.doer().need(Right.EXPORT);
        OfficialLedger ledger = new LedgerBook(store.read(), chinese).fill(issue);
        var exported = new Exported(issue, ledger.rows(), Saving.to(file, out -> format.write(out, ledger)));
        record(actor, List.of(exported));
        return exported;
    }

    /** Writes the sign-in sheet of one session, to be printed before it. */
    public Saving signInSheet(UUID session, LedgerFormat format, Path file) {
        store.doer().need(Right.EXPORT);
        OfficialLedger sheet = new StaffBook(store.read()).signIn(session, new Frame(home(), signIn(session), chinese));
        return Saving.to(file, out -> format.write(out, sheet));
    }

    /** The name under which the sign-in sheet of a session is saved. */
    public String signInName(UUID session, LedgerFormat format) {
        return fileName(signIn(session), format);
    }

    private Issue signIn(UUID session) {
        return new Issue(Ledger.SIGN_IN, new StaffBook(store.read()).heldOn(session));
    }

    private HomeRow home() {
        return new LedgerQueries(store.read()).home(LocalDate.now(clock));
    }

    /** Writes every list, as workbook and print, into a folder: daily ones as of the day, monthly ones of its month. */
    public List<Exported> exportAll(String actor, LocalDate on, Path folder) {
        store.doer().need(Right.EXPORT);
        var book = new LedgerBook(store.read(), chinese);
        var all = new ArrayList<Exported>();
        for (Ledger kind : Ledger.values()) {
            Issue issue = kind.isMonthly() ? Issue.of(kind, YearMonth.from(on), on) : new Issue(kind, on);
            OfficialLedger ledger = book.fill(issue);
            for (LedgerFormat format : LedgerFormat.values()) {
                Path file = folder.resolve(fileName(issue, format));
                all.add(new Exported(issue, ledger.rows(), Saving.to(file, out -> format.write(out, ledger))));
            }
        }
        record(actor, all);
        return all;
    }

    /** Every row, for other programs. */
    public FullExport fullExport(LocalDate on) {
        store.doer().need(Right.EXPORT);
        return new ExportBook(
                        store.read(), new LedgerQueries(store.read()).home(on).name(), on)
                .fill();
    }

    private void record(String actor, List<Exported> all) {
        List<LedgerExportRecord> rows = all.stream()
                .filter(Exported::isSaved)
                .map(one -> row(actor, one))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        String names = all.stream()
                .filter(Exported::isSaved)
                .map(one -> one.issue().ledger().officialName())
                .distinct()
                .collect(Collectors.joining("、"));
        store.write(actor, chinese.t("ledger.purpose.export", names), tx -> {
            tx.insertAll(rows);
            return rows.size();
        });
    }

    private LedgerExportRecord row(String actor, Exported one) {
        var row = new LedgerExportRecord();
        row.setId(ids.next());
        row.setLedger(one.issue().ledger().name());
        row.setAsOf(one.issue().on());
        row.setFileName(one.saving().file().getFileName().toString());
        row.setRowCount(one.rows());
        row.setExportedAt(OffsetDateTime.now(clock));
        row.setExportedBy(actor);
        return row;
    }
}
