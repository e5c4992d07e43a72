// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anyi.sheet.CellValue.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oddities of .xlsx files, most of them written by hand. */
class XlsxTest {
    @TempDir
    Path folder;

    private Path book(String sheetData, String strings) {
        return Books.zip(folder.resolve("a.xlsx"), Books.parts(Books.MAIN, sheetData, strings));
    }

    @Test
    void the_strict_form_is_read_like_the_usual_one() {
        Path file = Books.zip(
                folder.resolve("strict.xlsx"),
                Books.parts(
                        Books.STRICT,
                        "<sheetData><row r='2'><c r='B2' t='s'><v>0</v></c><c r='C2'"
                                + " t='d'><v>2024-03-15</v></c></row></sheetData>",
                        "<si><t>王秀英</t></si>"));

        Row row = Books.rows(file).getFirst();

        assertEquals("王秀英", row.text(2));
        assertEquals(
                new Moment(LocalDate.of(2024, 3, 15).atStartOfDay()),
                row.cell(3).value());
    }

    @Test
    void phonetic_guides_do_not_belong_to_the_name() {
        Path file = book(
                "<sheetData><row><c t='s'><v>0</v></c></row></sheetData>",
                "<si><t>岐阜</t><rPh sb='0' eb='2'><t>ギフ</t></rPh><phoneticPr fontId='1'/></si>");

        assertEquals(List.of(List.of("岐阜")), Books.texts(file));
    }

    @Test
    void rows_and_cells_without_numbers_follow_each_other() {
        Path file = book(
                "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c"
                        + " r='C5'><v>3</v></c><c><v>4</v></c></row></sheetData>",
                "");

        List<Row> rows = Books.rows(file);

        assertEquals("B1", rows.get(0).cells().get(1).address());
        assertEquals("D5", rows.get(1).cells().get(1).address());
    }

    @Test
    void inline_strings_rich_runs_and_escaped_characters_are_read() {
        Path file = book(
                "<sheetData><row><c t='inlineStr'><is><r><t>王</t></r><r><t>秀英</t></r></is></c>"
                        + "<c t='str'><v>甲_x000D_乙</v></c><c t='s'><v/></c></row></sheetData>",
                "");

        assertEquals(List.of(List.of("王秀英", "甲\r乙")), Books.texts(file));
    }

    @Test
    void a_formula_without_a_result_shows_itself_instead_of_nothing() {
        Path file = book("<sheetData><row><c><f>SUM(B1:B9)</f></c></row></sheetData>", "");

        assertEquals(List.of(List.of("=SUM(B1:B9)")), Books.texts(file));
    }

    @Test
    void a_document_type_is_refused_before_any_entity_is_opened() {
        Map<String, String> parts = Books.parts(Books.MAIN, "<sheetData/>", "");
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE s [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><sst xmlns='" + Books.MAIN
                        + "'><si><t>&b;</t></si></sst>");

        assertEquals(Refusal.UNSAFE, Books.refusal(Books.zip(folder.resolve("bomb.xlsx"), parts)));
    }

    @Test
    void a_text_of_many_megabytes_is_refused_as_too_large() {
        assertEquals(
                Refusal.TOO_LARGE,
                Books.refusal(book("<sheetData/>", "<si><t>" + "长".repeat(3_000_000) + "</t></si>")));
    }

    @Test
    void limits_hold_for_what_unpacks_and_for_cells() {
        Path file = book("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(500) + "</sheetData>", "");
        var small = new Limits(1 << 20, 1 << 20, 10, 4_000, 10, 100, 100, 100, 10);
        var few = new Limits(1 << 20, 1 << 20, 10, 1 << 20, 10, 100, 100, 100, 10);

        assertEquals(new Opening.Refused(Refusal.TOO_LARGE), Opener.open(file, small));
        var opened = (Opening.Opened) Opener.open(file, few);
        try (Workbook workbook = opened.workbook();
                Rows rows = workbook.sheets().getFirst().rows()) {
            assertEquals(
                    Refusal.TOO_LARGE,
                    assertThrows(Unreadable.class, () -> rows.forEachRemaining(row -> {}))
                            .refusal());
        }
    }

    @Test
    void a_far_away_last_cell_costs_nothing() {
        Path file = book(
                "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c"
                        + " r='XFD1048576'><v>2</v></c></row></sheetData>",
                "");

        assertEquals(List.of(List.of("1"), List.of("2")), Books.texts(file));
    }

    @Test
    void what_is_no_workbook_is_refused_by_what_it_is() {
        Path word = Books.zip(folder.resolve("w.xlsx"), Map.of("word/document.xml", "<document/>"));
        Path open = Books.zip(folder.resolve("o.xlsx"), Map.of("content.xml", "<x/>", "META-INF/manifest.xml", "<x/>"));
        Map<String, String> parts = Books.parts(Books.MAIN, "<sheetData/>", "");
        parts.put("_rels/.rels", parts.getOrDefault("_rels/.rels", "").replace("workbook.xml", "workbook.bin"));
        Path binary = Books.zip(folder.resolve("b.xlsx"), parts);

        assertEquals(Refusal.NOT_A_TABLE, Books.refusal(word));
        assertEquals(Refusal.OPEN_DOCUMENT, Books.refusal(open));
        assertEquals(Refusal.XLSB, Books.refusal(binary));
    }

    @Test
    void a_file_cut_in_the_middle_is_damaged() throws IOException {
        byte[] whole = Files.readAllBytes(book("<sheetData><row><c><v>1</v></c></row></sheetData>", ""));

        Path cut = Books.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));

        assertEquals(Refusal.DAMAGED, Books.refusal(cut));
    }

    @Test
    void a_protected_workbook_is_called_protected_and_not_damaged() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("秘密");
            book.write(plain);
        }
        Path file = folder.resolve("密.xlsx");
        try (var container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("敬老院");
            try (var packed = OPCPackage.open(new java.io.ByteArrayInputStream(plain.toByteArray()));
                    var out = encryptor.getDataStream(container)) {
                packed.save(out);
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        assertEquals(Refusal.PASSWORD, Books.refusal(file));
    }

    @Test
    void files_that_are_no_tables_are_refused() {
        assertEquals(Refusal.EMPTY, Books.refusal(Books.write(folder.resolve("0.xlsx"), new byte[0])));
        assertEquals(Refusal.CANNOT_BE_OPENED, Books.refusal(folder.resolve("nowhere.xlsx")));
        assertEquals(Refusal.CANNOT_BE_OPENED, Books.refusal(folder));
        assertEquals(Refusal.NOT_A_TABLE, refused("%PDF-1.7 …"));
        assertEquals(Refusal.WEB_PAGE, refused("<html><body><table><tr><td>王秀英</td></tr></table></body></html>"));
        assertEquals(Refusal.NOT_A_TABLE, refused("MZ\u0000\u0001\u0002\u0003\u0000\u0000\u0000"));
    }

    private Refusal refused(String content) {
        return Books.refusal(Books.write(folder.resolve("x.xls"), content.getBytes(StandardCharsets.UTF_8)));
    }
}
