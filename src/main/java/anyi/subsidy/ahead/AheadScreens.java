// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.ahead;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.store.Store;

/** The front door of what lies ahead. */
public final class AheadScreens {
    private final Desk desk;
    private final Store store;

    public AheadScreens(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    public Page ahead() {
        return new AheadListView(desk, new AheadListModel(desk, store));
    }
}
