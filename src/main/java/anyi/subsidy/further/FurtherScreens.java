// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.policy.PolicyCommands;

/** The front door of further facts. */
public final class FurtherScreens {
    private final Desk desk;
    private final Store store;
    private final FurtherFactCommands commands;
    private final PolicyCommands policies;

    public FurtherScreens(Desk desk, Store store, FurtherFactCommands commands, PolicyCommands policies) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        this.policies = policies;
    }

    public Page facts(Place.SubsidyFacts place) {
        return new FurtherListView(desk, new FurtherModel(desk, store, commands, policies, place), place.fact());
    }
}
