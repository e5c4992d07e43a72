// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import anyi.kit.Desk;
import anyi.store.Store;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import javafx.scene.Node;

/** The front door of personal information: a tab of the settings. */
public final class PrivacyScreens {
    private final Desk desk;
    private final Store store;

    public PrivacyScreens(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    public Node privacy() {
        var commands = new PrivacyCommands(store, new Ids(desk.clock()), Messages.of(Language.CHINESE), desk.clock());
        return new PrivacyView(desk, new PrivacyModel(desk, store, commands));
    }
}
