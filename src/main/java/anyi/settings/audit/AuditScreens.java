// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import anyi.kit.Desk;
import anyi.kit.TakeBack;
import anyi.store.OpenHome;
import javafx.scene.Node;

/** The front door of the audit trail: a tab of the settings. */
public final class AuditScreens {
    private final Desk desk;
    private final OpenHome home;
    private final TakeBack back;
    private final Runnable lookBack;

    /** @param lookBack shows the home as it was known on a day */
    public AuditScreens(Desk desk, OpenHome home, TakeBack back, Runnable lookBack) {
        this.desk = desk;
        this.home = home;
        this.back = back;
        this.lookBack = lookBack;
    }

    public Node audit() {
        var commands = new AuditCommands(home.store(), desk.clock(), desk.messages());
        return new AuditView(desk, new AuditModel(desk, home, commands), back, lookBack);
    }
}
