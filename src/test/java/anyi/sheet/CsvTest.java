// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final List<List<String>> EXPECTED = List.of(List.of("姓名", "备注"), List.of("王秀英", "低保，八十岁"));

    @TempDir
    Path folder;

    private Path file(String text, Charset charset) {
        return Books.write(folder.resolve("a.csv"), text.getBytes(charset));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,\uFEFF", "GBK,", "GB18030,", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-16LE,"})
    void every_usual_encoding_is_recognised(String charset, @org.jspecify.annotations.Nullable String mark) {
        String text = (mark == null ? "" : mark) + "姓名,备注\r\n王秀英,低保，八十岁\r\n";

        assertEquals(EXPECTED, Books.texts(file(text, Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void every_usual_separator_is_recognised(String separator) {
        String text = "姓名,备注\n王秀英,低保，八十岁".replace(",", separator);

        assertEquals(EXPECTED, Books.texts(file(text, StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void every_line_end_ends_a_line(String end) {
        assertEquals(EXPECTED, Books.texts(file("姓名,备注" + end + "王秀英,低保，八十岁" + end, StandardCharsets.UTF_8)));
    }

    @Test
    void a_quoted_line_break_stays_in_its_cell_and_rows_count_as_a_spreadsheet_counts() {
        List<Row> rows = Books.rows(file("a,\"一\n二\"\n\nb,\"说\"\"好\"\"\"\n", StandardCharsets.UTF_8));

        assertEquals("一\n二", rows.get(0).text(2));
        assertEquals(3, rows.get(1).number());
        assertEquals("说\"好\"", rows.get(1).text(2));
    }

    @Test
    void the_separator_that_excel_names_in_the_first_line_is_taken_and_not_read() {
        List<Row> rows = Books.rows(file("sep=;\na,b;c\n", StandardCharsets.UTF_8));

        assertEquals(2, rows.getFirst().number());
        assertEquals("a,b", rows.getFirst().text(1));
    }

    @Test
    void a_number_kept_as_text_for_excel_is_that_text() {
        assertEquals(List.of(List.of("00123", "1")), Books.texts(file("=\"00123\",1", StandardCharsets.UTF_8)));
    }

    @Test
    void a_rare_character_of_gb18030_survives() {
        assertEquals(
                List.of(List.of("姓名", "㛃𠮷"), List.of("王秀英", "龘")),
                Books.texts(file("姓名,㛃𠮷\n王秀英,龘", Charset.forName("GB18030"))));
    }

    @Test
    void a_text_file_under_the_name_of_a_workbook_is_read() {
        Path file = Books.write(folder.resolve("名单.xlsx"), "姓名,年龄\n王秀英,81".getBytes(Charset.forName("GBK")));

        assertEquals(List.of(List.of("姓名", "年龄"), List.of("王秀英", "81")), Books.texts(file));
    }

    @Test
    void a_file_of_blanks_is_empty() {
        assertEquals(Refusal.EMPTY, Books.refusal(file("\r\n  \r\n", StandardCharsets.UTF_8)));
        assertEquals(Refusal.NO_ROWS, Books.refusal(file(",,\n,,\n", StandardCharsets.UTF_8)));
    }
}
