// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import anyi.kit.Desk;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One person's information: what is held, and what was agreed to. */
final class PrivacyModel {
    private final Desk desk;
    private final Store store;
    private final PrivacyCommands commands;

    PrivacyModel(Desk desk, Store store, PrivacyCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    boolean may() {
        return desk.session().may(Right.PRIVACY);
    }

    void people(Consumer<List<PersonChoice>> onRead) {
        desk.background().latest(this, () -> new HeldQueries(store.read()).people(), onRead);
    }

    void open(PersonChoice person, BiConsumer<List<ConsentRow>, List<RetentionRow>> onRead) {
        desk.background()
                .latest(
                        commands,
                        () -> new Opened(
                                new HeldQueries(store.read()).consents(person.id()),
                                new RetentionQueries(store.read()).of(person.id())),
                        opened -> onRead.accept(opened.consents(), opened.kept()));
    }

    private record Opened(List<ConsentRow> consents, List<RetentionRow> kept) {}

    void pdf(PersonChoice person, Path file) {
        save(() -> commands.savePdf(person.id(), file));
    }

    void json(PersonChoice person, Path file) {
        save(() -> commands.saveJson(person.id(), file));
    }

    private void save(Callable<Saving> work) {
        desk.background().run(work, saving -> {
            switch (saving) {
                case Saving.Saved saved ->
                    desk.dialogs()
                            .saved(desk.t("people.privacy.saved", saved.file().getFileName()));
                case Saving.NotSaved(Path _, Saving.Obstacle obstacle) ->
                    desk.dialogs().refused(desk.messages().t(obstacle));
            }
        });
    }

    void consent(PersonChoice person, String version, String signedBy, @Nullable String relation, Runnable onDone) {
        String kind = desk.t("people.privacy.kind");
        var signed =
                new PrivacyCommands.Signed(person.id(), kind, version, signedBy, relation, LocalDate.now(desk.clock()));
        desk.background().run(() -> commands.consent(signed), id -> {
            desk.dialogs().saved(desk.t("people.saved"));
            onDone.run();
        });
    }

    void withdraw(ConsentRow consent, Runnable onDone) {
        desk.background()
                .run(() -> commands.withdraw(consent.id(), desk.session().actor(), desk.today()), revision -> {
                    desk.dialogs().saved(desk.t("people.saved"), revision);
                    onDone.run();
                });
    }
}
