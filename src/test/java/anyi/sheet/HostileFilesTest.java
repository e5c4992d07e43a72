// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm are read in a child process with 128 MB: each ends in rows or in a plain refusal. */
class HostileFilesTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    private static final String TEXT = "<si><t>姓名</t></si>";
    private static final String SST = "<sst xmlns=\"" + MAIN + "\">" + TEXT + "</sst>";

    @TempDir
    Path dir = Path.of("");

    private Path hostile = Path.of("");

    @Test
    void every_hostile_file_ends_in_rows_or_a_plain_refusal() throws Exception {
        hostile = Files.createDirectory(dir.resolve("hostile"));
        Files.writeString(dir.resolve("secret.txt"), "SECRET-OF-THE-DISK");
        entities();
        sizes();
        containers();
        names();
        Path out = dir.resolve("out.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadEverything.class.getName(),
                        hostile.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertTrue(child.waitFor(180, TimeUnit.SECONDS), "it does not end");
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        lines.forEach(System.out::println);
        assertEquals(0, child.exitValue(), lines.toString());
        try (var files = Files.list(hostile)) {
            assertEquals(files.count(), lines.size(), "a file without an answer, or one that was made");
        }
        assertAll(List.of("laughs", "outside", "ladder").stream()
                .map(name -> () -> assertFalse(
                        lines.stream().anyMatch(line -> line.startsWith(name) && line.contains(" rows")),
                        lines.toString())));
        try (var files = Files.list(dir)) {
            assertEquals(3, files.count(), "something was written outside");
        }
    }

    private void entities() {
        var laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        book("laughs.xlsx", ROW, laughs + "]><sst xmlns=\"" + MAIN + "\"><si><t>&a30;</t></si></sst>");
        String secret = dir.resolve("secret.txt").toUri().toString();
        book(
                "outside.xlsx",
                ROW,
                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret + "\">]><sst xmlns=\"" + MAIN
                        + "\"><si><t>&x;</t></si></sst>");
        Map<String, String> parts = parts();
        parts.put("[Content_Types].xml", "<!DOCTYPE x SYSTEM \"" + secret + "\">" + parts.get("[Content_Types].xml"));
        Books.zip(hostile.resolve("types.xlsx"), parts);
        book("reference.xlsx", "<row r=\"1\"><c r=\"ZZZ9999999\" t=\"s\"><v>0</v></c></row>", SST);
        book("reference2.xlsx", "<row r=\"99999999999\"><c r=\"A1\" t=\"s\"><v>99999999</v></c></row>", SST);
    }

    private void sizes() throws IOException {
        large("string.xlsx", STRINGS, "<sst xmlns=\"" + MAIN + "\"><si><t>", "A", 300, "</t></si></sst>");
        large("ladder.xlsx", STRINGS, "<sst xmlns=\"" + MAIN + "\">", "<si><t>x</t></si>", 600, "</sst>");
        large(
                "rows.xlsx",
                SHEET,
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>",
                "<row><c><v>1</v></c></row>",
                300,
                "</sheetData></worksheet>");
        large(
                "styles.xlsx",
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"1000000\">",
                "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/>",
                45,
                "</cellXfs></styleSheet>");
        large("white.xlsx", SHEET, "<worksheet xmlns=\"" + MAIN + "\">", "     ", 700, "<sheetData/></worksheet>");
        Map<String, String> many = parts();
        for (int i = 0; i < 20_000; i++) {
            many.put("xl/media/image" + i + ".png", "");
        }
        Books.zip(hostile.resolve("parts.xlsx"), many);
    }

    private void containers() throws IOException {
        Map<String, String> slip = parts();
        slip.put("../../evil.txt", "evil");
        slip.put("/tmp/evil.txt", "evil");
        Books.zip(hostile.resolve("slip.xlsx"), slip);
        Map<String, String> twice = parts();
        twice.put("xl/worksheets/sheet9.xml", "<worksheet/>");
        Path file = Books.zip(hostile.resolve("twice.xlsx"), twice);
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.writeString(file, bytes.replace("sheet9.xml", "sheet1.xml"), StandardCharsets.ISO_8859_1);
        byte[] whole = Files.readAllBytes(Books.zip(hostile.resolve("whole.xlsx"), parts()));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        Books.write(hostile.resolve("half.xlsx"), half);
        for (int i = 0; i < 40; i++) {
            byte[] bad = whole.clone();
            bad[(int) ((long) i * bad.length / 40)] ^= (byte) (1 << i % 8);
            Books.write(hostile.resolve("bit" + i + ".xlsx"), bad);
        }
    }

    private void names() {
        Books.write(hostile.resolve("picture.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        Books.write(hostile.resolve("empty.xlsx"), new byte[0]);
        Books.write(hostile.resolve("zeros.xls"), new byte[100_000]);
        Books.write(hostile.resolve("words.xls"), "姓名,身份证号\n王秀英,1\n".getBytes(StandardCharsets.UTF_8));
        Books.zip(hostile.resolve("book.csv"), parts());
        String csv = "姓名,备注\n=cmd|' /C calc'!A0,+1\n@SUM(1),-1\n\u202Eevil\u202C,a\u200Bb\uFEFFc\n\""
                + "x".repeat(200_000) + "\n";
        Books.write(hostile.resolve("words.csv"), csv.getBytes(StandardCharsets.UTF_8));
        Books.write(hostile.resolve("quotes.csv"), "\"".repeat(1_000_001).getBytes(StandardCharsets.UTF_8));
        Books.write(hostile.resolve("commas.csv"), ",".repeat(5_000_000).getBytes(StandardCharsets.UTF_8));
    }

    private void book(String name, String rows, String strings) {
        Map<String, String> parts = parts();
        parts.put(SHEET, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        parts.put(STRINGS, strings);
        Books.zip(hostile.resolve(name), parts);
    }

    /** A workbook that is in order and has styles. */
    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<>(Books.parts(MAIN, "<sheetData>" + ROW + "</sheetData>", TEXT));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, text) -> text.replace(
                        "</Relationships>",
                        "<Relationship Id='r3'"
                                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles'"
                                + " Target='styles.xml'/></Relationships>"));
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
        return parts;
    }

    /** A part of so many megabytes that packs to next to nothing. */
    private void large(String name, String part, String before, String repeated, int megabytes, String after)
            throws IOException {
        byte[] block = repeated.repeat((1 << 20) / repeated.length()).getBytes(StandardCharsets.UTF_8);
        Map<String, String> parts = parts();
        parts.remove(part);
        try (var zip = new ZipOutputStream(Files.newOutputStream(hostile.resolve(name)))) {
            for (var each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            write(zip, before);
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            write(zip, after);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
