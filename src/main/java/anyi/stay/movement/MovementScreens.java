// SPDX-License-Identifier: Apache-2.0
package anyi.stay.movement;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;

/** The front door of movements. */
public final class MovementScreens {
    private final Desk desk;
    private final Store store;

    public MovementScreens(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    public Page movements(Place.Movements place) {
        var queries = new MovementQueries(store.read());
        return new MovementListView(desk, new MovementListModel(desk, queries, place.from(), place.to()));
    }
}
