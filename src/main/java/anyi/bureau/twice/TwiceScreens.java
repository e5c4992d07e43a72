// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.twice;

import anyi.bureau.Asking;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.store.Store;

/** The front door of doubles. */
public final class TwiceScreens {
    private final Desk desk;
    private final Store store;
    private final Asking asking;

    public TwiceScreens(Desk desk, Store store, Asking asking) {
        this.desk = desk;
        this.store = store;
        this.asking = asking;
    }

    public Page twice() {
        return new TwiceView(desk, new TwiceModel(desk, () -> new TwiceQueries(store.read()).all()), asking);
    }
}
