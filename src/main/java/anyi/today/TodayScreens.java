// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.bed.BedQueries;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.staff.duty.DutyQueries;
import anyi.stay.movement.MovementQueries;
import anyi.store.Store;
import anyi.subsidy.run.MonthStates;
import anyi.subsidy.watch.WatchQueries;

/** The front door of the workbench. */
public final class TodayScreens {
    private final Desk desk;
    private final Store store;

    public TodayScreens(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    public Page today() {
        var model = new TodayModel(
                desk,
                new TodayQueries(store.read()),
                new BedQueries(store.read()),
                new MovementQueries(store.read()),
                new DutyQueries(store.read()),
                new WatchQueries(store.read()),
                new MonthStates(store.read()));
        return new TodayView(desk, model);
    }
}
