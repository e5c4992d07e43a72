// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.sheet.CellValue.Blank;
import anyi.sheet.CellValue.Text;

/**
 * One cell.
 *
 * @param row counted from 1
 * @param column counted from 1
 * @param text as the program that made the file would show it; whole numbers never as 2.3E+17
 * @param struck crossed out, wholly
 * @param covered the value is that of the first cell of a merged range
 */
public record Cell(int row, int column, CellValue value, String text, boolean struck, boolean covered) {
    static Cell blank(int row, int column) {
        return new Cell(row, column, new Blank(), "", false, false);
    }

    /** Words, without the apostrophe that kept them from being run. */
    static Cell text(int row, int column, String stored, boolean struck) {
        String text = FormulaGuard.bare(stored);
        return new Cell(row, column, new Text(text), text, struck, false);
    }

    /** Such as {@code G21}. */
    public String address() {
        return columnName(column) + row;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    Cell coveredAt(int otherRow, int otherColumn) {
        return new Cell(otherRow, otherColumn, value, text, struck, true);
    }

    /** 1 = A, 27 = AA. */
    public static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
