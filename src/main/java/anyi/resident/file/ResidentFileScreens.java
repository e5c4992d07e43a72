// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.TakeBack;
import anyi.resident.ResidentQueries;
import anyi.resident.contact.ContactQueries;
import anyi.resident.file.ResidentFileModel.Reading;
import anyi.resident.status.StatusQueries;
import anyi.store.Store;
import anyi.store.log.History;
import anyi.value.Ids;
import java.util.UUID;

/** The tabs of a person, and the forms that other pages open. */
public final class ResidentFileScreens {
    private final Desk desk;
    private final Reading reading;
    private final History history;
    private final FileCommands commands;
    private final Ids ids;
    private final TakeBack back;

    public ResidentFileScreens(Desk desk, Store store, FileCommands commands, Ids ids, TakeBack back) {
        this.desk = desk;
        this.back = back;
        this.reading = new Reading(
                new ResidentQueries(store.read()), new ContactQueries(store.read()), new StatusQueries(store.read()));
        this.history = new History(store.read());
        this.commands = commands;
        this.ids = ids;
    }

    /** @param afterwards once something was written */
    public Section particulars(UUID resident, Runnable afterwards) {
        return new ParticularsView(desk, model(resident, afterwards));
    }

    public Section contacts(UUID resident, Runnable afterwards) {
        return new ContactsView(desk, model(resident, afterwards));
    }

    /** Economic status and disability. */
    public Section means(UUID resident, Runnable afterwards) {
        return new MeansView(desk, model(resident, afterwards));
    }

    /** Who changed what, when, from what to what. */
    public Section history(UUID resident) {
        return new HistoryView(desk, new HistoryModel(desk, history, resident), back);
    }

    /** Asks for name, number, card and the rest, over whatever page is there. */
    public void edit(UUID resident, Runnable afterwards) {
        ResidentFileModel model = model(resident, afterwards);
        model.load(
                () -> model.facts().get().ifPresent(facts -> new FormsView(desk, model).particulars(facts.resident())));
    }

    private ResidentFileModel model(UUID resident, Runnable afterwards) {
        return new ResidentFileModel(desk, reading, commands, ids, resident, afterwards);
    }
}
