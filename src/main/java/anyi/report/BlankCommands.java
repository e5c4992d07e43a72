// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static anyi.store.schema.Tables.REPORT_TEMPLATE;

import anyi.ledger.LedgerCommands;
import anyi.ledger.form.Issue;
import anyi.report.blank.BlankList;
import anyi.report.blank.BlankSheet;
import anyi.report.blank.BlankSheet.Grid;
import anyi.report.blank.ListFinder;
import anyi.report.blank.ListFinder.Found;
import anyi.report.figure.Indicator;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.CellFiller;
import anyi.sheet.Opening;
import anyi.sheet.Refusal;
import anyi.sheet.Row;
import anyi.sheet.Rows;
import anyi.sheet.Sheet;
import anyi.sheet.Workbook;
import anyi.sheet.table.Heading;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.store.schema.tables.records.ReportTemplateRecord;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a bureau's own empty sheet, remembers which cell and column wants what, and fills it. */
@Needs(Right.EXPORT)
public final class BlankCommands {
    /** What came of looking at a sheet. */
    public sealed interface Looked {
        record Found(BlankSheet sheet) implements Looked {}

        /** Not a workbook that can be read. */
        record Unreadable(Refusal why) implements Looked {}

        /** No cell stands beside words that name a figure of ours, no list has columns of ours. */
        record NothingKnown() implements Looked {}

        /** The list has rows already: it is no empty sheet. */
        record NotEmpty(String sheet, int row) implements Looked {}
    }

    private final Store store;
    private final Ids ids;
    private final LedgerCommands ledgers;
    private final Messages chinese = Messages.of(Language.CHINESE);
    private final Messages english = Messages.of(Language.ENGLISH);

    public BlankCommands(Store store, Ids ids, LedgerCommands ledgers) {
        this.store = store;
        this.ids = ids;
        this.ledgers = ledgers;
    }

    public Looked look(Path file, LocalDate on) {
        return switch (Workbook.open(file)) {
            case Opening.Refused(Refusal why) -> new Looked.Unreadable(why);
            case Opening.Opened(Workbook workbook) -> {
                try (workbook) {
                    yield look(
                            String.valueOf(file.getFileName()),
                            workbook.sheets().stream()
                                    .filter(sheet -> !sheet.hidden())
                                    .map(BlankCommands::grid)
                                    .toList(),
                            on);
                }
            }
        };
    }

    private Looked look(String file, List<Grid> grids, LocalDate on) {
        var finder = new ListFinder(ledger -> headings(new Issue(ledger, on)), chinese::t);
        var lists = new ArrayList<BlankList>();
        for (Grid grid : grids) {
            switch (finder.find(file, grid.name(), List.copyOf(grid.rows().values()))
                    .orElse(null)) {
                case Found.Wanted(BlankList list) -> lists.add(list);
                case Found.Filled(String sheet, int row) -> {
                    return new Looked.NotEmpty(sheet, row);
                }
                case null -> {} // a sheet of figures, or of something else
            }
        }
        List<Function<Indicator, String>> words = List.of(chinese::t, english::t);
        var found = remembered(BlankSheet.of(grids, lists, words));
        return found.knowsNothing() ? new Looked.NothingKnown() : new Looked.Found(found);
    }

    private List<Heading> headings(Issue issue) {
        return ledgers.filled(issue).tables().getFirst().headings();
    }

    private static Grid grid(Sheet sheet) {
        Map<Integer, Row> all = new LinkedHashMap<>();
        try (Rows rows = sheet.rows()) {
            rows.forEachRemaining(row -> all.put(row.number(), row));
        }
        return new Grid(sheet.name(), all);
    }

    private BlankSheet remembered(BlankSheet found) {
        return store.read()
                .select(REPORT_TEMPLATE.MAPPING)
                .from(REPORT_TEMPLATE)
                .where(REPORT_TEMPLATE.SHAPE_HASH.eq(hash(found.shape())))
                .fetchOptional(REPORT_TEMPLATE.MAPPING)
                .map(found::remembered)
                .orElse(found);
    }

    /** Writes figures and lists of the day into a copy, and keeps what goes where for the next sheet of the same shape. */
    public Filled fill(String actor, Path blank, BlankSheet sheet, LocalDate on, Path target) {
        store.doer().need(Right.EXPORT);
        var book = new BlankBook(store.read(), ledgers, chinese, on, actor);
        BlankBook.Filling filling = book.fill(sheet);
        Saving saving = Saving.to(target, out -> {
            CellFiller.fill(blank, out, filling.cells(), filling.rows());
            return List.of();
        });
        if (saving instanceof Saving.Saved) {
            remember(actor, String.valueOf(blank.getFileName()), sheet);
        }
        return new Filled(saving, filling.figures(), filling.listed(), sheet.unknown());
    }

    private void remember(String actor, String name, BlankSheet sheet) {
        String hash = hash(sheet.shape());
        Optional<String> before = store.read()
                .select(REPORT_TEMPLATE.MAPPING)
                .from(REPORT_TEMPLATE)
                .where(REPORT_TEMPLATE.SHAPE_HASH.eq(hash))
                .fetchOptional(REPORT_TEMPLATE.MAPPING);
        if (before.filter(sheet.mapping()::equals).isPresent()) {
            return;
        }
        store.write(actor, chinese.t("report.blank.act", name), tx -> {
            var known = tx.db()
                    .selectFrom(REPORT_TEMPLATE)
                    .where(REPORT_TEMPLATE.SHAPE_HASH.eq(hash))
                    .fetchOptional();
            if (known.isEmpty()) {
                var row = new ReportTemplateRecord();
                row.setId(ids.next());
                row.setShapeHash(hash);
                row.setName(name);
                row.setMapping(sheet.mapping());
                tx.insert(row);
            } else {
                known.get().setMapping(sheet.mapping());
                tx.update(known.get());
            }
            return true;
        });
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
