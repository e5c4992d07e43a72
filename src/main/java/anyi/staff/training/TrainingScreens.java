// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.staff.StaffDeeds;
import anyi.store.Store;
import java.util.UUID;
import java.util.function.Consumer;

/** The front door of training. */
public final class TrainingScreens {
    private final Desk desk;
    private final TrainingQueries queries;
    private final StaffDeeds deeds;
    private final Consumer<UUID> printSheet;

    /** @param printSheet saves the sign-in sheet of a session where the person says */
    public TrainingScreens(Desk desk, Store store, StaffDeeds deeds, Consumer<UUID> printSheet) {
        this.desk = desk;
        queries = new TrainingQueries(store.read());
        this.deeds = deeds;
        this.printSheet = printSheet;
    }

    public Page sessions() {
        var model = new SessionListModel(desk, queries, deeds);
        return new SessionListView(desk, model, printSheet);
    }

    public Page courses() {
        return new CourseListView(desk, new CourseListModel(desk, queries, deeds));
    }

    public Page session(UUID id) {
        return new SignInView(desk, new SignInModel(desk, id, queries, deeds), printSheet);
    }
}
