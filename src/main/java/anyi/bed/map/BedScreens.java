// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedCommands;
import anyi.bed.BedQueries;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.stay.BedStayQueries;
import anyi.stay.StayCommands;
import anyi.stay.leave.LeaveScreens;
import anyi.store.Store;
import javafx.scene.Node;

/** The front door of beds: the map, the table, and the rooms for the settings. */
public final class BedScreens {
    private final Desk desk;
    private final BedQueries queries;
    private final BedStayQueries bedStays;
    private final BedCommands beds;
    private final BedDeskModel model;
    private final LeaveScreens leaves;

    public BedScreens(Desk desk, Store store, BedCommands beds, StayCommands stays, LeaveScreens leaves) {
        this.desk = desk;
        queries = new BedQueries(store.read());
        bedStays = new BedStayQueries(store.read());
        this.beds = beds;
        this.leaves = leaves;
        model = new BedDeskModel(desk, beds, stays);
    }

    public Page map(Place.BedMap place) {
        return new BedMapView(desk, new BedMapModel(desk, queries, bedStays, place.on()), model, leaves);
    }

    public Page table(Place.BedTable place) {
        return new BedTableView(desk, new BedTableModel(desk, queries, place), model);
    }

    /** Buildings, rooms and beds to be added and renamed: a tab of the settings. It loads itself. */
    public Node rooms() {
        return new RoomsView(desk, new RoomsModel(desk, queries, beds, model), model);
    }
}
