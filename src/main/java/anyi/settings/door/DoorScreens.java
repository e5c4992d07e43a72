// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.Preferences;
import anyi.kit.part.Focus;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The screens before and around the work. Their models outlive a change of language. */
public final class DoorScreens {
    private final DoorActions actions;
    private final Consumer<Entrance> onOpened;

    public DoorScreens(DoorActions actions, Consumer<Entrance> onOpened) {
        this.actions = actions;
        this.onOpened = onOpened;
    }

    /** Unlocks what is there, begins what is not, or asks which of three ways to go where nothing is named. */
    public Region of(Desk desk, Optional<Path> folder, Path parent) {
        if (folder.isEmpty()) {
            return doors(desk);
        }
        return folder.filter(HomeFolder::isHome)
                .map(home -> unlock(desk, home))
                .orElseGet(() -> firstStart(desk, folder, parent));
    }

    private Region doors(Desk desk) {
        var view = new DoorsView(desk, actions);
        Focus.whenShown(view, view::first);
        return view;
    }

    public Region unlock(Desk desk, Path folder) {
        var view = new UnlockView(desk, new UnlockModel(desk, folder, onOpened), actions);
        Focus.whenShown(view, view::first);
        return view;
    }

    /** @param exact the folder that the home is to have; else one of its name in the parent */
    public Region firstStart(Desk desk, Optional<Path> exact, Path parent) {
        var view = new FirstStartView(desk, new FirstStartModel(desk, parent, exact, onOpened), actions);
        Focus.whenShown(view, view::first);
        return view;
    }

    public Region lock(Desk desk, OpenHome home, Runnable onUnlocked) {
        var view = new LockView(desk, home, onUnlocked);
        Focus.whenShown(view, view::first);
        return view;
    }

    /** Asks for an own password in place of the one that somebody else had set. */
    public Region ownPassword(Desk desk, OpenHome home, Runnable onSet) {
        var view = new NewPasswordView(desk, home, onSet);
        Focus.whenShown(view, view::first);
        return view;
    }

    /** Whose names the door offers on this PC, the most recent first. */
    public static void remember(Preferences preferences, Path folder, List<String> names) {
        new Person(preferences).remember(folder, names);
    }

    /** The home that was open last on this PC. */
    public static Optional<Path> lastHome(Preferences preferences) {
        return Person.lastHome(preferences);
    }
}
