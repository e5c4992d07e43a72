// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.sheet.Opening;
import anyi.sheet.Row;
import anyi.sheet.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Empty sheets as bureaus send them, written for a test, and what stands in a file. */
public final class Blanks {
    private Blanks() {}

    /** A workbook of one sheet; the ending of the name says which format. Empty texts make no cell. */
    public static Path book(Path file, String sheet, String[][] rows, Consumer<Sheet> more) {
        try (org.apache.poi.ss.usermodel.Workbook book =
                        file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet made = book.createSheet(sheet);
            for (int i = 0; i < rows.length; i++) {
                var row = made.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (!rows[i][j].isEmpty()) {
                        row.createCell(j).setCellValue(rows[i][j]);
                    }
                }
            }
            more.accept(made);
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Merges cells, named as A1:C1. */
    public static Consumer<Sheet> merged(String... areas) {
        return sheet -> {
            for (String area : areas) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
        };
    }

    public static List<Row> rows(Path file) {
        var workbook =
                assertInstanceOf(Opening.Opened.class, Workbook.open(file)).workbook();
        try (workbook;
                var rows = workbook.sheets().getFirst().rows()) {
            var all = new ArrayList<Row>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    /** @param address such as D5 */
    public static String text(Path file, String address) {
        var at = new org.apache.poi.ss.util.CellReference(address);
        return rows(file).stream()
                .filter(row -> row.number() == at.getRow() + 1)
                .findFirst()
                .map(row -> row.text(at.getCol() + 1))
                .orElse("");
    }
}
