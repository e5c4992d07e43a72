// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.util.List;

/**
 * A row that has something of its own.
 *
 * @param number counted from 1, as the program that made the file counts
 * @param cells those that are not empty, from left to right, with what merged ranges put there
 */
public record Row(int number, List<Cell> cells, boolean hidden) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column counted from 1; an empty one where nothing stands. */
    public Cell cell(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return cells.get(middle);
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Cell.blank(number, column);
    }

    public String text(int column) {
        return cell(column).text();
    }

    /** The last column that is filled. */
    public int lastColumn() {
        return cells.isEmpty() ? 0 : cells.getLast().column();
    }
}
