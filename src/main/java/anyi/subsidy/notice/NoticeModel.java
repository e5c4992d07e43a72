// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.right.Right;
import anyi.sheet.table.PdfFile;
import anyi.sheet.table.Saving;
import anyi.sheet.table.XlsxFile;
import anyi.store.Store;
import anyi.subsidy.policy.PolicyQueries;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A list that hangs out: its people, its objections, its print. */
final class NoticeModel {
    /** @param titles of the policies in the language of the screen, {@code official} in Chinese */
    record Shown(Notice notice, String home, Map<String, String> titles, Map<String, String> official) {}

    private final Desk desk;
    private final Store store;
    private final NoticeCommands commands;
    private final UUID id;
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());

    NoticeModel(Desk desk, Store store, NoticeCommands commands, UUID id) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        this.id = id;
    }

    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    void load() {
        desk.background().latest(this, this::read, shown::set);
    }

    private Optional<Shown> read() {
        var queries = new NoticeQueries(store.read());
        var policies = new PolicyQueries(store.read());
        return queries.find(id)
                .map(notice -> new Shown(
                        notice,
                        queries.homeName(),
                        policies.titles(desk.messages().language()),
                        policies.titles(Language.CHINESE)));
    }

    void pdf() {
        write("pdf");
    }

    void excel() {
        write("xlsx");
    }

    private void write(String kind) {
        shown.get().ifPresent(one -> {
            var paper = new NoticePaper(one.notice(), one.home(), one.official());
            desk.dialogs()
                    .saveFile(desk.t("subsidy.notice.save"), paper.fileName(kind), file -> save(file, paper, kind));
        });
    }

    private static Saving saved(Path file, NoticePaper paper, String kind) {
        return Saving.to(
                file,
                out -> kind.equals("pdf")
                        ? PdfFile.write(out, List.of(paper.table()))
                        : XlsxFile.write(out, List.of(paper.table())));
    }

    private void save(Path file, NoticePaper paper, String kind) {
        desk.background()
                .run(
                        () -> desk.takeOut(Right.EXPORT, file, () -> saved(file, paper, kind), Saving::isSaved),
                        saving -> {
                            switch (saving) {
                                case Saving.Saved saved ->
                                    desk.dialogs()
                                            .saved(desk.t(
                                                    "subsidy.notice.written",
                                                    String.valueOf(saved.file().getFileName())));
                                case Saving.NotSaved(Path path, Saving.Obstacle obstacle) ->
                                    desk.dialogs()
                                            .refused(desk.t(
                                                    "subsidy.notice.notWritten",
                                                    String.valueOf(path.getFileName()),
                                                    obstacle));
                            }
                        });
    }

    void object(ObjectionDraft draft) {
        desk.background().run(() -> commands.object(desk.session().actor(), id, draft), revision -> {
            desk.dialogs().saved(desk.t("subsidy.objection.saved"), revision);
            load();
        });
    }

    void answer(UUID objection, Objection.Answer answer) {
        desk.background().run(() -> commands.answer(desk.session().actor(), objection, answer), revision -> {
            desk.dialogs().saved(desk.t("subsidy.objection.answered"), revision);
            load();
        });
    }

    void open(NoticeEntry entry) {
        desk.navigator().open(new Place.Claim(entry.claim()));
    }
}
