// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

import anyi.kit.Desk;
import anyi.store.Store;
import javafx.scene.Node;

/** The front door of approvals: a card above the people. */
public final class ApprovalScreens {
    private final Desk desk;
    private final Store store;
    private final ApprovalCommands commands;

    public ApprovalScreens(Desk desk, Store store, ApprovalCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    public Node waiting() {
        return new ApprovalView(desk, new ApprovalModel(desk, store, commands));
    }

    /** Asks the second person for what could not be done yet. */
    public void ask(NotYetApproved missing) {
        String title = desk.t("people.approval.title", missing.kind(), missing.subject());
        if (missing.isAsked()) {
            desk.dialogs().refused(desk.t("people.approval.waiting", title));
            return;
        }
        desk.dialogs()
                .confirm(
                        desk.t("people.approval.wanted"),
                        desk.t("people.approval.sentence", title),
                        desk.t("people.approval.ask"),
                        false,
                        () -> desk.background()
                                .run(
                                        () -> commands.ask(missing.kind(), missing.subject()),
                                        done -> desk.dialogs().saved(desk.t("people.approval.sent", title))));
    }
}
