// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.bureau.Asking;
import anyi.bureau.BureauCommands;
import anyi.bureau.BureauQueries;
import anyi.bureau.MergeCommands;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;
import java.nio.file.Path;

/** The front door of a bureau's figures. */
public final class CountyScreens {
    private final Desk desk;
    private final Store store;
    private final Deeds deeds;
    private final Asking asking;

    /**
     * What is done here.
     *
     * @param usual where receipts go until somebody chooses
     */
    public record Deeds(MergeCommands merge, BureauCommands bureau, Path usual) {}

    public CountyScreens(Desk desk, Store store, Deeds deeds, Asking asking) {
        this.desk = desk;
        this.store = store;
        this.deeds = deeds;
        this.asking = asking;
    }

    public Page overview() {
        var model = new OverviewModel(
                desk,
                on -> CountyFacts.of(new BureauQueries(store.read()), new CountyQueries(store.read()), on),
                deeds);
        return new OverviewView(desk, model);
    }

    public Page rows(Place.BureauRows place) {
        var queries = new CountyQueries(store.read());
        return new CountedView(
                desk,
                new CountedModel(
                        desk,
                        place,
                        kind -> queries.rows(
                                kind, place.homes(), place.on(), desk.messages().language())),
                asking);
    }
}
