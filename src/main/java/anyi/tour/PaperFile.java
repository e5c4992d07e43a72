// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.sheet.Cell;
import anyi.sheet.Opening;
import anyi.sheet.Row;
import anyi.sheet.Rows;
import anyi.sheet.Sheet;
import anyi.sheet.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workbook that was made, as a stranger reads it.
 *
 * @param sheets the rows of each sheet
 */
record PaperFile(List<List<Row>> sheets) {
    /** @throws OnScreen.NotSeen when it cannot be opened */
    static PaperFile read(Path file) {
        if (!(Workbook.open(file) instanceof Opening.Opened(Workbook workbook))) {
            throw new OnScreen.NotSeen("a workbook that can be opened: " + file);
        }
        try (workbook) {
            return new PaperFile(workbook.sheets().stream().map(PaperFile::rows).toList());
        }
    }

    private static List<Row> rows(Sheet sheet) {
        var all = new ArrayList<Row>();
        try (Rows rows = sheet.rows()) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    /** What stands below a heading, in the numbered rows of every sheet. */
    List<String> column(String heading) {
        var texts = new ArrayList<String>();
        for (List<Row> rows : sheets) {
            Optional<Cell> head = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.text().equals(heading) && !cell.covered())
                    .findFirst();
            head.ifPresent(cell -> rows.stream()
                    .filter(row -> row.number() > cell.row() && row.text(1).matches("\\d+"))
                    .forEach(row -> texts.add(row.text(cell.column()))));
        }
        return texts;
    }

    /** What stands so many columns behind a cell of these words. */
    String beside(String words, int columns) {
        for (List<Row> rows : sheets) {
            for (Row row : rows) {
                for (Cell cell : row.cells()) {
                    if (cell.text().equals(words)) {
                        return row.text(cell.column() + columns);
                    }
                }
            }
        }
        throw new OnScreen.NotSeen(words);
    }
}
