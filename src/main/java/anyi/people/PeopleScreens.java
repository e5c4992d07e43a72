// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import anyi.kit.Desk;
import anyi.store.OpenHome;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The front door of people: a tab of the settings. */
public final class PeopleScreens {
    private final Desk desk;
    private final OpenHome home;
    private final PeopleCommands commands;
    private final Supplier<Node> approvals;

    /** @param approvals what waits for a second person */
    public PeopleScreens(Desk desk, OpenHome home, PeopleCommands commands, Supplier<Node> approvals) {
        this.approvals = approvals;
        this.desk = desk;
        this.home = home;
        this.commands = commands;
    }

    public Node people() {
        return new PeopleView(desk, new PeopleModel(desk, home, commands), approvals);
    }
}
