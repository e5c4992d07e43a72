// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedCommands;
import anyi.bed.BedQueries;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.stay.StayCommands;
import java.util.UUID;
import javafx.scene.Node;

/** The front door of beds: the map, the table, and the rooms for the settings. */
public final class BedScreens {
    private final Desk desk;
    private final BedQueries queries;
    private final BedCommands beds;
    private final BedDeskModel model;
    private final Leaves leaves;

    /** How leave is asked for from the map. */
    public interface Leaves {
        void grant(UUID resident, Runnable onSaved);

        void comeBack(UUID leave, Runnable onSaved);
    }

    public BedScreens(Desk desk, BedQueries queries, BedCommands beds, StayCommands stays, Leaves leaves) {
        this.desk = desk;
        this.queries = queries;
        this.beds = beds;
        this.leaves = leaves;
        model = new BedDeskModel(desk, beds, stays);
    }

    public Page map(Place.BedMap place) {
        return new BedMapView(desk, new BedMapModel(desk, queries, place.on()), model, leaves);
    }

    public Page table(Place.BedTable place) {
        return new BedTableView(desk, new BedTableModel(desk, queries, place), model);
    }

    /** Buildings, rooms and beds to be added and renamed: a tab of the settings. It loads itself. */
    public Node rooms() {
        return new RoomsView(desk, new RoomsModel(desk, queries, beds, model), model);
    }
}
