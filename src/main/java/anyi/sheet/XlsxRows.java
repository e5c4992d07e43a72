// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pulls rows out of a sheet's part. */
final class XlsxRows implements Rows {
    private final InputStream in;
    private final Xml xml;
    private final XlsxCells reader;
    private final Merges merges;
    private final Limits limits;
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private int number;
    private long cells;
    private boolean inData;
    private @Nullable Row next;

    XlsxRows(InputStream in, XlsxCells reader, Merges merges, Limits limits) {
        this.in = in;
        this.reader = reader;
        this.merges = merges;
        this.limits = limits;
        xml = new Xml(in);
        while (!inData && xml.next()) {
            if (xml.starts("col") && xml.flag("hidden", false)) {
                hide(xml.number("min", 0), xml.number("max", 0));
            }
            inData = xml.starts("sheetData");
        }
        next = inData ? read() : null;
    }

    private void hide(int first, int last) {
        for (int column = Math.max(1, first); column <= Math.min(last, Limits.COLUMNS); column++) {
            hiddenColumns.add(column);
        }
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return Set.copyOf(hiddenColumns);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return row;
    }

    private @Nullable Row read() {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                Row row = row();
                if (!row.cells().isEmpty()) {
                    return merges.spread(row);
                }
            }
        }
        return null;
    }

    private Row row() {
        int given = xml.number("r", number + 1);
        number = given > number && given <= Limits.ROWS ? given : number + 1;
        if (number > Limits.ROWS) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        boolean hidden = xml.flag("hidden", false);
        List<Cell> filled = new ArrayList<>();
        int column = 0;
        boolean rising = true;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int at = column(column);
                rising &= at > column;
                column = at;
                Cell cell = reader.read(xml, number, column);
                if (!cell.text().isEmpty()) {
                    filled.add(cell);
                }
            }
        }
        if (!rising) {
            filled.sort(Comparator.comparingInt(Cell::column));
        }
        cells += filled.size();
        if (cells > limits.cells()) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        return new Row(number, filled, hidden);
    }

    private int column(int last) {
        String address = xml.attribute("r");
        int column = address == null ? last + 1 : XlsxCells.column(address);
        if (column < 1 || column > Limits.COLUMNS) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        return column;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
    }
}
