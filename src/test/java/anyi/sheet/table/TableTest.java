// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.sheet.CellValue;
import anyi.sheet.Opening;
import anyi.sheet.Row;
import anyi.sheet.Rows;
import anyi.sheet.Workbook;
import anyi.value.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read again: the workbook by our reader and another one, the document by its text. */
class TableTest {
    @TempDir
    Path folder;

    record Paid(String town, String name, String number, LocalDate since, Money amount) {}

    private static final List<Column<Paid>> COLUMNS = List.of(
            Column.sequence(),
            Column.text("乡镇（街道）", 14, Paid::town),
            Column.<Paid>text("姓名", 10, Paid::name).in("老人"),
            Column.<Paid>code("身份证号", 20, Paid::number).in("老人"),
            Column.date("享受起始", row -> Optional.of(row.since())),
            Column.<Paid>money("实发金额", 12, row -> Optional.of(row.amount())).sum(),
            Column.signature("领取人签字"));

    private static Paid paid(String name, String amount) {
        return new Paid("向阳镇", name, "230197194508120011", LocalDate.of(2024, 10, 1), Money.of(amount));
    }

    private static Table table(Body<Paid> body) {
        return Table.of(
                "10月",
                new Table.Head("向阳敬老院高龄津贴发放花名册", "填报单位（盖章）：向阳敬老院", "所属期：2026年10月", "单位：元"),
                body,
                new Table.Foot(List.of("负责人", "审核人", "制表人"), List.of("说明：按月发放。")),
                Table.Paper.A4_LANDSCAPE);
    }

    private Path saved(String name, Table table) {
        Path file = folder.resolve(name);
        Saving saving = name.endsWith("pdf")
                ? Saving.to(file, out -> PdfFile.write(out, List.of(table)))
                : Saving.to(file, out -> XlsxFile.write(out, List.of(table)));
        return assertInstanceOf(Saving.Saved.class, saving).file();
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

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static final Body<Paid> sample() {
        return new Body<>(COLUMNS)
                .rows(List.of(paid("王秀英", "920"), paid("李桂兰", "100.50")))
                .subtotal("小计")
                .row(paid("赵德发", "200"))
                .subtotal("小计")
                .total("合计");
    }

    @Test
    void a_workbook_holds_title_groups_rows_and_sums_with_their_types() {
        List<Row> rows = read(saved("a.xlsx", table(sample())));

        assertEquals("向阳敬老院高龄津贴发放花名册", rows.get(0).text(1));
        assertEquals("单位：元", rows.get(1).text(5));
        assertEquals("老人", rows.get(2).text(4));
        assertEquals("身份证号", rows.get(3).text(4));
        assertEquals("序号", rows.get(3).text(1));
        Row first = rows.get(4);
        assertEquals("1", first.text(1));
        assertEquals(
                "230197194508120011",
                assertInstanceOf(CellValue.Text.class, first.cell(4).value()).characters());
        assertEquals("2024-10-01", first.text(5));
        assertInstanceOf(CellValue.Moment.class, first.cell(5).value());
        assertEquals("920.00", first.text(6));
        assertEquals(
                List.of("小计", "1,020.50"),
                List.of(rows.get(6).text(1), rows.get(6).text(6)));
        assertEquals("3", rows.get(7).text(1));
        assertEquals("1,220.50", rows.get(9).text(6));
        assertTrue(rows.get(10).text(1).contains("审核人："));
        assertEquals("说明：按月发放。", rows.get(11).text(1));
    }

    @Test
    void a_workbook_is_set_up_to_be_printed() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(saved("a.xlsx", table(sample()))))) {
            var sheet = book.getSheetAt(0);
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(sheet.getFitToPage());
            assertEquals("3:4", sheet.getRepeatingRows().formatAsString().replace("$", ""));
            assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getFooter().getCenter().contains("&P"));
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_cannot_run_and_comes_back_as_it_was() throws IOException {
        var names = List.of("=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1");
        var body = new Body<>(COLUMNS)
                .rows(names.stream().map(name -> paid(name, "1")).toList());
        Path file = saved("a.xlsx", table(body));

        List<Row> rows = read(file).subList(4, 9);
        assertEquals(names, rows.stream().map(row -> row.text(3)).toList());
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int i = 0; i < names.size(); i++) {
                assertEquals(
                        "'" + names.get(i),
                        book.getSheetAt(0).getRow(4 + i).getCell(2).getStringCellValue());
            }
        }
        assertEquals("+86 154-1234-5678", anyi.sheet.FormulaGuard.guarded("+86 154-1234-5678"));
    }

    @Test
    void every_character_of_a_name_is_printed_and_a_missing_one_is_named() throws IOException {
        var body = new Body<>(COLUMNS).row(paid("𬭎㛃龘·买买提", "1")).row(paid("𠮷田", "2"));
        var out = new ByteArrayOutputStream();

        List<String> missing = PdfFile.write(out, List.of(table(body)));

        String text = text(Files.write(folder.resolve("a.pdf"), out.toByteArray()));
        assertTrue(text.contains("𬭎㛃龘·买买提"), text);
        assertTrue(text.contains("〓U+20BB7田"), text);
        assertEquals(List.of("𠮷"), missing);
    }

    @Test
    void characters_that_share_a_glyph_come_back_as_they_were_written() throws IOException {
        String shared =
                "一二人入八儿力又口土士大女子寸小山工己干广心手文斗方日月木水火父牛王玉瓜生用田白目石立竹米老耳肉臣自至舌色虫血行衣见角言谷豆车辛里金长门阜雨青非面音页风飞食首香马骨高鬼鱼鸟鹿麦麻黄黑鼎鼓鼠鼻齐齿龙龟";
        var body = new Body<>(COLUMNS)
                .rows(IntStream.range(0, shared.length() / 3)
                        .mapToObj(i -> paid(shared.substring(3 * i, 3 * i + 3), "1"))
                        .toList());

        String text = text(saved("a.pdf", table(body)));

        for (int i = 0; i < shared.length() / 3; i++) {
            assertTrue(text.contains(shared.substring(3 * i, 3 * i + 3)), shared.substring(3 * i, 3 * i + 3));
        }
    }

    @Test
    void each_page_repeats_the_head_and_says_how_many_there_are() throws IOException {
        var body = new Body<>(COLUMNS)
                .rows(IntStream.range(0, 100)
                        .mapToObj(i -> paid("王秀英" + i, "1"))
                        .toList())
                .total("合计");

        Path file = saved("a.pdf", table(body));

        try (var document = Loader.loadPDF(file.toFile())) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 2);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("第 " + page + " 页　共 " + pages + " 页"), text);
                assertTrue(text.contains("身份证号"), text);
            }
            assertEquals(2, fonts(document).size());
        }
    }

    private static java.util.Set<Object> fonts(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException {
        var fonts = new java.util.HashSet<Object>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name).getCOSObject());
            }
        }
        return fonts;
    }

    @Test
    void a_long_name_is_not_cut() throws IOException {
        String longName = "阿布都热合曼·买买提吐尔逊江·阿不都克里木";

        String text = text(saved("a.pdf", table(new Body<>(COLUMNS).row(paid(longName, "1")))));

        assertTrue(text.replaceAll("\\s", "").contains("阿布都热合曼"), text);
        longName.chars().forEach(c -> assertTrue(text.indexOf(c) >= 0, text));
    }

    @Test
    void a_bracket_neither_ends_nor_begins_a_line_alone() throws IOException {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            var font = PrintFont.regular(document, new java.util.HashSet<>());

            assertEquals(
                    List.of("入住率", "（%）"),
                    Wrapped.broken(font, "入住率（%）", 10, 42).lines());
            assertEquals(
                    List.of("公办公建公", "营）"),
                    Wrapped.broken(font, "公办公建公营）", 10, 60).lines());
            assertEquals(
                    List.of("甲 2026", "年"),
                    Wrapped.broken(font, "甲 2026年", 10, 38).lines());
        }
    }

    @Test
    void nothing_is_left_behind_where_a_file_cannot_be_written() throws IOException {
        Saving gone = Saving.to(folder.resolve("nowhere/a.xlsx"), out -> List.of());
        Saving broken = Saving.to(folder.resolve("a.xlsx"), out -> {
            out.write(1);
            throw new IOException("No space left on device");
        });

        assertEquals(
                Saving.Obstacle.NO_FOLDER,
                assertInstanceOf(Saving.NotSaved.class, gone).obstacle());
        assertEquals(
                Saving.Obstacle.DISK_FULL,
                assertInstanceOf(Saving.NotSaved.class, broken).obstacle());
        try (var files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    @Test
    void a_leaflet_prints_its_code_in_groups() throws IOException {
        var leaflet = new Leaflet(
                "恢复单",
                List.of(
                        new Leaflet.Block.Paragraph("请打印后锁进保险柜。".repeat(20)),
                        new Leaflet.Block.Code(List.of("A1B2C", "D3E4F", "G5H6J", "K7L8M", "N9P0Q")),
                        new Leaflet.Block.ToFill("保管人")));
        var out = new ByteArrayOutputStream();

        assertEquals(List.of(), leaflet.write(out));

        String text = text(Files.write(folder.resolve("a.pdf"), out.toByteArray()));
        assertTrue(text.contains("G5H6J"), text);
        assertTrue(text.contains("保管人："), text);
    }
}
