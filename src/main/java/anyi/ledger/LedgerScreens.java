// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.ledger.form.Issue;
import anyi.ledger.form.OfficialLedger;
import anyi.store.Store;
import anyi.text.Messages;
import anyi.text.Messages.Language;

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

    private LedgerPreview fill(Issue issue) {
        OfficialLedger ledger = new LedgerBook(store.read(), chinese).fill(issue);
        return new LedgerPreview(issue, ledger.rows(), ledger.tables());
    }
}
