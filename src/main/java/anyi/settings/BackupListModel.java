// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.stay.StayQueries;
import anyi.store.Backup;
import anyi.store.OpenHome;
import anyi.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups of the home: made, looked into, gone back to. */
final class BackupListModel {
    private static final int ACTS = 12;

    private final Desk desk;
    private final OpenHome home;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private Second second = new Second(Optional.empty(), Optional.empty());

    /** What somebody sees of a backup before deciding. */
    record Inside(int inHouse, List<InsideRow> acts) {}

    BackupListModel(Desk desk, OpenHome home) {
        this.desk = desk;
        this.home = home;
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, this::read, read -> {
            backups.setAll(read.backups());
            second = read.second();
            onLoaded.run();
        });
    }

    private Read read() {
        return new Read(
                home.backups(),
                new Second(home.secondPlace(), home.secondCopies().stream().findFirst()));
    }

    private record Read(List<Backup> backups, Second second) {}

    /**
     * Where copies go as well.
     *
     * @param copy the newest there; empty = none is there, or the place is away
     */
    record Second(Optional<Path> place, Optional<Backup> copy) {}

    /** As it was when the backups were loaded. */
    Second second() {
        return second;
    }

    void backUp(Runnable onDone) {
        desk.background().job(desk.t("settings.backup.running"), progress -> home.backUp(Backup.Kind.BY_HAND), made -> {
            desk.dialogs().saved(desk.t("settings.backup.saved", made.manifest().inHouse()));
            onDone.run();
        });
    }

    void look(Backup backup, Consumer<Inside> onLooked) {
        desk.background().job(desk.t("settings.backup.looking"), progress -> inside(backup), onLooked);
    }

    private Inside inside(Backup backup) {
        try (Store store = home.look(backup)) {
            int inHouse =
                    new StayQueries(store.read()).countInHouse(made(backup).toLocalDate());
            return new Inside(inHouse, new InsideQueries(store.read()).lastActs(ACTS));
        }
    }

    void restore(Backup backup, Consumer<OpenHome> onRestored) {
        desk.background().job(desk.t("settings.backup.restoring"), progress -> home.restore(backup), onRestored);
    }

    /** Every row against backup and journal. */
    void check(Consumer<List<OpenHome.BadRow>> onChecked) {
        desk.background().job(desk.t("settings.check.running"), progress -> home.check(), onChecked);
    }

    void repair(Consumer<OpenHome> onRepaired) {
        desk.background().job(desk.t("settings.check.repairing"), progress -> home.repair(), onRepaired);
    }

    void chooseSecond(Runnable onDone) {
        desk.dialogs()
                .chooseFolder(
                        desk.t("settings.backup.second.choose"),
                        chosen -> chosen.ifPresent(place -> {
                            desk.background()
                                    .job(
                                            desk.t("settings.backup.running"),
                                            progress -> {
                                                home.setSecondPlace(place);
                                                return place;
                                            },
                                            done -> onDone.run());
                        }));
    }

    LocalDateTime made(Backup backup) {
        return LocalDateTime.ofInstant(backup.manifest().made(), desk.clock().getZone());
    }

    /** How many acts came after it. */
    long behind(Backup backup) {
        return home.store().revision() - backup.manifest().revision();
    }

    static long size(Backup backup) {
        try {
            return Files.size(backup.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObservableList<Backup> backups() {
        return backups;
    }
}
