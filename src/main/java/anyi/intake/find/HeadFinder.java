// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.Spelling;
import anyi.sheet.Cell;
import anyi.sheet.CellValue;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the rows that are the head of a table: the row with most known headings, and the rows that belong to it. */
final class HeadFinder {
    private static final int FEWEST = 3;
    private final Headings headings;

    HeadFinder(Headings headings) {
        this.headings = headings;
    }

    /** @param texts of each column from top to bottom, without doubles: group, then heading */
    record Heading(int column, List<String> texts) {
        String written() {
            return String.join(" ", texts);
        }

        String leaf() {
            return texts.getLast();
        }
    }

    record Head(int first, int last, List<Heading> headings) {}

    Optional<Head> find(List<Row> rows) {
        int anchor = -1;
        double most = FEWEST - 0.5;
        for (int i = 0; i < rows.size(); i++) {
            double score = score(rows.get(i));
            if (score > most) {
                most = score;
                anchor = i;
            }
        }
        return anchor < 0 ? Optional.empty() : Optional.of(around(rows, anchor));
    }

    private Head around(List<Row> rows, int anchor) {
        int first = anchor;
        while (first > 0 && anchor - first < 2 && completes(rows.get(first - 1), rows.get(first))) {
            first--;
        }
        int last = anchor;
        while (last + 1 < rows.size() && last - first < 2 && continues(rows, first, last)) {
            last++;
        }
        return new Head(rows.get(first).number(), rows.get(last).number(), headings(rows.subList(first, last + 1)));
    }

    /** Whether the row by itself reads as the head of a table. */
    boolean isHead(Row row) {
        return score(row) >= FEWEST;
    }

    /** Known headings count one, cells that look like data take one away. */
    private double score(Row row) {
        int data = 0;
        var others = new ArrayList<Cell>();
        for (Cell cell : row.cells()) {
            if (cell.isBlank() || cell.covered()) {
                continue;
            }
            if (isData(cell)) {
                data++;
            } else {
                others.add(cell);
            }
        }
        if (others.size() - data < FEWEST) {
            // most rows are records: not worth asking what each cell of them could mean
            return 0;
        }
        var seen = new LinkedHashSet<String>();
        double score = -data;
        for (Cell cell : others) {
            if (seen.add(Spelling.heading(cell.text()))) {
                score += headings.isKnown(cell.text()) || Beside.isOneOfSeveral(cell.text()) ? 1 : 0;
            }
        }
        return score;
    }

    static boolean isData(Cell cell) {
        return !(cell.value() instanceof CellValue.Text)
                || cell.text().length() > 40
                || Spelling.tight(cell.text()).matches("'?[\\d.\\-/]{4,}[xX]?|\\d+");
    }

    /** Who reports and when: 填报单位：…, 2026年11月20日 stand above a head and are no part of it. */
    private static boolean isFilledIn(Cell cell) {
        return cell.text().matches("(?s).*([:：]\\s*\\S|\\d{4}\\s*[年.-]\\s*\\d{1,2}\\s*[月.-]\\s*\\d{1,2}).*");
    }

    /** The row above is part of the head when it has headings of its own where this one is empty, or groups. */
    private boolean completes(Row above, Row head) {
        boolean wide = false;
        int own = 0;
        int groups = 0;
        for (Cell cell : above.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (isData(cell) || isFilledIn(cell)) {
                return false;
            }
            Cell below = head.cell(cell.column());
            if (cell.covered()) {
                wide = true;
            } else if (below.isBlank() || below.covered() && below.text().equals(cell.text())) {
                own += headings.isKnown(cell.text()) ? 1 : 0;
            } else {
                groups++;
            }
        }
        boolean one = above.cells().stream().map(Cell::text).distinct().count() <= 1;
        return !one && above.number() == head.number() - 1 && (own >= 1 || groups >= 2 && wide);
    }

    /** The row below is part of the head when it fills only columns that a group covers or nobody named. */
    private boolean continues(List<Row> rows, int first, int last) {
        Row head = rows.get(last);
        Row below = rows.get(last + 1);
        if (below.number() != head.number() + 1) {
            return false;
        }
        int fresh = 0;
        for (Cell cell : below.cells()) {
            if (cell.isBlank() || cell.covered()) {
                continue;
            }
            Cell above = head.cell(cell.column());
            boolean grouped = above.isBlank() || above.covered() || isGroup(head, cell.column());
            if (isData(cell) || !grouped) {
                return false;
            }
            fresh += headings.isKnown(cell.text()) ? 1 : 0;
        }
        return fresh >= 2;
    }

    /** Whether a heading reaches over its neighbour on the right: merged, or the neighbour is empty. */
    private static boolean isGroup(Row head, int column) {
        Cell next = head.cell(column + 1);
        return next.isBlank() && column < head.lastColumn()
                || next.covered() && next.text().equals(head.text(column));
    }

    private List<Heading> headings(List<Row> head) {
        var columns = new TreeSet<Integer>();
        head.forEach(row ->
                row.cells().stream().filter(cell -> !cell.isBlank()).forEach(cell -> columns.add(cell.column())));
        var found = new ArrayList<Heading>();
        for (int column : columns) {
            var texts = new LinkedHashSet<String>();
            for (int i = 0; i < head.size(); i++) {
                String text = head.get(i).text(column);
                boolean last = i == head.size() - 1;
                if (text.isBlank() && !last && !head.get(i + 1).text(column).isBlank()) {
                    text = groupLeftOf(head.get(i), column);
                }
                if (!text.isBlank()) {
                    texts.add(text.strip());
                }
            }
            if (!texts.isEmpty()) {
                found.add(new Heading(column, List.copyOf(texts)));
            }
        }
        return found;
    }

    /** In files without merged cells a group stands over its first column only. */
    private static String groupLeftOf(Row row, int column) {
        for (int left = column - 1; left > 0; left--) {
            if (!row.text(left).isBlank()) {
                return row.text(left);
            }
        }
        return "";
    }
}
