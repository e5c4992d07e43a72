// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files and reads them again. */
final class Books {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private Books() {}

    static Workbook open(Path file) {
        return assertInstanceOf(Opening.Opened.class, Workbook.open(file)).workbook();
    }

    static Refusal refusal(Path file) {
        return assertInstanceOf(Opening.Refused.class, Workbook.open(file)).refusal();
    }

    /** All rows of the sheet with that index. */
    static List<Row> rows(Path file, int sheet) {
        try (Workbook workbook = open(file);
                Rows rows = workbook.sheets().get(sheet).rows()) {
            var all = new ArrayList<Row>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    static List<Row> rows(Path file) {
        return rows(file, 0);
    }

    static List<List<String>> texts(Path file) {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Path file, Map<String, String> parts) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a workbook with one sheet, written by hand. */
    static Map<String, String> parts(String namespace, String sheetData, String strings) {
        String relations = namespace.equals(STRICT)
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relationships(relation("r1", relations + "/officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='台账' sheetId='1' r:id='r1'/></sheets></workbook>"
                        .formatted(namespace, relations));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships(relation("r1", relations + "/worksheet", "worksheets/sheet1.xml")
                        + relation("r2", relations + "/sharedStrings", "/xl/sharedStrings.xml")));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + namespace + "'>" + sheetData + "</worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns='" + namespace + "'>" + strings + "</sst>");
        return parts;
    }

    private static String relationships(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, type, target);
    }
}
