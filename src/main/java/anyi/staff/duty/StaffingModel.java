// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Care workers against residents on the chosen day. */
final class StaffingModel {
    private final Desk desk;
    private final DutyQueries queries;
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Staffing>> staffing = new SimpleObjectProperty<>(Optional.empty());

    StaffingModel(Desk desk, DutyQueries queries) {
        this.desk = desk;
        this.queries = queries;
        on.set(desk.today());
        on.addListener((day, before, now) -> load());
    }

    void load() {
        LocalDate day = on.get();
        if (day != null) {
            desk.background().latest(this, () -> queries.staffing(day), found -> staffing.set(Optional.of(found)));
        }
    }

    ObjectProperty<LocalDate> on() {
        return on;
    }

    ObjectProperty<Optional<Staffing>> staffing() {
        return staffing;
    }
}
