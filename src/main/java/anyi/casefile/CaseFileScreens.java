// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.resident.contact.ContactQueries;
import anyi.resident.list.ResidentListQueries;
import anyi.store.Store;

/** One person's file. */
public final class CaseFileScreens {
    private final Desk desk;
    private final CaseSections sections;
    private final CaseSteps steps;
    private final CaseFileQueries queries;
    private final ResidentListQueries rows;
    private final ContactQueries contacts;

    public CaseFileScreens(Desk desk, Store store, CaseSections sections, CaseSteps steps) {
        this.desk = desk;
        this.sections = sections;
        this.steps = steps;
        this.queries = new CaseFileQueries(store.read());
        this.contacts = new ContactQueries(store.read());
        this.rows = new ResidentListQueries(store.read());
    }

    public Page caseFile(Place.CaseFile place) {
        var model = new CaseFileModel(desk, queries, rows, contacts, place.resident());
        return new CaseFileView(desk, model, sections, steps, place.section());
    }
}
