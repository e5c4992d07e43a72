// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import anyi.handover.ReceiptCommands;
import anyi.handover.Registering;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Unfit;
import anyi.kit.Desk;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The homes of the bureau, and registering another. */
final class MemberListModel {
    private final Desk desk;
    private final Callable<List<MemberRow>> read;
    private final BureauCommands commands;
    final ObservableList<MemberRow> rows = FXCollections.observableArrayList();

    MemberListModel(Desk desk, Callable<List<MemberRow>> read, BureauCommands commands) {
        this.desk = desk;
        this.read = read;
        this.commands = commands;
    }

    void load() {
        desk.background().latest(this, read, rows::setAll);
    }

    String fingerprint() {
        return commands.fingerprint();
    }

    /** @param onCard asks the person to compare the fingerprint before {@link #register} */
    void read(Path file, Consumer<Card> onCard) {
        desk.background().run(() -> ReceiptCommands.read(file, Card.Kind.HOME), answer -> {
            switch (answer) {
                case Registering.Registered(Card card) -> onCard.accept(card);
                case Registering.Refused(Unfit why) ->
                    desk.dialogs().refused(desk.t(why.reason().key(), why.args().toArray()));
            }
        });
    }

    void register(Card home) {
        desk.background().run(() -> commands.register(home), revision -> {
            desk.dialogs().saved(desk.t("bureau.members.registered", home.name()));
            load();
        });
    }

    void saveCard(Path folder) {
        desk.background().run(() -> commands.saveCard(folder), saving -> {
            switch (saving) {
                case Saving.Saved(Path file, List<String> _) ->
                    desk.dialogs().saved(desk.t("bureau.members.cardSaved", String.valueOf(file.getFileName())));
                case Saving.NotSaved(Path _, Saving.Obstacle obstacle) ->
                    desk.dialogs().refused(desk.messages().t(obstacle));
            }
        });
    }
}
