// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.settings.home.BedTarget;
import anyi.settings.home.GoalCommands;
import anyi.settings.home.GoalQueries;
import anyi.settings.home.HomeCommands;
import anyi.settings.home.HomeDraft;
import anyi.settings.home.HomeQueries;
import anyi.settings.home.Rating;
import anyi.settings.home.RatingDraft;
import anyi.settings.home.TargetDraft;
import anyi.store.Store;
import java.util.List;
import java.util.function.Consumer;

/** What the home says of itself, its ratings and its targets. */
final class HomeFormModel {
    private final Desk desk;
    private final HomeQueries homes;
    private final GoalQueries goals;
    private final HomeCommands commands;
    private final GoalCommands goalCommands;

    record Facts(HomeDraft home, List<Rating> ratings, List<BedTarget> targets) {}

    HomeFormModel(Desk desk, Store store, HomeCommands commands, GoalCommands goalCommands) {
        this.desk = desk;
        homes = new HomeQueries(store.read());
        goals = new GoalQueries(store.read());
        this.commands = commands;
        this.goalCommands = goalCommands;
    }

    void load(Consumer<Facts> onLoaded) {
        desk.background().latest(this, () -> new Facts(homes.home(), goals.ratings(), goals.targets()), onLoaded);
    }

    void describe(HomeDraft draft, Runnable onSaved) {
        desk.background().run(() -> commands.describe(draft), revision -> {
            desk.dialogs().saved(desk.t("settings.home.saved"), revision);
            onSaved.run();
        });
    }

    void rate(RatingDraft draft, Runnable onSaved) {
        desk.background().run(() -> goalCommands.rate(draft), revision -> {
            desk.dialogs().saved(desk.t("settings.rating.saved"), revision);
            onSaved.run();
        });
    }

    void aim(TargetDraft draft, Runnable onSaved) {
        desk.background().run(() -> goalCommands.aim(draft), revision -> {
            desk.dialogs().saved(desk.t("settings.target.saved"), revision);
            onSaved.run();
        });
    }
}
