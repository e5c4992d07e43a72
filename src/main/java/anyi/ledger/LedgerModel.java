// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.kit.Desk;
import anyi.ledger.form.Issue;
import anyi.ledger.form.Ledger;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which list, of which day or month, and what it holds now. */
final class LedgerModel {
    private static final String FOLDER = "ledger.folder";
    private static final int MONTHS = 36;

    private final Desk desk;
    private final Function<Issue, LedgerPreview> fill;
    private final LedgerCommands commands;
    private final ExportFolder folders;
    final ObjectProperty<Ledger> ledger = new SimpleObjectProperty<>(Ledger.RESIDENTS);
    final ObjectProperty<LocalDate> on;
    final ObjectProperty<YearMonth> month;
    final ObjectProperty<Optional<LedgerPreview>> preview = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Saving.Saved>> saved = new SimpleObjectProperty<>(Optional.empty());

    LedgerModel(Desk desk, Function<Issue, LedgerPreview> fill, LedgerCommands commands, ExportFolder folders) {
        this.desk = desk;
        this.fill = fill;
        this.commands = commands;
        this.folders = folders;
        on = new SimpleObjectProperty<>(desk.today());
        month = new SimpleObjectProperty<>(YearMonth.from(desk.today()));
        ledger.addListener((property, before, now) -> load());
        on.addListener((property, before, now) -> load());
        month.addListener((property, before, now) -> load());
    }

    /** The months that can be chosen, the newest first. */
    List<YearMonth> months() {
        YearMonth present = YearMonth.from(desk.today());
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> present.minusMonths(back))
                .toList();
    }

    /** Nothing while the date is not one. */
    private Optional<Issue> issue() {
        return ledger.get().isMonthly()
                ? Optional.of(Issue.of(ledger.get(), month.get(), desk.today()))
                : Optional.ofNullable(on.get()).map(day -> new Issue(ledger.get(), day));
    }

    void load() {
        issue().ifPresent(issue ->
                desk.background().latest(this, () -> fill.apply(issue), filled -> preview.set(Optional.of(filled))));
    }

    Path folder() {
        return desk.preferences().get(FOLDER).map(Path::of).orElseGet(folders::usual);
    }

    void chooseFolder(Path folder) {
        desk.preferences().put(FOLDER, folder.toString());
    }

    void showFolder(Path file) {
        Optional.ofNullable(file.getParent()).ifPresent(folders::show);
    }

    /** Writes the list that is shown into the folder. */
    void export(LedgerFormat format) {
        Optional<Issue> issue = issue();
        if (issue.isEmpty()) {
            desk.dialogs().refused(desk.t("ledger.page.noDate"));
            return;
        }
        String actor = desk.session().actor();
        desk.background()
                .job(
                        desk.t("ledger.page.save", desk.t(ledger.get().key())),
                        progress -> exported(actor, issue.get(), format),
                        this::told);
    }

    private Exported exported(String actor, Issue issue, LedgerFormat format) {
        Path file = folder().resolve(commands.fileName(issue, format));
        return desk.takeOut(Right.EXPORT, file, () -> commands.export(actor, issue, format, file), Exported::isSaved);
    }

    private void told(Exported exported) {
        switch (exported.saving()) {
            case Saving.Saved file -> {
                saved.set(Optional.of(file));
                desk.dialogs().saved(desk.t("ledger.page.saved", file.file().getFileName()));
            }
            case Saving.NotSaved(Path file, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }
}
