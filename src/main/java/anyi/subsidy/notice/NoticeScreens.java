// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The front door of public notices. */
public final class NoticeScreens {
    private final Desk desk;
    private final Store store;
    private final NoticeCommands commands;

    public NoticeScreens(Desk desk, Store store, NoticeCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    /** @param tabs above the list; @param places in the header */
    public Page notices(Node tabs, Supplier<Node> places) {
        return new NoticeListView(
                desk, new NoticeListModel(desk, store, commands), tabs, places, () -> make(List.of(), () -> {}));
    }

    public Page notice(Place.Notice place) {
        return new NoticeView(desk, new NoticeModel(desk, store, commands, place.notice()));
    }

    /** Asks for a list of these claims, or of all that may stand on one; then opens it. */
    public void make(List<UUID> claims, Runnable onSaved) {
        new NoticeFormModel(desk, store, commands).load(claims, model -> {
            if (model.candidates().isEmpty()) {
                desk.dialogs().refused(desk.t("subsidy.notice.noCandidates"));
                return;
            }
            var view = new NoticeFormView(desk, model);
            desk.dialogs()
                    .form(
                            desk.t("subsidy.notice.make.title"),
                            view,
                            desk.t("subsidy.notice.make.verb"),
                            view::isClean,
                            () -> model.save(onSaved));
        });
    }
}
