// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.ledger.LedgerFormat;
import anyi.report.figure.Figures;
import anyi.report.figure.Indicator;
import anyi.report.figure.Report;
import anyi.sheet.Opening;
import anyi.sheet.Row;
import anyi.sheet.Rows;
import anyi.sheet.Workbook;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.CareDependence;
import anyi.term.EconomicCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed in says what the screen says. */
class ReportCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final ReportCommands commands = new ReportCommands(store);

    @TempDir
    Path folder;

    @BeforeEach
    void a_small_home() {
        a.home();
        a.target(2026, "55");
        a.beds("1号楼", 2, 2, 2);
        a.nursing("101-1", "2026-11-10");
        a.nursing("102-1", "2025-11-10");
        a.resident("王秀英")
                .female()
                .born("1940-03-15")
                .admitted("2024-03-15")
                .inBed("101-1")
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-01-01")
                .assessed("2026-05-01", CareDependence.SEVERE)
                .save();
        a.resident("李桂兰").female().admitted("2025-01-10").inBed("101-2").save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path saved(Report report, LocalDate on, LedgerFormat format) {
        Path file = folder.resolve(commands.fileName(report, on, format));
        return assertInstanceOf(Saving.Saved.class, commands.export(report, on, format, file))
                .file();
    }

    private static List<Row> read(Path file) {
        var workbook =
                assertInstanceOf(Opening.Opened.class, Workbook.open(file)).workbook();
        try (workbook;
                Rows rows = workbook.sheets().getFirst().rows()) {
            var all = new ArrayList<Row>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    /** The cell behind a cell of these words. */
    private static String beside(List<Row> rows, String words, int columns) {
        for (Row row : rows) {
            for (var cell : row.cells()) {
                if (cell.text().strip().replace("　", "").equals(words)) {
                    return row.text(cell.column() + columns);
                }
            }
        }
        throw new AssertionError(words + " is not on the sheet");
    }

    @Test
    void the_monthly_report_says_what_the_screen_says() throws IOException {
        List<Row> rows = read(saved(Report.MONTHLY, TODAY, LedgerFormat.EXCEL));
        Figures figures = commands.figures(TODAY);

        assertEquals("2026年11月向阳敬老院养老机构月报", rows.getFirst().text(1));
        assertEquals("25.0", beside(rows, "护理型床位占比（%）", 1));
        assertEquals("55.0", beside(rows, "目标占比（%）", 1));
        assertEquals("2", beside(rows, "在院老人（人）", 1));
        assertEquals("1", beside(rows, "重度失能（人）", 1));
        assertEquals("", beside(rows, "应急演练（次）", 1), "kept elsewhere: room for a pen");
        assertEquals(
                "25.0",
                figures.of(Indicator.NURSING_SHARE).value().orElseThrow().toPlainString());

        Path pdf = saved(Report.MONTHLY, TODAY, LedgerFormat.PDF);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(1, document.getNumberOfPages());
            assertTrue(text.contains("25.0") && text.contains("护理型床位占比"), text);
        }
    }

    @Test
    void the_base_form_numbers_its_lines_and_sets_parts_in() {
        List<Row> rows = read(saved(Report.BASE_FORM, TODAY, LedgerFormat.EXCEL));

        assertEquals("2026年向阳敬老院养老机构基层表", rows.getFirst().text(1));
        assertEquals("01", beside(rows, "机构名称", 2));
        assertEquals("向阳敬老院", beside(rows, "机构名称", 3));
        assertEquals("2", beside(rows, "年初在院", 3));
        assertEquals("人", beside(rows, "其中：女", 1));
        assertEquals(Integer.toString(365 - 37), days(rows), "two people since 1 January to 24 November");
    }

    private static String days(List<Row> rows) {
        return Long.toString(Long.parseLong(beside(rows, "在院总人天数", 3)) / 2);
    }

    @Test
    void the_nursing_bed_table_is_the_ledgers_own() {
        List<Row> rows = read(saved(Report.NURSING_TABLE, TODAY, LedgerFormat.EXCEL));
        Row total = rows.stream()
                .filter(row -> row.text(1).equals("合计"))
                .findFirst()
                .orElseThrow();
        Figures figures = commands.figures(TODAY);

        assertEquals(number(figures, Indicator.NURSING_BEFORE), total.text(10));
        assertEquals(number(figures, Indicator.NURSING_ADDED), total.text(11));
        assertEquals(number(figures, Indicator.NURSING_BEDS), total.text(13));
        assertEquals("25.0", total.text(14));
        assertEquals(number(figures, Indicator.NURSING_MISSING), total.text(16));
        assertEquals(number(figures, Indicator.HEAVY_IN_BED), total.text(18));
    }

    private static String number(Figures figures, Indicator indicator) {
        return figures.of(indicator).value().orElseThrow().toPlainString();
    }

    @Test
    void the_tekun_table_is_of_the_quarter() {
        List<Row> rows = read(saved(Report.TEKUN_TABLE, LocalDate.of(2026, 9, 30), LedgerFormat.EXCEL));

        assertEquals("2026年第三季度向阳敬老院特困人员集中供养综合统计表", rows.getFirst().text(1));
        Row row = rows.stream()
                .filter(one -> one.text(1).equals("向阳敬老院"))
                .findFirst()
                .orElseThrow();
        assertEquals("1", row.text(2));
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        var saving = commands.export(
                Report.MONTHLY,
                TODAY,
                LedgerFormat.EXCEL,
                folder.resolve("gone").resolve("x.xlsx"));

        assertEquals(
                Saving.Obstacle.NO_FOLDER,
                assertInstanceOf(Saving.NotSaved.class, saving).obstacle());
        assertTrue(Files.notExists(folder.resolve("gone")));
    }
}
