// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

import anyi.kit.Desk;
import anyi.right.Right;
import anyi.store.Store;
import anyi.term.ApprovalState;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What waits for a second person, and what was decided last. */
final class ApprovalModel {
    private static final int SHOWN = 20;

    private final Desk desk;
    private final Store store;
    private final ApprovalCommands commands;

    ApprovalModel(Desk desk, Store store, ApprovalCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    void load(Consumer<List<ApprovalRow>> onLoaded) {
        desk.background().latest(this, () -> new ApprovalQueries(store.read()).newest(SHOWN), onLoaded);
    }

    /** Who asked cannot agree, nor can who has not the right. */
    boolean mayDecide(ApprovalRow row) {
        return row.state() == ApprovalState.ASKED
                && desk.session().may(Right.APPROVE_CLAIMS)
                && !row.requestedBy().equals(desk.session().actor());
    }

    void decide(UUID approval, boolean agreed, String reason, Runnable onDone) {
        desk.background().run(() -> commands.decide(approval, agreed, reason), done -> {
            switch (done) {
                case WRITTEN -> desk.dialogs().saved(desk.t("people.saved"));
                case ALREADY -> desk.dialogs().refused(desk.t("people.approval.already"));
                case OWN -> desk.dialogs().refused(desk.t("people.approval.own"));
            }
            onDone.run();
        });
    }
}
