// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import anyi.kit.Desk;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import anyi.store.OpenHome;
import anyi.store.log.Act;
import anyi.store.log.ChainCheck;
import anyi.store.log.History;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The acts that are shown, one of them in full, and the verdict on the whole. */
final class AuditModel {
    static final int MOST = 500;

    private final Desk desk;
    private final OpenHome home;
    private final AuditCommands commands;
    private final ObservableList<AuditRow> rows = FXCollections.observableArrayList();
    private AuditWish wish = AuditWish.ALL;

    AuditModel(Desk desk, OpenHome home, AuditCommands commands) {
        this.desk = desk;
        this.home = home;
        this.commands = commands;
    }

    boolean may() {
        return desk.session().may(Right.AUDIT);
    }

    ObservableList<AuditRow> rows() {
        return rows;
    }

    AuditWish wish() {
        return wish;
    }

    private AuditQueries queries() {
        return new AuditQueries(home.store().read());
    }

    void actors(Consumer<List<String>> onRead) {
        desk.background().run(() -> queries().actors(), onRead);
    }

    void narrow(AuditWish next, Runnable onLoaded) {
        wish = next;
        desk.background().latest(this, () -> queries().acts(next, MOST), found -> {
            rows.setAll(found);
            onLoaded.run();
        });
    }

    /**
     * What an act did.
     *
     * @param by the act that took it back
     */
    record Opened(List<ChangeRow> changes, Optional<Act> by) {}

    void changes(AuditRow row, Consumer<Opened> onRead) {
        desk.background()
                .latest(
                        rows,
                        () -> new Opened(
                                queries().changes(row.revision()),
                                new History(home.store().read()).takenBackBy(row.revision())),
                        onRead);
    }

    /** Goes through the whole chain and holds it against what the backups know. */
    void check(Consumer<String> onChecked) {
        desk.background()
                .run(
                        () -> new ChainCheck(home.store().read()).check(home.anchors()),
                        result -> onChecked.accept(verdict(result)));
    }

    private String verdict(ChainCheck.Result result) {
        return switch (result) {
            case ChainCheck.Result.Whole(long acts, String hash) ->
                desk.t("settings.audit.whole", acts, hash.substring(0, 16));
            case ChainCheck.Result.ChangedAt(long revision) -> desk.t("settings.audit.changedAt", revision);
            case ChainCheck.Result.MissingAt(long revision) -> desk.t("settings.audit.missingAt", revision);
            case ChainCheck.Result.TailMissing(long last, long known) ->
                desk.t("settings.audit.tailMissing", last, known);
        };
    }

    void export(Path file) {
        List<AuditRow> shown = List.copyOf(rows);
        desk.background().run(() -> commands.export(shown, file), saving -> {
            switch (saving) {
                case Saving.Saved saved ->
                    desk.dialogs()
                            .saved(desk.t(
                                    "settings.audit.exported", saved.file().getFileName()));
                case Saving.NotSaved(Path _, Saving.Obstacle obstacle) ->
                    desk.dialogs().refused(desk.messages().t(obstacle));
            }
        });
    }
}
