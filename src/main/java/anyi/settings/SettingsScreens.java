// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.TakeBack;
import anyi.kit.part.Icon;
import anyi.people.privacy.PrivacyScreens;
import anyi.settings.SettingsView.Part;
import anyi.settings.audit.AuditScreens;
import anyi.settings.home.GoalCommands;
import anyi.settings.home.HomeCommands;
import anyi.store.OpenHome;
import anyi.store.vault.RecoveryCode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The front door of settings. */
public final class SettingsScreens {
    /** Copies, passwords and people are of the present only. */
    private static final Set<String> OF_PAST = Set.of("home", "beds", "audit", "look");

    private final Desk desk;
    private final OpenHome home;
    private final HomeCommands homes;
    private final GoalCommands goals;
    private final Around around;

    /**
     * What others bring.
     *
     * @param rooms the tab of buildings, rooms and beds
     * @param people the tab of who works here
     * @param back takes acts back
     * @param print saves the paper with a new recovery code
     */
    public record Around(
            Program program,
            Supplier<Node> rooms,
            Consumer<RecoveryCode> print,
            Supplier<Node> people,
            TakeBack back) {}

    public SettingsScreens(Desk desk, OpenHome home, HomeCommands homes, GoalCommands goals, Around around) {
        this.desk = desk;
        this.home = home;
        this.homes = homes;
        this.goals = goals;
        this.around = around;
    }

    public Page settings(Place.Settings place) {
        return new SettingsView(desk, parts(), place.tab());
    }

    /** The tabs in their order, as in {@link Place.Settings#tab()}. */
    public List<String> tabs() {
        return parts().stream().map(Part::id).toList();
    }

    private List<Part> parts() {
        List<Part> all = List.of(
                new Part("home", desk.t("settings.tab.home"), Icon.HOME, this::home),
                new Part("beds", desk.t("settings.tab.beds"), Icon.BED, around.rooms()),
                new Part("backup", desk.t("settings.tab.backup"), Icon.BACKUP, this::backups),
                new Part("security", desk.t("settings.tab.security"), Icon.LOCK, this::security),
                new Part("people", desk.t("settings.tab.people"), Icon.GROUP, around.people()),
                new Part("privacy", desk.t("people.privacy"), Icon.ID_CARD, this::privacy),
                new Part("audit", desk.t("settings.tab.audit"), Icon.HISTORY, this::audit),
                new Part("look", desk.t("settings.tab.look"), Icon.TEXT_SIZE, this::look));
        return home.isPast()
                ? all.stream().filter(part -> OF_PAST.contains(part.id())).toList()
                : all;
    }

    private Node home() {
        return new HomeFormView(desk, new HomeFormModel(desk, home.store(), homes, goals));
    }

    private Node backups() {
        return home.server()
                .<Node>map(server -> new ServerView(desk, new ServerModel(desk, home, server)))
                .orElseGet(this::copies);
    }

    private Node copies() {
        return new BackupListView(desk, new BackupListModel(desk, home), around.program()::restored);
    }

    private Node security() {
        return new SecurityView(desk, new SecurityModel(desk, home), around.print());
    }

    private Node privacy() {
        return new PrivacyScreens(desk, home.store()).privacy();
    }

    private Node audit() {
        return new AuditScreens(desk, home, around.back(), around.program()::lookBack).audit();
    }

    private Node look() {
        return new LookView(desk, around.program());
    }
}
