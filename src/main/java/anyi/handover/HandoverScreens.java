// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.store.Store;
import java.nio.file.Path;

/** The front door of hand-over: the tab 交接 of the place 数据. */
public final class HandoverScreens {
    private final Desk desk;
    private final Store store;
    private final HandoverCommands commands;
    private final ReceiptCommands receipts;
    private final Path usual;

    /** @param usual where packages go until somebody chooses */
    public HandoverScreens(Desk desk, Store store, HandoverCommands commands, ReceiptCommands receipts, Path usual) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        this.receipts = receipts;
        this.usual = usual;
    }

    public Page handovers() {
        var model = new HandoverModel(
                desk, () -> HandoverFacts.of(new HandoverQueries(store.read())), commands, receipts, usual);
        return new HandoverView(desk, model);
    }
}
