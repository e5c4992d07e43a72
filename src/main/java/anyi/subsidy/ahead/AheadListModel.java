// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.ahead;

import anyi.kit.Desk;
import anyi.kit.list.NarrowedRows;
import anyi.right.Right;
import anyi.sheet.table.FileName;
import anyi.sheet.table.Saving;
import anyi.sheet.table.Spreadsheet;
import anyi.sheet.table.Value;
import anyi.store.Store;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.run.Change;
import anyi.subsidy.word.ChangeWords;
import anyi.subsidy.word.FactWords;
import anyi.subsidy.word.ReasonWords;
import anyi.term.CertificateKind;
import anyi.value.Money;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What lies ahead, narrowed to amounts or to what falls due, and as a workbook. */
final class AheadListModel {
    static final String AMOUNTS = "AMOUNTS";
    static final String DUE = "DUE";

    private record Loaded(List<AheadRow> rows, PolicyBook policies) {}

    private final Desk desk;
    private final Store store;
    private final NarrowedRows<AheadRow> rows = new NarrowedRows<>(AheadListModel::isIn, this::holds);
    private final FactWords facts;
    private final ChangeWords changes;
    private PolicyBook policies = new PolicyBook(List.of());

    AheadListModel(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
        facts = new FactWords(desk.messages());
        changes = new ChangeWords(facts, new ReasonWords(facts));
    }

    NarrowedRows<AheadRow> rows() {
        return rows;
    }

    private static boolean isIn(String chip, AheadRow row) {
        return chip.equals(AMOUNTS) == row.change().isPresent();
    }

    private boolean holds(AheadRow row, String text) {
        return (name(row) + " " + policy(row) + " " + reason(row))
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    void load(Runnable onLoaded) {
        desk.background()
                .job(
                        desk.t("subsidy.ahead.computing"),
                        progress -> new Loaded(
                                new AheadQueries(store.read()).rows(desk.today()),
                                new PolicyBook(new PolicyQueries(store.read()).all())),
                        loaded -> {
                            policies = loaded.policies();
                            rows.set(loaded.rows());
                            onLoaded.run();
                        });
    }

    String name(AheadRow row) {
        return row.name().isEmpty() ? desk.t("subsidy.month.home") : row.name();
    }

    String policy(AheadRow row) {
        return row.policy()
                .map(code -> policies.newest(code)
                        .map(policy -> facts.words(policy.head().title()))
                        .orElse(code))
                .orElse("");
    }

    String before(AheadRow row) {
        return money(row, Change::before);
    }

    String after(AheadRow row) {
        return money(row, Change::now);
    }

    private String money(AheadRow row, Function<Change, Money> amount) {
        return row.change().map(amount).map(desk.formats()::money).orElse("");
    }

    String reason(AheadRow row) {
        return switch (row.kind()) {
            case AMOUNT -> because(row);
            case APPLY -> desk.t("subsidy.ahead.apply", because(row));
            case BIRTHDAY -> desk.t("subsidy.ahead.birthday", row.detail());
            case CERTIFICATE ->
                desk.t("subsidy.ahead.certificate", desk.messages().t(CertificateKind.valueOf(row.detail())));
            case MOVES -> desk.t("subsidy.ahead.moves", row.detail());
            case LEAVES, ASSESSMENT, VERIFICATION, DISABILITY_CARD, CLAIM_ENDS ->
                desk.messages().t(row.kind());
        };
    }

    private String because(AheadRow row) {
        return row.change()
                .map(change -> changes.why(change, row.policy().flatMap(policies::newest)))
                .orElse("");
    }

    void open(AheadRow row) {
        boolean money = row.change().isPresent() || row.kind() == AheadKind.CLAIM_ENDS;
        row.whose().file(money ? "subsidy" : "").ifPresent(desk.navigator()::open);
    }

    /** The list as it is narrowed. */
    void export() {
        List<List<Value>> lines = rows.shown().stream().map(this::line).toList();
        var sheet = new Spreadsheet(
                desk.t("subsidy.ahead.title"),
                List.of(
                        desk.t("subsidy.ahead.column.on"),
                        desk.t("subsidy.ahead.column.name"),
                        desk.t("subsidy.ahead.column.policy"),
                        desk.t("subsidy.ahead.column.before"),
                        desk.t("subsidy.ahead.column.after"),
                        desk.t("subsidy.ahead.column.reason")),
                lines);
        String name =
                FileName.of("xlsx", desk.t("subsidy.ahead.title"), desk.today().toString());
        desk.dialogs()
                .saveFile(
                        desk.t("subsidy.ahead.save"),
                        name,
                        path -> desk.background()
                                .run(
                                        () -> desk.takeOut(
                                                Right.EXPORT, path, () -> saved(path, sheet), Saving::isSaved),
                                        this::told));
    }

    private static Saving saved(Path path, Spreadsheet sheet) {
        return Saving.to(path, out -> {
            sheet.writeExcel(out);
            return List.of();
        });
    }

    private List<Value> line(AheadRow row) {
        return List.of(
                new Value.Text(row.on().toString()),
                new Value.Text(name(row)),
                new Value.Text(policy(row)),
                row.change()
                        .<Value>map(change -> new Value.Amount(change.before()))
                        .orElseGet(() -> new Value.Text("")),
                row.change()
                        .<Value>map(change -> new Value.Amount(change.now()))
                        .orElseGet(() -> new Value.Text("")),
                new Value.Text(reason(row)));
    }

    private void told(Saving saving) {
        switch (saving) {
            case Saving.Saved saved ->
                desk.dialogs().saved(desk.t("subsidy.settle.saved", saved.file().getFileName()));
            case Saving.NotSaved(Path path, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }
}
