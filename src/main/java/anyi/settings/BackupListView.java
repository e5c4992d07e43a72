// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.store.Backup;
import anyi.store.OpenHome;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 备份与恢复: the newest proven copy, all copies, looking inside, going back. */
final class BackupListView extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Desk desk;
    private final BackupListModel model;
    private final Consumer<OpenHome> onRestored;
    private final ListPage<Backup> list;
    private final VBox newest = new VBox();

    BackupListView(Desk desk, BackupListModel model, Consumer<OpenHome> onRestored) {
        this.desk = desk;
        this.model = model;
        this.onRestored = onRestored;
        Button look = Buttons.plain(desk.t("settings.backup.look"), Icon.SHOW, () -> chosen(this::look));
        look.setId("backup-look");
        Button restore = Allowed.only(
                desk,
                Right.RESTORE,
                Buttons.danger(desk.t("settings.backup.restore"), Icon.RESTORE, () -> chosen(this::askRestore)));
        restore.setId("backup-restore");
        list = new ListPage<>(desk, "backups", columns())
                .rows(model.backups())
                .onOpen(this::look)
                .empty(new EmptyState(Icon.BACKUP, desk.t("settings.backup.none"), desk.t("settings.backup.none.why")))
                .footer(look, restore);
        var card = new Card();
        card.getStyleClass().remove("padded");
        card.grow(list);
        VBox.setVgrow(card, Priority.ALWAYS);
        getStyleClass().add("form");
        getChildren().addAll(newest, card);
        load();
    }

    private Button backUpButton() {
        Button now = Allowed.only(
                desk,
                Right.BACK_UP,
                Buttons.primary(desk.t("settings.backup.now"), Icon.BACKUP, () -> model.backUp(this::load)));
        now.setId("backup-now");
        return now;
    }

    private void load() {
        model.load(() -> {
            list.count(desk.t("settings.backup.count", model.backups().size()), "");
            newest.getChildren().setAll(newest());
        });
    }

    /** The newest proven copy, and the button that makes the next. */
    private Card newest() {
        var words = new VBox(Texts.muted(desk.t("settings.backup.newest")));
        model.backups().stream()
                .findFirst()
                .ifPresentOrElse(
                        backup -> words.getChildren()
                                .addAll(
                                        Texts.title(time(backup)),
                                        Texts.plain(desk.t(
                                                "settings.backup.proven",
                                                backup.manifest().inHouse()))),
                        () -> words.getChildren().add(Texts.title("—")));
        words.getChildren().add(second());
        Button check = Buttons.plain(desk.t("settings.check.verb"), Icon.CHECKED, () -> model.check(this::checked));
        check.setId("check-all");
        var verbs = new Flow(check, backUpButton());
        verbs.getStyleClass().add("backup-verbs");
        return new Card(words, verbs);
    }

    private void checked(List<OpenHome.BadRow> bad) {
        if (bad.isEmpty()) {
            desk.dialogs().saved(desk.t("settings.check.good"));
            return;
        }
        String named =
                bad.stream().limit(5).map(row -> row.table() + " " + row.row()).collect(Collectors.joining(", "));
        desk.dialogs()
                .confirm(
                        desk.t("settings.check.badTitle", bad.size()),
                        desk.t("settings.check.badSentence", named),
                        desk.t("settings.check.repair"),
                        false,
                        () -> model.repair(onRestored));
    }

    /** Whether a copy lies elsewhere too, and the way to choose where. */
    private Node second() {
        String told = model.second()
                .place()
                .map(place -> model.second()
                        .copy()
                        .map(copy -> desk.t("settings.backup.second.made", place, time(copy)))
                        .orElseGet(() -> desk.t("settings.backup.second.away", place)))
                .orElseGet(() -> desk.t("settings.backup.second.none"));
        var choose = Allowed.only(
                desk,
                Right.BACK_UP,
                Buttons.hyperlink(desk.t("settings.backup.second.change"), () -> model.chooseSecond(this::load)));
        choose.setId("backup-second");
        var line = new HBox(Texts.shortening(told, "muted"), choose);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private Columns<Backup> columns() {
        var columns = new Columns<Backup>(desk);
        columns.name("made", desk.t("settings.backup.column.made"), this::time).width(11);
        columns.text(
                        "kind",
                        desk.t("settings.backup.column.kind"),
                        backup -> desk.t(backup.manifest().kind().key()))
                .width(8);
        columns.number("size", desk.t("settings.backup.column.size"), backup -> megabytes(BackupListModel.size(backup)))
                .width(6);
        columns.number(
                        "inHouse",
                        desk.t("settings.backup.column.inHouse"),
                        backup -> String.valueOf(backup.manifest().inHouse()))
                .width(7);
        columns.text("last", desk.t("settings.backup.column.last"), this::lastAct)
                .width(11);
        columns.node(
                        "proven",
                        desk.t("settings.backup.column.proven"),
                        backup -> desk.t("settings.backup.checked"),
                        backup -> new Badge(Tone.SUCCESS, Icon.CHECKED, desk.t("settings.backup.checked")))
                .width(7);
        return columns;
    }

    private String time(Backup backup) {
        return TIME.format(model.made(backup));
    }

    private String lastAct(Backup backup) {
        String at = backup.manifest().lastActAt();
        return at.isEmpty()
                ? "—"
                : TIME.format(LocalDateTime.ofInstant(
                        java.time.Instant.parse(at), desk.clock().getZone()));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    private void chosen(Consumer<Backup> action) {
        list.selected().ifPresentOrElse(action, () -> desk.dialogs().refused(desk.t("settings.backup.chooseFirst")));
    }

    private void look(Backup backup) {
        model.look(backup, inside -> {
            var content = new VBox(Texts.wrapped(desk.t(
                    model.behind(backup) < 0 ? "settings.backup.insideAhead" : "settings.backup.inside",
                    inside.inHouse(),
                    Math.abs(model.behind(backup)))));
            content.getStyleClass().add("form");
            inside.acts().forEach(act -> content.getChildren().add(line(act)));
            desk.dialogs()
                    .form(
                            desk.t("settings.backup.insideTitle", time(backup)),
                            content,
                            desk.t("settings.backup.close"),
                            () -> true);
        });
    }

    private Node line(InsideRow act) {
        var at = LocalDateTime.ofInstant(act.at().toInstant(), desk.clock().getZone());
        var line = new HBox(
                Texts.muted(TIME.format(at)), Texts.plain(act.actor()), Texts.shortening(act.purpose(), "bold"));
        line.getStyleClass().add("form-row");
        return line;
    }

    private void askRestore(Backup backup) {
        desk.dialogs()
                .confirm(
                        desk.t("settings.backup.restoreTitle", time(backup)),
                        model.behind(backup) < 0
                                ? desk.t("settings.backup.restoreAhead", -model.behind(backup))
                                : desk.t("settings.backup.restoreSentence", model.behind(backup)),
                        desk.t("settings.backup.restoreVerb"),
                        true,
                        () -> model.restore(backup, onRestored));
    }
}
