// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The front door of settlement. */
public final class SettleScreens {
    private final Desk desk;
    private final Store store;

    public SettleScreens(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    /** @param places the switch between the places of the feature */
    public Page settlement(Place.Settlement there, Supplier<Node> places) {
        return new SettlementView(desk, new SettlementModel(desk, store, there.year(), there.on()), places);
    }
}
