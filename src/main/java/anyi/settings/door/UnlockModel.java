// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.people.NewPassword;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import anyi.store.StoreFault;
import anyi.store.vault.RecoveryCode;
import anyi.text.Messages;
import anyi.value.Problem;
import anyi.value.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Opens a home with its password, or with the recovery code and a new password. */
final class UnlockModel {
    private final Desk desk;
    private final Path folder;
    private final Consumer<Entrance> onOpened;
    private final Person person;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty refusal = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<StoreFault>> damage = new SimpleObjectProperty<>(Optional.empty());

    UnlockModel(Desk desk, Path folder, Consumer<Entrance> onOpened) {
        this.desk = desk;
        this.folder = folder;
        this.onOpened = onOpened;
        person = new Person(desk.preferences());
        names().stream().findFirst().ifPresent(name::set);
    }

    private sealed interface Answer {
        record Opened(OpenHome home) implements Answer {}

        record Refused(StoreFault why) implements Answer {}
    }

    List<String> names() {
        return person.names(folder);
    }

    /** The folder's name says whose home it is, before anything can be read. */
    String homeName() {
        String file = String.valueOf(folder.getFileName());
        return file.endsWith(HomeFolder.SUFFIX) ? file.substring(0, file.length() - HomeFolder.SUFFIX.length()) : file;
    }

    StringProperty name() {
        return name;
    }

    StringProperty password() {
        return password;
    }

    StringProperty repeated() {
        return repeated;
    }

    StringProperty code() {
        return code;
    }

    /** Why it did not open; empty = nothing to say. */
    StringProperty refusal() {
        return refusal;
    }

    /** Why the data do not open although nobody mistyped anything; then there is a way to bring them back. */
    ObjectProperty<Optional<StoreFault>> damage() {
        return damage;
    }

    MendModel mending(StoreFault why) {
        return new MendModel(
                desk,
                folder,
                new MendModel.Person(name.get().strip(), String.valueOf(password.get())),
                why,
                this::enter);
    }

    private void enter(OpenHome home) {
        person.remember(folder, name.get().strip());
        onOpened.accept(new Entrance(home, name.get().strip(), new Place.Today()));
    }

    BooleanProperty busy() {
        return busy;
    }

    Problems checkName() {
        return name.get() == null || name.get().isBlank()
                ? Problems.of(Problem.refuse("name", "settings.door.problem.name"))
                : Problems.NONE;
    }

    Problems checkRecovery() {
        Problems problems = checkName().and(NewPassword.check(password.get(), repeated.get()));
        return switch (RecoveryCode.read(code.get() == null ? "" : code.get())) {
            case RecoveryCode.Typed.Complete _ -> problems;
            case RecoveryCode.Typed.WrongLength(int typed) ->
                problems.and(Problems.of(Problem.refuse("code", "settings.door.problem.codeLength", typed)));
            case RecoveryCode.Typed.Mistyped(List<Integer> groups) ->
                problems.and(Problems.of(Problem.refuse("code", "settings.door.problem.codeGroups", listed(groups))));
        };
    }

    private static String listed(List<Integer> groups) {
        return groups.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    void open() {
        char[] typed = String.valueOf(password.get()).toCharArray();
        String who = name.get().strip();
        open(() -> new HomeFolder(folder, desk.clock()).open(who, typed));
    }

    /** By the code from the paper; the new password holds from now on. */
    void recover() {
        if (RecoveryCode.read(code.get()) instanceof RecoveryCode.Typed.Complete(RecoveryCode read)) {
            char[] next = String.valueOf(password.get()).toCharArray();
            String who = name.get().strip();
            open(() -> {
                OpenHome home = new HomeFolder(folder, desk.clock()).open(who, read);
                home.setPassword(next);
                return home;
            });
        }
    }

    private void open(Callable<OpenHome> opening) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        desk.background().run(() -> answer(opening), answer -> {
            busy.set(false);
            switch (answer) {
                case Answer.Opened(OpenHome home) -> enter(home);
                case Answer.Refused(StoreFault why) -> refused(why);
            }
        });
    }

    private void refused(StoreFault why) {
        if (why.reason().isMendable()) {
            damage.set(Optional.of(why));
        } else {
            refusal.set(desk.t(why.key(), why.args().toArray()));
        }
    }

    private static Answer answer(Callable<OpenHome> opening) throws Exception {
        try {
            return new Answer.Opened(opening.call());
        } catch (StoreFault fault) {
            return new Answer.Refused(fault);
        }
    }

    Messages messages() {
        return desk.messages();
    }
}
