// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Finder;
import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;
import anyi.intake.find.Piece;
import anyi.intake.find.Pieces;
import anyi.intake.find.RowSorter;
import anyi.intake.plan.Decisions.SheetName;
import anyi.intake.plan.Decisions.Spot;
import anyi.intake.plan.FoundSheet.Part;
import anyi.sheet.Cell;
import anyi.sheet.CellValue;
import anyi.sheet.Opening;
import anyi.sheet.Refusal;
import anyi.sheet.Row;
import anyi.sheet.Rows;
import anyi.sheet.Sheet;
import anyi.sheet.Unreadable;
import anyi.sheet.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Opens the files of a batch: first to find what is in them, then to read the rows. Each pass is a stream. */
public final class BatchReader {
    /** Told now and then how many rows are read; may throw to stop. */
    @FunctionalInterface
    public interface Step {
        void at(long rows);
    }

    private static final int STEP = 500;
    private static final Piece NOT_MOVED = new Piece("", List.of(), Map.of());
    private final List<Path> files;
    private final Finder finder;
    private final Pieces pieces;
    /** A remembered layout for a sheet that was found, by its shape. */
    private final Function<Layout, Layout> remembered;

    private final Map<Integer, Refusal> refused = new HashMap<>();

    public BatchReader(List<Path> files, Finder finder, Function<Layout, Layout> remembered) {
        this.files = List.copyOf(files);
        this.finder = finder;
        pieces = finder.pieces();
        this.remembered = remembered;
    }

    /** What the files hold. Sheets without a filled row are left out. */
    public List<FoundSheet> look(Decisions decisions) {
        var found = new ArrayList<FoundSheet>();
        for (int i = 0; i < files.size(); i++) {
            int file = i;
            open(file, workbook -> {
                for (Sheet sheet : workbook.sheets()) {
                    found.addAll(tables(file, sheet, decisions));
                }
            });
        }
        return Copies.mark(found);
    }

    private List<FoundSheet> tables(int file, Sheet sheet, Decisions decisions) {
        List<Row> rows = filled(sheet, Pieces.MOST_ROWS + 1);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Piece> parts = rows.size() > Pieces.MOST_ROWS ? List.of() : pieces(rows, sheet.name(), file, decisions);
        if (parts.size() < 2 && parts.stream().allMatch(part -> part.rows().equals(rows))) {
            return List.of(found(file, new Part(sheet.name(), 0, true), "", rows, decisions));
        }
        var found = new ArrayList<FoundSheet>();
        for (Piece part : parts) {
            found.add(found(file, new Part(sheet.name(), found.size(), false), part.about(), part.rows(), decisions));
        }
        return found;
    }

    /** Corrections are about the sheet as it is, so they come before it is taken apart. */
    private List<Piece> pieces(List<Row> rows, String sheet, int file, Decisions decisions) {
        var name = new SheetName(nameOf(file), sheet);
        return pieces.of(
                isCorrected(name, decisions)
                        ? rows.stream()
                                .map(row -> corrected(row, name, decisions))
                                .toList()
                        : rows);
    }

    private FoundSheet found(int file, Part part, String about, List<Row> rows, Decisions decisions) {
        SheetName name = part.name(nameOf(file));
        // a copy, since the sheet's rows would live as long as a part of their list
        List<Row> sample = List.copyOf(rows.subList(0, Math.min(rows.size(), Finder.SAMPLE)));
        String said = about.isEmpty() ? part.sheet() : about;
        Optional<Layout> layout = decisions
                .layoutOf(name)
                .or(() -> finder.find(name.file(), said, sample).map(remembered));
        FoundSheet.Role role = FoundSheet.Role.NOT_RECOGNISED;
        if (decisions.skipped().contains(name)) {
            role = FoundSheet.Role.SKIPPED;
        } else if (layout.isPresent()) {
            role = FoundSheet.Role.CURRENT;
        }
        return new FoundSheet(file, name, part, role, layout, sample);
    }

    private static List<Row> filled(Sheet sheet, int most) {
        var rows = new ArrayList<Row>();
        try (Rows all = sheet.rows()) {
            while (all.hasNext() && rows.size() < most) {
                Row row = all.next();
                if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Reads the rows of all sheets that are taken in. */
    public void read(List<FoundSheet> sheets, Decisions decisions, Batch batch, Step step) {
        sheets.forEach(sheet -> remark(
                sheet,
                sheets.stream()
                        .anyMatch(other ->
                                other.file() == sheet.file() && other.layout().isPresent()),
                batch));
        for (LedgerKind kind : LedgerKind.values()) {
            for (int file = 0; file < files.size(); file++) {
                readKind(file, kind, sheets, decisions, batch, step);
            }
        }
        for (int i = 0; i < files.size(); i++) {
            int file = i;
            if (sheets.stream().noneMatch(sheet -> sheet.file() == file)) {
                open(file, workbook -> {});
            }
        }
        refused.forEach((file, refusal) -> batch.remark(new Finding(
                Finding.Severity.REFUSE,
                Code.FILE_REFUSED,
                nameOf(file),
                "",
                0,
                0,
                Optional.empty(),
                "",
                List.of(refusal))));
    }

    private void readKind(
            int file, LedgerKind kind, List<FoundSheet> sheets, Decisions decisions, Batch batch, Step step) {
        List<FoundSheet> wanted = sheets.stream()
                .filter(sheet -> sheet.file() == file && sheet.role() == FoundSheet.Role.CURRENT)
                .filter(sheet -> sheet.layout().orElseThrow().kind() == kind)
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        open(file, workbook -> {
            for (Sheet sheet : workbook.sheets()) {
                List<FoundSheet> here = wanted.stream()
                        .filter(found -> found.part().sheet().equals(sheet.name()))
                        .toList();
                if (here.stream().anyMatch(found -> found.part().whole())) {
                    rows(sheet, here.getFirst(), decisions, batch, step);
                } else if (!here.isEmpty()) {
                    List<Piece> parts = pieces(filled(sheet, Pieces.MOST_ROWS), sheet.name(), file, decisions);
                    here.forEach(found -> rows(parts.get(found.part().number()), found, batch));
                }
            }
        });
    }

    private static void rows(Piece part, FoundSheet found, Batch batch) {
        RowSorter sorter = batch.sheet(ledger(found, part));
        part.rows().forEach(sorter::take);
    }

    private static Ledger ledger(FoundSheet found, Piece part) {
        return new Ledger(
                found.file(),
                found.name().file(),
                found.part().sheet(),
                found.layout().orElseThrow(),
                part.moved());
    }

    private static void rows(Sheet sheet, FoundSheet found, Decisions decisions, Batch batch, Step step) {
        SheetName name = found.name();
        RowSorter sorter = batch.sheet(ledger(found, NOT_MOVED));
        boolean corrected = isCorrected(name, decisions);
        long count = 0;
        try (Rows rows = sheet.rows()) {
            while (rows.hasNext()) {
                Row row = rows.next();
                sorter.take(corrected ? corrected(row, name, decisions) : row);
                if (++count % STEP == 0) {
                    step.at(count);
                }
            }
        }
    }

    private static boolean isCorrected(SheetName name, Decisions decisions) {
        return decisions.cells().keySet().stream()
                .anyMatch(
                        spot -> spot.file().equals(name.file()) && spot.sheet().equals(name.sheet()));
    }

    private static Row corrected(Row row, SheetName name, Decisions decisions) {
        var cells = new ArrayList<Cell>();
        decisions.cells().forEach((spot, text) -> {
            if (spot.equals(new Spot(name.file(), name.sheet(), row.number(), spot.column()))) {
                boolean struck = row.cell(spot.column()).struck();
                cells.add(new Cell(row.number(), spot.column(), new CellValue.Text(text), text, struck, false));
            }
        });
        return cells.isEmpty() ? row : Pieces.with(row, cells);
    }

    /** A note beside a ledger may be passed over; a file of which nothing is understood is refused. */
    private static void remark(FoundSheet sheet, boolean beside, Batch batch) {
        Optional<Code> code = switch (sheet.role()) {
            case LAST_YEAR -> Optional.of(Code.LAST_YEAR_COPY);
            case NOT_RECOGNISED -> Optional.of(Code.SHEET_NOT_RECOGNISED);
            case CURRENT, SKIPPED -> Optional.empty();
        };
        code.ifPresent(what -> batch.remark(new Finding(
                what == Code.SHEET_NOT_RECOGNISED && !beside ? Finding.Severity.REFUSE : Finding.Severity.REMARK,
                what,
                sheet.name().file(),
                sheet.name().sheet(),
                0,
                0,
                Optional.empty(),
                "",
                sheet.layout()
                        .<List<Object>>map(layout -> List.of(layout.kind()))
                        .orElse(List.of()))));
    }

    private String nameOf(int file) {
        return String.valueOf(files.get(file).getFileName());
    }

    private interface Work {
        void with(Workbook workbook);
    }

    private void open(int file, Work work) {
        if (refused.containsKey(file)) {
            return;
        }
        switch (Workbook.open(files.get(file))) {
            case Opening.Refused no -> refused.put(file, no.refusal());
            case Opening.Opened opened -> {
                try (Workbook workbook = opened.workbook()) {
                    work.with(workbook);
                } catch (Unreadable e) {
                    refused.put(file, e.refusal());
                }
            }
        }
    }
}
