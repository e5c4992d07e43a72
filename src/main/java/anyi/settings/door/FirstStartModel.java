// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.people.NewPassword;
import anyi.settings.home.HomeCommands;
import anyi.settings.home.HomeDraft;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.StoreFault;
import anyi.term.HomeKind;
import anyi.term.Ownership;
import anyi.value.DivisionCode;
import anyi.value.Problem;
import anyi.value.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A new home in four steps: the home, the first user, the recovery sheet, what to begin with. */
final class FirstStartModel {
    enum Step {
        HOME,
        USER,
        RECOVERY,
        LEDGERS
    }

    private final Desk desk;
    private final Consumer<Entrance> onOpened;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.HOME);
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Ownership> ownership = new SimpleObjectProperty<>();
    final ObjectProperty<HomeKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<Boolean> rural = new SimpleObjectProperty<>(false);
    final StringProperty creditCode = new SimpleStringProperty("");
    final ObjectProperty<DivisionCode> division = new SimpleObjectProperty<>();
    final StringProperty address = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty folder = new SimpleStringProperty("");
    final StringProperty actor = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty repeated = new SimpleStringProperty("");
    final BooleanProperty keptSafe = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");
    private boolean folderChosen;
    private Optional<HomeFolder.Created> created = Optional.empty();

    private sealed interface Answer {
        record Made(HomeFolder.Created home) implements Answer {}

        record Refused(StoreFault why) implements Answer {}
    }

    /** @param parent where homes are kept; a home gets a folder of its name in it, or is {@code exact} */
    FirstStartModel(Desk desk, Path parent, Optional<Path> exact, Consumer<Entrance> onOpened) {
        this.desk = desk;
        this.onOpened = onOpened;
        exact.ifPresent(this::choose);
        name.addListener((value, before, now) -> suggest(parent, now));
        kind.addListener(
                (value, before, now) -> rural.set(now == HomeKind.TEKUN_HOME || now == HomeKind.CENTRAL_RURAL_HOME));
        if (exact.isEmpty()) {
            suggest(parent, "");
        }
    }

    private void suggest(Path parent, @Nullable String homeName) {
        if (!folderChosen) {
            String safe = (homeName == null ? "" : homeName.strip()).replaceAll("[\\\\/:*?\"<>|;]", "");
            folder.set(parent.resolve(safe + HomeFolder.SUFFIX).toString());
        }
    }

    void choose(Path exact) {
        folderChosen = true;
        folder.set(exact.toString());
    }

    ObjectProperty<Step> step() {
        return step;
    }

    Problems checkHome() {
        Problems problems = draft().check(desk.today());
        return folder.get().isBlank()
                ? problems.and(Problems.of(Problem.refuse("folder", "settings.door.problem.folder")))
                : problems;
    }

    Problems checkUser() {
        Problems problems = actor.get() == null || actor.get().isBlank()
                ? Problems.of(Problem.refuse("actor", "settings.door.problem.name"))
                : Problems.NONE;
        return problems.and(new NewPassword(
                        password.get(),
                        repeated.get(),
                        String.valueOf(actor.get()).strip(),
                        false)
                .check());
    }

    private HomeDraft draft() {
        return new HomeDraft(
                name.get(),
                creditCode.get(),
                division.get() == null ? null : division.get().text(),
                ownership.get(),
                kind.get(),
                rural.get(),
                null,
                address.get(),
                null,
                phone.get(),
                null);
    }

    void homeDone() {
        step.set(Step.USER);
    }

    void back() {
        if (step.get() == Step.USER) {
            step.set(Step.HOME);
        }
    }

    /** Makes the home on the disk; from here on there is no way back, only on. */
    void make() {
        if (created.isPresent()) {
            return;
        }
        refusal.set("");
        char[] secret = password.get().toCharArray();
        HomeDraft draft = draft();
        String who = actor.get().strip();
        Path place = Path.of(folder.get());
        desk.background().run(() -> makeIn(place, draft, who, secret), answer -> {
            switch (answer) {
                case Answer.Made(HomeFolder.Created home) -> {
                    created = Optional.of(home);
                    new Person(desk.preferences()).remember(place, who);
                    step.set(Step.RECOVERY);
                }
                case Answer.Refused(StoreFault why) ->
                    refusal.set(desk.t(why.key(), why.args().toArray()));
            }
        });
    }

    private Answer makeIn(Path place, HomeDraft draft, String who, char[] secret) {
        try {
            var fresh = new NewHome(
                    draft.name() == null ? "" : draft.name().strip(), who, desk.t("settings.door.act.create"));
            HomeFolder.Created home = new HomeFolder(place, desk.clock()).create(fresh, secret);
            new HomeCommands(home.home().store(), new Session(who), desk.messages()).describe(draft);
            return new Answer.Made(home);
        } catch (StoreFault fault) {
            return new Answer.Refused(fault);
        }
    }

    /** The eight groups of the recovery code; shown this one time. */
    List<String> codeGroups() {
        return created.map(home -> home.code().groups()).orElse(List.of());
    }

    /** The paper for the safe; once it is saved, one may go on. */
    void saveSheet() {
        new RecoverySheet(name.get().strip(), folder.get(), codeGroups()).save(desk, () -> keptSafe.set(true));
    }

    void recoveryDone() {
        step.set(Step.LEDGERS);
    }

    void enter(Place first) {
        created.ifPresent(home -> {
            OpenHome open = home.home();
            onOpened.accept(new Entrance(open, actor.get().strip(), first));
        });
    }
}
