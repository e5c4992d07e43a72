// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.handover.parcel.Card;
import anyi.handover.parcel.Unfit;
import anyi.kit.Desk;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What waits to be handed over, what has been, and what the bureau says. */
final class HandoverModel {
    private static final String FOLDER = "handover.folder";

    private final Desk desk;
    private final Supplier<HandoverFacts> read;
    private final HandoverCommands commands;
    private final ReceiptCommands receipts;
    private final Path usual;
    final ObjectProperty<Optional<HandoverFacts>> facts = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<HandingOver.Made>> made = new SimpleObjectProperty<>(Optional.empty());

    HandoverModel(
            Desk desk, Supplier<HandoverFacts> read, HandoverCommands commands, ReceiptCommands receipts, Path usual) {
        this.desk = desk;
        this.read = read;
        this.commands = commands;
        this.receipts = receipts;
        this.usual = usual;
    }

    void load() {
        desk.background().latest(this, read::get, found -> facts.set(Optional.of(found)));
    }

    Path folder() {
        return desk.preferences().get(FOLDER).map(Path::of).orElse(usual);
    }

    void chooseFolder(Path folder) {
        desk.preferences().put(FOLDER, folder.toString());
    }

    String fingerprint() {
        return commands.fingerprint();
    }

    /** @param whole everything again, for a bureau that has lost track */
    void handOver(boolean whole) {
        desk.background()
                .job(
                        desk.t("handover.job"),
                        progress -> commands.handOver(new HandingOver.Ask(folder(), whole, false)),
                        this::told);
    }

    private void told(HandingOver answer) {
        switch (answer) {
            case HandingOver.Made done -> {
                made.set(Optional.of(done));
                if (done.cover() instanceof Saving.NotSaved(Path _, Saving.Obstacle obstacle)) {
                    desk.dialogs()
                            .refused(desk.t("handover.noCover", desk.messages().t(obstacle)));
                } else {
                    desk.dialogs().saved(desk.t("handover.made", done.parcel().number()));
                }
                load();
            }
            case HandingOver.NotWritten(Path _, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }

    void saveCard() {
        desk.background().run(() -> commands.saveCard(folder()), saving -> {
            switch (saving) {
                case Saving.Saved(Path file, List<String> _) ->
                    desk.dialogs().saved(desk.t("handover.cardSaved", String.valueOf(file.getFileName())));
                case Saving.NotSaved(Path _, Saving.Obstacle obstacle) ->
                    desk.dialogs().refused(desk.messages().t(obstacle));
            }
        });
    }

    /** @param onCard asks the person to compare the fingerprint before {@link #register} */
    void read(Path file, Consumer<Card> onCard) {
        desk.background().run(() -> ReceiptCommands.read(file, Card.Kind.BUREAU), answer -> {
            switch (answer) {
                case Registering.Registered(Card card) -> onCard.accept(card);
                case Registering.Refused(Unfit why) -> refuse(why);
            }
        });
    }

    void register(Card bureau) {
        desk.background().run(() -> receipts.register(bureau), revision -> {
            desk.dialogs().saved(desk.t("handover.registered", bureau.name()));
            load();
        });
    }

    void acknowledge(List<Path> files) {
        desk.background().run(() -> files.stream().map(receipts::acknowledge).toList(), answers -> {
            answers.forEach(this::told);
            load();
        });
    }

    private void told(Acknowledging answer) {
        switch (answer) {
            case Acknowledging.Acknowledged(int number, int questions, String bureau) ->
                desk.dialogs().saved(desk.t("handover.acknowledged", bureau, number, questions));
            case Acknowledging.Known(int number) -> desk.dialogs().saved(desk.t("handover.known", number));
            case Acknowledging.Refused(Unfit why) -> refuse(why);
        }
    }

    private void refuse(Unfit why) {
        desk.dialogs().refused(desk.t(why.reason().key(), why.args().toArray()));
    }

    void answer(QuestionRow question, String words) {
        desk.background().run(() -> receipts.answer(question.id(), words), revision -> {
            desk.dialogs().saved(desk.t("handover.answered"));
            load();
        });
    }
}
