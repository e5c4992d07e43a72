// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.store.Store;
import anyi.value.Ids;
import java.util.UUID;

/** The front door of care: the case file's tab. */
public final class CareScreens {
    private final Desk desk;
    private final CareQueries queries;
    private final CareCommands commands;
    private final Ids ids;

    public CareScreens(Desk desk, Store store, CareCommands commands, Ids ids) {
        this.desk = desk;
        this.queries = new CareQueries(store.read());
        this.commands = commands;
        this.ids = ids;
    }

    public Section sectionOf(UUID resident) {
        return new CareSectionView(desk, new CareSectionModel(desk, queries, commands, ids, resident));
    }
}
