// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Desk;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Saved state, newest backup, today's date. */
final class StatusLine extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Desk desk;
    private final Status status;
    private final Label saved = Texts.muted("");
    private final Label backup = Texts.muted("");

    StatusLine(Desk desk, Status status) {
        this.desk = desk;
        this.status = status;
        getStyleClass().add("status-line");
        saved.setId("status-saved");
        backup.setId("status-backup");
        getChildren()
                .addAll(
                        saved,
                        backup,
                        Texts.spacer(),
                        Texts.muted(desk.formats().dateWithWeekday(desk.today())));
        status.savedAt().addListener((value, before, now) -> show());
        status.unsavedSince().addListener((value, before, now) -> show());
        status.backup().addListener((value, before, now) -> show());
        status.backupFailed().addListener((value, before, now) -> show());
        show();
    }

    private void show() {
        if (status.unsavedSince().get().isPresent()) {
            LocalDateTime since = status.unsavedSince().get().get();
            set(saved, desk.t("shell.status.unsaved", TIME.format(since)), Icon.ERROR.node(Tone.DANGER));
        } else {
            String words = status.savedAt()
                    .get()
                    .map(at -> desk.t("shell.status.savedAt", moment(at)))
                    .orElseGet(() -> desk.t("shell.status.saved"));
            set(saved, words, Icon.CHECKED.node(Tone.SUCCESS));
        }
        String copy = status.backup().get().map(this::words).orElseGet(() -> desk.t("shell.status.noBackup"));
        if (status.backupFailed().get()) {
            set(backup, desk.t("shell.status.backupFailed", copy), Icon.ERROR.node(Tone.DANGER));
        } else {
            set(backup, copy, Icon.BACKUP.node());
        }
    }

    private String words(Status.Backup copy) {
        if (copy.verified() && !copy.elsewhere().isEmpty()) {
            return desk.t("shell.status.backupElsewhere", moment(copy.at()), copy.elsewhere());
        }
        return copy.verified()
                ? desk.t("shell.status.backupVerified", moment(copy.at()))
                : desk.t("shell.status.backup", moment(copy.at()));
    }

    private String moment(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        String time = TIME.format(at);
        return day.equals(desk.today())
                ? desk.t("shell.status.today", time)
                : desk.formats().shortDate(day) + " " + time;
    }

    private static void set(Label label, String words, Node icon) {
        label.setText(words);
        label.setGraphic(icon);
    }
}
