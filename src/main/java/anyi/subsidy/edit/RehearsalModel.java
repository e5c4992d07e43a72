// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.right.Right;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Saving;
import anyi.sheet.table.Table;
import anyi.sheet.table.XlsxFile;
import anyi.store.Store;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Words;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.run.Rehearsal;
import anyi.subsidy.word.FactWords;
import anyi.subsidy.word.ReasonWords;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Tries a version on everybody of the home for some months; what comes out is shown and can be saved, never booked. */
final class RehearsalModel {
    /** What was tried, with the version that was tried. */
    record Tried(Policy policy, RehearsalDraft asked, Rehearsal.Result result) {}

    private final Desk desk;
    private final Store store;
    private final String key;
    private final FactWords facts;
    private final ObservableList<Rehearsal.Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Tried>> tried = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Policy>> policy = new SimpleObjectProperty<>(Optional.empty());

    RehearsalModel(Desk desk, Store store, String key) {
        this.desk = desk;
        this.store = store;
        this.key = key;
        this.facts = new FactWords(desk.messages());
    }

    ObservableList<Rehearsal.Row> rows() {
        return rows;
    }

    ObjectProperty<Optional<Tried>> tried() {
        return tried;
    }

    ObjectProperty<Optional<Policy>> policy() {
        return policy;
    }

    /** Last twelve months up to the present one. */
    RehearsalDraft proposed() {
        YearMonth now = YearMonth.from(desk.today());
        return new RehearsalDraft(now.minusMonths(11).toString(), now.toString(), false, true);
    }

    void load() {
        if (policy.get().isEmpty()) {
            desk.background().run(() -> PolicyFile.read(text()).policy(), one -> policy.set(Optional.of(one)));
        }
    }

    private String text() {
        return EditScreens.text(desk, key)
                .orElseGet(() -> EditorModel.version(store, key).content());
    }

    void run(RehearsalDraft asked) {
        desk.background()
                .job(
                        desk.t("subsidy.rehearsal.running"),
                        progress -> {
                            Policy version = version(asked);
                            var question =
                                    new Rehearsal.Asked(version, asked.toFirst(), asked.toLast(), asked.approvedOnly());
                            return new Tried(version, asked, Rehearsal.of(store.read(), question, progress));
                        },
                        this::show);
    }

    private Policy version(RehearsalDraft asked) {
        Draft draft = Draft.of(text());
        if (asked.asIfInForce()) {
            draft = draft.with("effective/from", asked.toFirst().atDay(1).toString())
                    .without("effective/to");
        }
        return PolicyFile.read(draft.text()).policy();
    }

    private void show(Tried result) {
        rows.setAll(result.result().rows());
        tried.set(Optional.of(result));
    }

    void open(Rehearsal.Row row) {
        row.whose().file("subsidy").ifPresent(desk.navigator()::open);
    }

    String name(Rehearsal.Row row) {
        return row.whose().isHome() ? desk.t("subsidy.month.home") : row.name();
    }

    String title(Rehearsal.Row row) {
        return tried.get()
                .map(Tried::policy)
                .filter(one -> one.head().code().equals(row.policy()))
                .map(one -> facts.words(one.head().title()))
                .orElse(row.policy());
    }

    /** Why somebody gets nothing, or what has to be found out first. */
    String note(Rehearsal.Row row) {
        String open = row.undecided() == 0 ? "" : desk.t("subsidy.rehearsal.undecided", row.undecided());
        String why = row.reason()
                .map(reason -> new ReasonWords(facts).brief(reason, tried.get().map(Tried::policy)))
                .orElse("");
        return open.isEmpty() ? why : why.isEmpty() ? open : open + facts.semicolon() + why;
    }

    String payer(Rehearsal.Source source) {
        Optional<Words> words = tried.get()
                .flatMap(one -> Optional.ofNullable(one.policy().payers().get(source.payer())));
        String name = words.map(facts::words).orElse(source.payer());
        return name.isEmpty() ? desk.t("subsidy.rehearsal.noSource") : (name + " " + source.by()).strip();
    }

    /** The list as a workbook. */
    void save() {
        tried.get()
                .ifPresent(one -> desk.dialogs()
                        .saveFile(
                                desk.t("subsidy.rehearsal.save"),
                                desk.t(
                                                "subsidy.rehearsal.file",
                                                facts.words(one.policy().head().title())) + ".xlsx",
                                file -> write(file, table(one))));
    }

    private Table table(Tried one) {
        List<Column<Rehearsal.Row>> columns = List.of(
                Column.sequence(),
                Column.word(desk.t("subsidy.rehearsal.who"), 14, this::name),
                Column.text(desk.t("subsidy.rehearsal.policy"), 26, this::title),
                Column.<Rehearsal.Row>money(desk.t("subsidy.rehearsal.before"), 12, row -> Optional.of(row.before()))
                        .sum(),
                Column.<Rehearsal.Row>money(desk.t("subsidy.rehearsal.after"), 12, row -> Optional.of(row.after()))
                        .sum(),
                Column.<Rehearsal.Row>money(
                                desk.t("subsidy.rehearsal.difference"), 12, row -> Optional.of(row.difference()))
                        .sum(),
                Column.text(desk.t("subsidy.rehearsal.note"), 40, this::note));
        String months = one.asked().toFirst() + " – " + one.asked().toLast();
        var body = new Body<>(columns).rows(one.result().rows());
        if (!one.result().rows().isEmpty()) {
            body.total(desk.t("subsidy.rehearsal.total"));
        }
        return Table.of(
                desk.t("subsidy.rehearsal.title"),
                new Table.Head(
                        facts.words(one.policy().head().title()) + " "
                                + one.policy().head().version(),
                        desk.t("subsidy.rehearsal.notBooked"),
                        months,
                        desk.t("subsidy.why.yuan")),
                body,
                new Table.Foot(
                        List.of(),
                        one.result().sources().stream()
                                .map(source -> desk.t(
                                        "subsidy.rehearsal.sourceLine",
                                        payer(source),
                                        desk.formats().money(source.before()),
                                        desk.formats().money(source.after())))
                                .toList()),
                Table.Paper.A4_LANDSCAPE);
    }

    private Saving saved(Path file, Table table) {
        return desk.takeOut(
                Right.EXPORT, file, () -> Saving.to(file, out -> XlsxFile.write(out, List.of(table))), Saving::isSaved);
    }

    private void write(Path file, Table table) {
        desk.background().run(() -> saved(file, table), saving -> {
            switch (saving) {
                case Saving.Saved saved ->
                    desk.dialogs()
                            .saved(desk.t(
                                    "subsidy.rehearsal.saved",
                                    String.valueOf(saved.file().getFileName())));
                case Saving.NotSaved(Path path, Saving.Obstacle obstacle) ->
                    desk.dialogs().refused(desk.messages().t(obstacle));
            }
        });
    }
}
