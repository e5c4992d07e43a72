// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.resident.ResidentQueries;
import anyi.stay.BedStayQueries;
import anyi.store.Store;
import anyi.value.Ids;

/** The front door of admission. */
public final class AdmissionScreens {
    private final Desk desk;
    private final Store store;
    private final AdmissionCommands commands;
    private final Ids ids;

    public AdmissionScreens(Desk desk, Store store, AdmissionCommands commands, Ids ids) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        this.ids = ids;
    }

    public Page admission(Place.Admission place) {
        var model = new AdmissionModel(
                desk,
                new ResidentQueries(store.read()),
                new BedStayQueries(store.read()),
                commands,
                AdmissionFields.empty(ids));
        return new AdmissionView(desk, model, () -> model.start(place.resident(), place.bed()));
    }
}
