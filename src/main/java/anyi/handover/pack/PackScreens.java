// SPDX-License-Identifier: Apache-2.0
package anyi.handover.pack;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.store.Store;

/** The front door of policy packs. */
public final class PackScreens {
    private final Desk desk;
    private final Store store;
    private final PackCommands commands;

    public PackScreens(Desk desk, Store store, PackCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    public Page packs() {
        return new PackView(desk, new PackModel(desk, store, commands));
    }
}
