// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;

/** 查重与合并. */
public final class MergeScreens {
    private final Desk desk;
    private final MergeCommands commands;
    private final MergeQueries queries;

    public MergeScreens(Desk desk, Store store, MergeCommands commands) {
        this.desk = desk;
        this.commands = commands;
        this.queries = new MergeQueries(store.read(), desk.messages().language());
    }

    public Page duplicates() {
        return new DuplicatesView(desk, new DuplicatesModel(desk, queries, commands));
    }

    public Page merge(Place.Merge place) {
        return new MergeView(desk, new MergeModel(desk, queries, commands, Pair.of(place.one(), place.other())));
    }
}
