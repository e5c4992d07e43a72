// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one sheet of a ledger, row by row, as somebody in an office would. */
final class LedgerSheet {
    private final Sheet sheet;
    private final CellStyle struck;
    private int next;

    LedgerSheet(Workbook book, String name) {
        sheet = book.createSheet(name);
        Font line = book.createFont();
        line.setStrikeout(true);
        struck = book.createCellStyle();
        struck.setFont(line);
    }

    interface Work {
        void on(Workbook book);
    }

    static Path save(Path file, Work work) {
        try (Workbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            work.on(book);
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A title over so many columns and the line below it. */
    void title(String title, String below, int columns) {
        row(title);
        merge(1, 1, 1, columns);
        row(below);
    }

    /** @return the row's number, counted from 1 */
    int row(Object... cells) {
        write(cells, false);
        return next;
    }

    int struckRow(Object... cells) {
        write(cells, true);
        return next;
    }

    private void write(Object[] cells, boolean strike) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i);
            switch (cells[i]) {
                case Number number -> cell.setCellValue(number.doubleValue());
                case Object text when !text.toString().isEmpty() -> cell.setCellValue(text.toString());
                default -> {}
            }
            if (strike) {
                cell.setCellStyle(struck);
            }
        }
    }

    /** All counted from 1 and inclusive. */
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn - 1, lastColumn - 1));
        }
    }

    int last() {
        return next;
    }
}
