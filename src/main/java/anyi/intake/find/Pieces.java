// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.find.HeadFinder.Head;
import anyi.sheet.Cell;
import anyi.sheet.CellValue;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns sheets that are no plain table into plain tables: cards, people in columns, several tables below or beside
 * each other, couples in one row, a column for each month or bed, spans in one cell.
 */
public final class Pieces {
    /** Longer sheets are read as the one table that they are. */
    public static final int MOST_ROWS = 5000;

    private final Headings headings;
    private final HeadFinder heads;

    public Pieces(Headings headings) {
        this.headings = headings;
        heads = new HeadFinder(headings);
    }

    /** @return one piece with the very same rows for a plain table */
    public List<Piece> of(List<Row> rows) {
        Optional<Piece> cards = new Cards(headings).read(rows);
        if (cards.isPresent()) {
            return List.of(cards.get());
        }
        var pieces = new ArrayList<Piece>();
        for (List<Row> block : new Blocks(heads).of(rows)) {
            pieces.addAll(beside(Piece.of(block)));
        }
        return pieces;
    }

    private List<Piece> beside(Piece block) {
        Optional<Head> head = heads.find(block.rows());
        if (head.isEmpty()) {
            return List.of(block);
        }
        var beside = new Beside(headings, head.get());
        List<Piece> parts = beside.halves(block)
                .or(() -> beside.couples(block))
                .or(() -> beside.months(block))
                .or(() -> beside.beds(block))
                .orElse(List.of(block));
        return parts.stream()
                .map(part -> heads.find(part.rows())
                        .map(of -> new Spans(of).split(part.with(new Couples(headings, of).split(part.rows()))))
                        .orElse(part))
                .toList();
    }

    /** The row with some of its cells changed or left out. */
    static Row map(Row row, Function<Cell, Optional<Cell>> change) {
        return new Row(
                row.number(),
                row.cells().stream()
                        .flatMap(cell -> change.apply(cell).stream())
                        .sorted(Comparator.comparingInt(Cell::column))
                        .toList(),
                row.hidden());
    }

    static Cell written(int row, int column, String text) {
        return new Cell(row, column, new CellValue.Text(text), text, false, false);
    }

    static Cell withText(Cell cell, String text) {
        return new Cell(cell.row(), cell.column(), new CellValue.Text(text), text, cell.struck(), cell.covered());
    }

    /** The row with these cells in the place of its own, or in columns that it does not have. */
    public static Row with(Row row, List<Cell> more) {
        var cells = new HashMap<Integer, Cell>();
        row.cells().forEach(cell -> cells.put(cell.column(), cell));
        more.forEach(cell -> cells.put(cell.column(), cell));
        return new Row(
                row.number(),
                cells.values().stream()
                        .sorted(Comparator.comparingInt(Cell::column))
                        .toList(),
                row.hidden());
    }
}
