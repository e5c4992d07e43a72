// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.store.Backup;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import anyi.store.Recovered;
import anyi.store.StoreFault;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A home whose data are damaged: what there is to bring it back from, and the bringing back. */
final class MendModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Desk desk;
    private final Path folder;
    private final String name;
    private final char[] password;
    private final StoreFault why;
    private final Consumer<OpenHome> onOpened;
    private final StringProperty refusal = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** Who wants to come in, as it was typed a moment ago. */
    record Person(String name, String password) {}

    MendModel(Desk desk, Path folder, Person person, StoreFault why, Consumer<OpenHome> onOpened) {
        this.desk = desk;
        this.folder = folder;
        name = person.name();
        password = person.password().toCharArray();
        this.why = why;
        this.onOpened = onOpened;
    }

    private sealed interface Answer {
        record Back(Recovered recovered) implements Answer {}

        record Opened(OpenHome home) implements Answer {}

        record Refused(StoreFault why) implements Answer {}
    }

    String what() {
        return desk.t(why.key(), why.args().toArray());
    }

    /** The newest copy, as far as it can be told before it is opened. */
    void newest(Consumer<String> onKnown) {
        desk.background()
                .run(() -> HomeFolder.backupsIn(folder).stream().findFirst(), found -> onKnown.accept(sentence(found)));
    }

    private String sentence(Optional<Backup> newest) {
        return newest.map(backup -> desk.t(
                        "settings.mend.newest", time(backup), backup.manifest().inHouse()))
                .orElse(desk.t("settings.mend.noBackup"));
    }

    private String time(Backup backup) {
        return TIME.format(
                LocalDateTime.ofInstant(backup.manifest().made(), desk.clock().getZone()));
    }

    StringProperty refusal() {
        return refusal;
    }

    BooleanProperty busy() {
        return busy;
    }

    void mend() {
        run(() -> new Answer.Back(new HomeFolder(folder, desk.clock()).recover(name, password.clone())));
    }

    void fromFile(Path backup) {
        run(() -> new Answer.Opened(new HomeFolder(folder, desk.clock()).restore(backup, password.clone())));
    }

    private void run(Callable<Answer> work) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        desk.background().run(() -> tried(work), answer -> {
            busy.set(false);
            switch (answer) {
                case Answer.Back(Recovered recovered) -> {
                    onOpened.accept(recovered.home());
                    desk.dialogs().saved(said(recovered));
                }
                case Answer.Opened(OpenHome home) -> onOpened.accept(home);
                case Answer.Refused(StoreFault refused) ->
                    refusal.set(desk.t(refused.key(), refused.args().toArray()));
            }
        });
    }

    private static Answer tried(Callable<Answer> work) throws Exception {
        try {
            return work.call();
        } catch (StoreFault fault) {
            return new Answer.Refused(fault);
        }
    }

    private String said(Recovered recovered) {
        return recovered.lost() == 0
                ? desk.t("settings.mend.done")
                : desk.t("settings.mend.doneButLost", recovered.lost());
    }
}
