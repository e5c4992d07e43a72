// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static anyi.store.schema.Tables.REPORT_TEMPLATE;

import anyi.report.blank.BlankSheet;
import anyi.report.blank.BlankSheet.Grid;
import anyi.report.blank.Wish;
import anyi.report.figure.Figures;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.CellFiller;
import anyi.sheet.Opening;
import anyi.sheet.Refusal;
import anyi.sheet.Rows;
import anyi.sheet.Sheet;
import anyi.sheet.Workbook;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.store.schema.tables.records.ReportTemplateRecord;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a bureau's own empty sheet, remembers which cell wants which figure, and fills it. */
@Needs(Right.EXPORT)
public final class BlankCommands {
    /** What came of looking at a sheet. */
    public sealed interface Looked {
        record Found(BlankSheet sheet) implements Looked {}

        /** Not a workbook that can be read. */
        record Unreadable(Refusal why) implements Looked {}

        /** No cell stands beside words that name a figure of ours. */
        record NothingKnown() implements Looked {}
    }

    private final Store store;
    private final Ids ids;
    private final Messages chinese = Messages.of(Language.CHINESE);

    public BlankCommands(Store store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    public Looked look(Path file) {
        return switch (Workbook.open(file)) {
            case Opening.Refused(Refusal why) -> new Looked.Unreadable(why);
            case Opening.Opened(Workbook workbook) -> {
                try (workbook) {
                    List<Grid> grids =
                            workbook.sheets().stream().map(BlankCommands::grid).toList();
                    var found = remembered(BlankSheet.of(grids, indicator -> chinese.t(indicator)));
                    yield found.knowsNothing() ? new Looked.NothingKnown() : new Looked.Found(found);
                }
            }
        };
    }

    private static Grid grid(Sheet sheet) {
        Map<Integer, Map<Integer, String>> all = new LinkedHashMap<>();
        try (Rows rows = sheet.rows()) {
            rows.forEachRemaining(row -> {
                var texts = new TreeMap<Integer, String>();
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .forEach(cell -> texts.put(cell.column(), cell.text()));
                all.put(row.number(), texts);
            });
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

    /** Writes the figures of the day into a copy, and keeps the mapping for the next sheet of the same shape. */
    public Saving fill(String actor, Path blank, BlankSheet sheet, LocalDate on, Path target) {
        store.doer().need(Right.EXPORT);
        Figures figures = new ReportQueries(store.read()).figures(on);
        Map<CellFiller.Spot, BigDecimal> numbers = new HashMap<>();
        for (Wish wish : sheet.wishes()) {
            wish.indicator()
                    .flatMap(indicator -> figures.of(indicator).value())
                    .ifPresent(number -> numbers.put(wish.spot(), number));
        }
        Saving saving = Saving.to(target, out -> {
            CellFiller.fill(blank, out, numbers);
            return List.of();
        });
        if (saving instanceof Saving.Saved) {
            remember(actor, String.valueOf(blank.getFileName()), sheet);
        }
        return saving;
    }

    private void remember(String actor, String name, BlankSheet sheet) {
        String hash = hash(sheet.shape());
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
            } else if (!known.get().getMapping().equals(sheet.mapping())) {
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
