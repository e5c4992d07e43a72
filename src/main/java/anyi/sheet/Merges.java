// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/** Puts the value of a merged range into every cell that it covers, while rows pass from top to bottom. */
final class Merges {
    /** All four counted from 1 and inclusive. */
    record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    private record Open(Area area, Cell value) {}

    private final List<Area> waiting;
    private final List<Open> open = new ArrayList<>();
    private int next;

    Merges(List<Area> areas) {
        waiting = new ArrayList<>(areas);
        waiting.sort(Comparator.comparingInt(Area::firstRow));
    }

    /** The row with what merged ranges put into it. Rows come in rising order. */
    Row spread(Row row) {
        open.removeIf(merge -> merge.area().lastRow() < row.number());
        for (; next < waiting.size() && waiting.get(next).firstRow() <= row.number(); next++) {
            Area area = waiting.get(next);
            Cell first = row.cell(area.firstColumn());
            if (area.firstRow() == row.number() && !first.isBlank()) {
                open.add(new Open(area, first));
            }
        }
        return open.isEmpty() ? row : covered(row);
    }

    private Row covered(Row row) {
        var cells = new TreeMap<Integer, Cell>();
        for (Iterator<Open> merges = open.iterator(); merges.hasNext(); ) {
            Open merge = merges.next();
            int last = Math.min(merge.area().lastColumn(), merge.area().firstColumn() + Limits.MERGED_COLUMNS);
            for (int column = merge.area().firstColumn(); column <= last; column++) {
                cells.put(column, merge.value().coveredAt(row.number(), column));
            }
        }
        for (Cell cell : row.cells()) {
            cells.put(cell.column(), cell); // what stands there of its own, the first cell too, is not covered
        }
        return new Row(row.number(), List.copyOf(cells.values()), row.hidden());
    }
}
