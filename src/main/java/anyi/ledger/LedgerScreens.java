// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.ledger.form.Issue;
import anyi.ledger.form.Ledger;
import anyi.ledger.form.OfficialLedger;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The front door of ledgers: the tab 台账 of the place 数据. */
public final class LedgerScreens {
    private final Desk desk;
    private final Store store;
    private final LedgerCommands commands;
    private final ExportFolder folders;
    private final Messages chinese = Messages.of(Language.CHINESE);

    public LedgerScreens(Desk desk, Store store, LedgerCommands commands, ExportFolder folders) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        this.folders = folders;
    }

    public Page ledgers() {
        return new LedgerView(desk, new LedgerModel(desk, this::fill, commands, folders));
    }

    /** Asks where to save the sign-in sheet of a session, as PDF to be printed. */
    public void signInSheet(UUID session) {
        save(
                desk.t("ledger.signIn.save"),
                () -> commands.signInName(session, LedgerFormat.PDF),
                file -> commands.signInSheet(session, LedgerFormat.PDF, file));
    }

    /** Asks where to save the list of the subsidies of a month, as Excel. */
    public void payments(YearMonth month) {
        Issue issue = Issue.of(Ledger.PAYMENTS, month, desk.today());
        String actor = desk.session().actor();
        save(
                desk.t("ledger.page.save", desk.t(Ledger.PAYMENTS.key())),
                () -> commands.fileName(issue, LedgerFormat.EXCEL),
                file -> commands.export(actor, issue, LedgerFormat.EXCEL, file).saving());
    }

    /** Finds a name, asks for the place, and writes the file there. */
    private void save(String title, Supplier<String> name, Function<Path, Saving> write) {
        desk.background()
                .run(
                        name::get,
                        proposed -> desk.dialogs()
                                .saveFile(
                                        title,
                                        proposed,
                                        file -> desk.background()
                                                .run(
                                                        () -> desk.takeOut(
                                                                Right.EXPORT,
                                                                file,
                                                                () -> write.apply(file),
                                                                Saving::isSaved),
                                                        this::told)));
    }

    private void told(Saving saving) {
        switch (saving) {
            case Saving.Saved file ->
                desk.dialogs().saved(desk.t("ledger.page.saved", file.file().getFileName()));
            case Saving.NotSaved(Path file, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }

    private LedgerPreview fill(Issue issue) {
        OfficialLedger ledger = new LedgerBook(store.read(), chinese).fill(issue);
        return new LedgerPreview(issue, ledger.rows(), ledger.tables());
    }
}
