// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.sheet.Row;
import java.util.List;
import java.util.Map;

/**
 * One table of a sheet, with a head and a row for each record, whatever it looked like on the sheet.
 *
 * @param about what the sheet does not say in words, such as the month of a column; empty = nothing
 * @param rows with the numbers that they have on the sheet; the columns are those of the sheet unless {@link #moved}
 * @param moved where cells stand on the sheet that were put elsewhere, by where they stand in {@link #rows}
 */
public record Piece(String about, List<Row> rows, Map<Spot, Spot> moved) {
    /** Row and column, counted from 1. */
    public record Spot(int row, int column) {}

    public Piece {
        rows = List.copyOf(rows);
        moved = Map.copyOf(moved);
    }

    static Piece of(List<Row> rows) {
        return new Piece("", rows, Map.of());
    }

    Piece with(List<Row> others) {
        return new Piece(about, others, moved);
    }
}
