// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.ledger.LedgerCommands;
import anyi.report.blank.BlankSheet;
import anyi.report.blank.Wish;
import anyi.report.figure.Indicator;
import anyi.report.figure.Wanted;
import anyi.sheet.Opening;
import anyi.sheet.Workbook;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.value.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bureau's own sheet: pointed at once, corrected, remembered, filled. */
class BlankCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final BlankCommands commands =
            new BlankCommands(store, new Ids(TestStores.CLOCK), new LedgerCommands(store, TestStores.CLOCK));

    @TempDir
    Path folder;

    @BeforeEach
    void a_small_home() {
        a.home();
        a.beds("1号楼", 1, 2, 2);
        a.nursing("101-1", "2026-01-10");
        a.resident("王秀英").female().admitted("2024-03-15").inBed("101-1").save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Indicator, unit, code, quantity; a formula below. */
    private Path form(String name) throws IOException {
        Path file = folder.resolve(name);
        try (org.apache.poi.ss.usermodel.Workbook book =
                        name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("基层表");
            String[][] rows = {
                {"××县养老机构情况表"},
                {"指标名称", "计量单位", "代码", "数量"},
                {"年末床位数", "张", "30", ""},
                {"　其中：护理型床位数", "张", "31", ""},
                {"年末在院 人数（人）", "人", "40", ""},
                {"食堂面积", "平方米", "50", ""}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (!rows[i][j].isEmpty()) {
                        row.createCell(j).setCellValue(rows[i][j]);
                    }
                }
            }
            sheet.createRow(6).createCell(3).setCellFormula("D3-D4");
            book.write(out);
        }
        return file;
    }

    private static String text(Path file, int row, int column) {
        var workbook =
                assertInstanceOf(Opening.Opened.class, Workbook.open(file)).workbook();
        try (workbook;
                var rows = workbook.sheets().getFirst().rows()) {
            while (rows.hasNext()) {
                var next = rows.next();
                if (next.number() == row) {
                    return next.text(column);
                }
            }
            return "";
        }
    }

    private BlankSheet found(Path file) {
        return assertInstanceOf(BlankCommands.Looked.Found.class, commands.look(file, TODAY))
                .sheet();
    }

    private static Optional<Wanted> at(BlankSheet sheet, String address) {
        return sheet.wishes().stream()
                .filter(wish -> wish.spot().address().equals(address))
                .findFirst()
                .flatMap(Wish::wanted);
    }

    @Test
    void cells_are_found_by_the_words_beside_them_and_filled() throws IOException {
        for (String name : List.of("空表.xlsx", "空表.xls")) {
            Path blank = form(name);
            BlankSheet sheet = found(blank);
            assertEquals(Optional.of(Indicator.BEDS_SET_UP), at(sheet, "D3"));
            assertEquals(Optional.of(Indicator.NURSING_BEDS), at(sheet, "D4"));
            assertEquals(Optional.of(Indicator.IN_HOUSE), at(sheet, "D5"));
            assertEquals(Optional.empty(), at(sheet, "D6"));

            Path filled = folder.resolve("填好_" + name);
            assertInstanceOf(
                    Saving.Saved.class,
                    commands.fill("刘春梅", blank, sheet, TODAY, filled).saving());

            assertEquals("4", text(filled, 3, 4));
            assertEquals("1", text(filled, 4, 4));
            assertEquals("1", text(filled, 5, 4));
            assertEquals("", text(filled, 6, 4));
            assertEquals("××县养老机构情况表", text(filled, 1, 1));
            assertEquals("", text(blank, 3, 4), "the blank stays blank");
        }
    }

    @Test
    void a_correction_is_remembered_for_the_same_form() throws IOException {
        BlankSheet sheet = found(form("一.xlsx"));
        var corrected = new BlankSheet(
                sheet.wishes().stream()
                        .map(wish -> wish.spot().address().equals("D3")
                                ? wish.with(Optional.of(Indicator.BEDS_IN_SERVICE))
                                : wish)
                        .toList(),
                List.of(),
                sheet.shape());
        commands.fill("刘春梅", folder.resolve("一.xlsx"), corrected, TODAY, folder.resolve("a.xlsx"));

        assertEquals(Optional.of(Indicator.BEDS_IN_SERVICE), at(found(form("二.xlsx")), "D3"));
    }

    @Test
    void a_sheet_without_a_known_figure_is_refused() throws IOException {
        Path file = folder.resolve("菜单.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var row = book.createSheet("菜单").createRow(0);
            row.createCell(0).setCellValue("早餐");
            row.createCell(2).setCellValue("粥");
            book.write(out);
        }

        assertInstanceOf(BlankCommands.Looked.NothingKnown.class, commands.look(file, TODAY));
        Path letter = Files.writeString(folder.resolve("信.xlsx"), "%PDF-1.7");
        assertInstanceOf(BlankCommands.Looked.Unreadable.class, commands.look(letter, TODAY));
    }

    @Test
    void a_figure_below_its_heading_is_found_too() throws IOException {
        Path file = folder.resolve("横表.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("横表");
            var row = sheet.createRow(0);
            List<String> heads = List.of("机构名称", "床位总数", "护理型床位数", "入住老人数");
            for (int i = 0; i < heads.size(); i++) {
                row.createCell(i).setCellValue(heads.get(i));
            }
            sheet.createRow(1).createCell(0).setCellValue("向阳敬老院");
            book.write(out);
        }
        BlankSheet sheet = found(file);

        assertEquals(Optional.of(Indicator.BEDS_SET_UP), at(sheet, "B2"));
        assertEquals(Optional.of(Indicator.IN_HOUSE), at(sheet, "D2"));
        commands.fill("刘春梅", file, sheet, TODAY, folder.resolve("横.xlsx"));
        assertEquals("4", text(folder.resolve("横.xlsx"), 2, 2));
        assertTrue(text(folder.resolve("横.xlsx"), 2, 1).contains("向阳"));
    }
}
