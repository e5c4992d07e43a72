// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.store.Store;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The front door of what posts require. */
public final class DutyScreens {
    private final Desk desk;
    private final DutyQueries queries;
    private final BiConsumer<UUID, Runnable> newCertificate;

    /** @param newCertificate asks for a certificate of somebody; then runs what is given */
    public DutyScreens(Desk desk, Store store, BiConsumer<UUID, Runnable> newCertificate) {
        this.desk = desk;
        queries = new DutyQueries(store.read());
        this.newCertificate = newCertificate;
    }

    public Page matrix(String chip) {
        return new MatrixView(desk, new MatrixModel(desk, queries), newCertificate, chip);
    }

    public Page forecast() {
        return new ForecastView(desk, new ForecastModel(desk, queries));
    }

    public Page staffing() {
        return new StaffingView(desk, new StaffingModel(desk, queries));
    }
}
