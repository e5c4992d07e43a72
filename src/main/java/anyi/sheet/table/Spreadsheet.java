// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import anyi.sheet.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows for another program to read: no title, no frame, nothing below.
 *
 * @param headings the first row; empty = none
 */
public record Spreadsheet(String name, List<String> headings, List<List<Value>> rows) {
    private static final double WIDTH = 22;

    public Spreadsheet {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public void writeExcel(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Anyi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(FileName.ofSheet(name));
            int row = 0;
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, FormulaGuard.guarded(headings.get(i)));
                sheet.style(0, i).bold().set();
                row = 1;
            }
            for (List<Value> values : rows) {
                for (int i = 0; i < values.size(); i++) {
                    sheet.width(i, WIDTH);
                    write(sheet, row, i, values.get(i));
                }
                row++;
            }
            sheet.finish();
        }
    }

    private static void write(Worksheet sheet, int row, int column, Value value) {
        switch (value) {
            case Value.Amount(var money) -> {
                sheet.value(row, column, money.yuan());
                sheet.style(row, column).format("0.00").set();
            }
            case Value.Whole(long number) -> sheet.value(row, column, number);
            default -> {
                sheet.value(row, column, FormulaGuard.guarded(value.shown()));
                sheet.style(row, column).format("@").set();
            }
        }
    }

    /** As RFC 4180 has it: commas, CR LF, quotation marks where they are needed; money without separators. */
    public void writeCsv(OutputStream out, Charset charset) throws IOException {
        var text = new StringBuilder();
        if (!headings.isEmpty()) {
            line(text, headings);
        }
        for (List<Value> values : rows) {
            line(text, values.stream().map(Spreadsheet::plain).toList());
        }
        out.write(text.toString().getBytes(charset));
    }

    private static String plain(Value value) {
        return value instanceof Value.Amount(var money) ? money.toString() : FormulaGuard.guarded(value.shown());
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        text.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
