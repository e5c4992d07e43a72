// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Somebody's file again, as it is, with one column more in which notes stand beside rows. */
public final class Annotations {
    private static final int WIDE = 60 * 256;

    private Annotations() {}

    /**
     * What is noted on a sheet.
     *
     * @param head the row in which the new column's heading stands
     * @param rows notes by row, counted from 1
     */
    public record Notes(int head, Map<Integer, String> rows) {}

    /**
     * Writes the copy under the same name into another folder.
     *
     * @param sheets by the sheet's name; the one table of a text file has the empty name
     */
    public static void write(Path file, Path folder, String heading, Map<String, Notes> sheets) {
        Path target = folder.resolve(String.valueOf(file.getFileName()));
        if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            String name = String.valueOf(file.getFileName());
            int dot = name.lastIndexOf('.');
            target = folder.resolve(name.substring(0, dot) + "_" + heading + name.substring(dot));
        }
        try {
            Notes text = sheets.get("");
            if (text != null) {
                csv(file, target, heading, text);
            } else {
                workbook(file, target, heading, sheets);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void workbook(Path file, Path target, String heading, Map<String, Notes> sheets) throws IOException {
        try (var in = Files.newInputStream(file);
                var book = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(target)) {
            CellStyle wrapped = book.createCellStyle();
            wrapped.setWrapText(true);
            sheets.forEach((name, notes) -> {
                var sheet = book.getSheet(name);
                int column = 0;
                for (var row : sheet) {
                    column = Math.max(column, row.getLastCellNum());
                }
                put(sheet, notes.head(), column, heading, wrapped);
                int last = column;
                notes.rows().forEach((row, note) -> put(sheet, row, last, note, wrapped));
                sheet.setColumnWidth(column, WIDE);
            });
            book.write(out);
        }
    }

    private static void put(
            org.apache.poi.ss.usermodel.Sheet sheet, int number, int column, String text, CellStyle style) {
        var row = sheet.getRow(number - 1);
        var cell = (row == null ? sheet.createRow(number - 1) : row).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** With a mark at the beginning, so that every program reads the characters right. */
    private static void csv(Path file, Path target, String heading, Notes notes) throws IOException {
        if (!(Workbook.open(file) instanceof Opening.Opened opened)) {
            throw new IOException("no longer readable");
        }
        try (Workbook workbook = opened.workbook();
                OutputStream out = Files.newOutputStream(target)) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            var writer = CsvWriter.builder().build(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8));
            int width = width(workbook);
            int written = 0;
            try (Rows rows = workbook.sheets().getFirst().rows()) {
                while (rows.hasNext()) {
                    Row row = rows.next();
                    for (; written < row.number() - 1; written++) {
                        writer.writeRecord("");
                    }
                    String note = row.number() == notes.head()
                            ? heading
                            : notes.rows().getOrDefault(row.number(), "");
                    writer.writeRecord(cells(row, width, note));
                    written++;
                }
            }
            writer.flush();
        }
    }

    private static int width(Workbook workbook) {
        int width = 0;
        try (Rows rows = workbook.sheets().getFirst().rows()) {
            while (rows.hasNext()) {
                width = Math.max(width, rows.next().lastColumn());
            }
        }
        return width;
    }

    private static List<String> cells(Row row, int width, String note) {
        var cells = new ArrayList<String>();
        for (int column = 1; column <= width; column++) {
            cells.add(row.text(column));
        }
        cells.add(note);
        return cells;
    }
}
