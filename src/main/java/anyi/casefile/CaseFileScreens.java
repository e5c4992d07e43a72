// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.resident.contact.ContactQueries;
import anyi.resident.list.ResidentListQueries;
import anyi.resident.merge.MergeQueries;
import anyi.store.Store;

/** One person's file. */
public final class CaseFileScreens {
    private final Desk desk;
    private final CaseSections sections;
    private final CaseSteps steps;
    private final CaseFileModel.Reading reading;

    public CaseFileScreens(Desk desk, Store store, CaseSections sections, CaseSteps steps) {
        this.desk = desk;
        this.sections = sections;
        this.steps = steps;
        this.reading = new CaseFileModel.Reading(
                new CaseFileQueries(store.read()),
                new ResidentListQueries(store.read()),
                new ContactQueries(store.read()),
                new MergeQueries(store.read(), desk.messages().language()));
    }

    public Page caseFile(Place.CaseFile place) {
        var model = new CaseFileModel(desk, reading, place.resident());
        return new CaseFileView(desk, model, sections, steps, place.section());
    }
}
