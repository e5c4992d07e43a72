// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.sheet.CellValue.Fault;
import anyi.sheet.CellValue.Moment;
import anyi.sheet.CellValue.Numeric;
import anyi.sheet.CellValue.Text;
import anyi.sheet.CellValue.Truth;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both workbook formats must tell alike; the files are made with another library. */
class WorkbookTest {
    @TempDir
    Path folder;

    static Stream<Made> formats() {
        return Stream.of(new Made("xlsx", new XSSFWorkbook()), new Made("xls", new HSSFWorkbook()));
    }

    record Made(String kind, org.apache.poi.ss.usermodel.Workbook book) {
        Path saved(Path folder) throws IOException {
            Path file = folder.resolve("台账." + kind);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }

        CellStyle style(String format) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void each_kind_of_cell_keeps_its_value_and_its_text(Made made) throws IOException {
        var row = made.book().createSheet("在院老人").createRow(3);
        row.createCell(0).setCellValue("王秀英");
        row.createCell(1).setCellValue(230197195910020000d);
        var day = row.createCell(2);
        day.setCellValue(LocalDate.of(2024, 3, 15));
        day.setCellStyle(made.style("yyyy\"年\"m\"月\"d\"日\""));
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
        var money = row.createCell(6);
        money.setCellValue(1800.5);
        money.setCellStyle(made.style("#,##0.00"));

        Row read = Books.rows(made.saved(folder)).getFirst();

        assertEquals(4, read.number());
        assertEquals(new Text("王秀英"), read.cell(1).value());
        assertEquals("230197195910020000", read.text(2));
        assertTrue(read.cell(2).value() instanceof Numeric(BigDecimal exact)
                && exact.compareTo(new BigDecimal("230197195910020000")) == 0);
        assertEquals("C4", read.cell(3).address());
        assertEquals(
                new Moment(LocalDateTime.of(2024, 3, 15, 0, 0)), read.cell(3).value());
        assertEquals("2024年3月15日", read.text(3));
        assertEquals(new Truth(true), read.cell(4).value());
        assertEquals(new Fault("#REF!"), read.cell(5).value());
        assertTrue(read.cell(6).isBlank());
        assertEquals("1,800.50", read.text(7));
        assertEquals(7, read.lastColumn());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_formula_is_its_cached_result(Made made) throws IOException {
        var row = made.book().createSheet().createRow(0);
        row.createCell(0).setCellValue(2);
        row.createCell(1).setCellFormula("A1*3");
        row.createCell(2).setCellFormula("\"共\"&A1");
        made.book().getCreationHelper().createFormulaEvaluator().evaluateAll();

        Row read = Books.rows(made.saved(folder)).getFirst();

        assertEquals(
                List.of("2", "6", "共2"), read.cells().stream().map(Cell::text).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_crossed_out_cell_is_told_from_the_others(Made made) throws IOException {
        Font font = made.book().createFont();
        font.setStrikeout(true);
        CellStyle struck = made.book().createCellStyle();
        struck.setFont(font);
        var row = made.book().createSheet().createRow(0);
        row.createCell(0).setCellValue("李桂兰");
        row.getCell(0).setCellStyle(struck);
        row.createCell(1).setCellValue("在院");
        var rich = made.book().getCreationHelper().createRichTextString("赵德发");
        rich.applyFont(font);
        row.createCell(2).setCellValue(rich);
        var half = made.book().getCreationHelper().createRichTextString("赵德发");
        half.applyFont(0, 1, font);
        row.createCell(3).setCellValue(half);

        Row read = Books.rows(made.saved(folder)).getFirst();

        assertEquals(
                List.of(true, false, true, false),
                read.cells().stream().map(Cell::struck).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_value_of_a_merged_range_counts_for_every_row_and_column_it_covers(Made made) throws IOException {
        var sheet = made.book().createSheet();
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        sheet.createRow(0).createCell(0).setCellValue("床位台账");
        var first = sheet.createRow(1);
        first.createCell(0).setCellValue("101");
        first.createCell(1).setCellValue("1床");
        sheet.createRow(2).createCell(1).setCellValue("2床");
        sheet.createRow(4).createCell(1).setCellValue("1床");

        List<Row> rows = Books.rows(made.saved(folder));

        assertEquals("床位台账", rows.get(0).text(3));
        assertTrue(rows.get(0).cell(3).covered());
        assertFalse(rows.get(0).cell(1).covered());
        assertEquals("101", rows.get(2).text(1));
        assertTrue(rows.get(2).cell(1).covered());
        assertTrue(rows.get(3).cell(1).isBlank());
        assertEquals(List.of(1, 2, 3, 5), rows.stream().map(Row::number).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void hidden_sheets_columns_and_rows_are_read_and_named(Made made) throws IOException {
        var sheet = made.book().createSheet("今年");
        sheet.setColumnHidden(2, true);
        var row = sheet.createRow(0);
        row.createCell(2).setCellValue("6200009861374647150");
        row.setZeroHeight(true);
        made.book().createSheet("去年").createRow(0).createCell(0).setCellValue("旧");
        made.book().setSheetHidden(1, true);

        try (Workbook workbook = Books.open(made.saved(folder));
                Rows rows = workbook.sheets().getFirst().rows()) {
            assertEquals(
                    List.of(false, true),
                    workbook.sheets().stream().map(Sheet::hidden).toList());
            assertEquals("去年", workbook.sheets().get(1).name());
            assertEquals(Set.of(3), rows.hiddenColumns());
            assertTrue(rows.next().hidden());
            assertFalse(rows.hasNext());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_workbook_under_another_name_is_read_by_what_it_holds(Made made) throws IOException {
        made.book().createSheet().createRow(0).createCell(0).setCellValue("姓名");
        Path file = Files.move(made.saved(folder), folder.resolve("台账.csv"));

        assertEquals(List.of(List.of("姓名")), Books.texts(file));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_workbook_without_a_single_row_is_refused_and_not_read_as_nothing(Made made) throws IOException {
        made.book().createSheet("Sheet1");

        assertEquals(Refusal.NO_ROWS, Books.refusal(made.saved(folder)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void each_pass_over_a_sheet_begins_anew(Made made) throws IOException {
        var sheet = made.book().createSheet();
        for (int i = 0; i < 5; i++) {
            sheet.createRow(i).createCell(0).setCellValue(i);
        }
        try (Workbook workbook = Books.open(made.saved(folder))) {
            Sheet read = workbook.sheets().getFirst();
            try (Rows once = read.rows()) {
                assertEquals("0", once.next().text(1));
            }
            try (Rows again = read.rows()) {
                assertEquals("0", again.next().text(1));
            }
        }
    }

    @Test
    void column_names_are_those_of_a_spreadsheet() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "XFD"),
                Stream.of(1, 26, 27, 52, 16_384).map(Cell::columnName).toList());
        assertEquals(16_384, XlsxCells.column("XFD1048576"));
    }
}
