// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.sheet.CellFiller.Content;
import anyi.sheet.CellFiller.Rows;
import anyi.sheet.CellFiller.Spot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Fills a workbook of 2007 and later part by part; parts without a cell to fill are copied byte for byte. */
final class XlsxFiller {
    private final Path blank;
    private final Map<Spot, Content> cells;
    private final List<Rows> rows;

    XlsxFiller(Path blank, Map<Spot, Content> cells, List<Rows> rows) {
        this.blank = blank;
        this.cells = cells;
        this.rows = rows;
    }

    void fill(byte[] content, OutputStream out) throws IOException {
        XlsxWorkbook.Inside inside = XlsxWorkbook.inside(blank);
        Map<String, String> sheets = new HashMap<>();
        inside.partsBySheet().forEach((sheet, part) -> sheets.put(part.toLowerCase(java.util.Locale.ROOT), sheet));
        Set<String> wanted = Stream.concat(
                        cells.keySet().stream().map(Spot::sheet), rows.stream().map(Rows::sheet))
                .collect(Collectors.toSet());
        try (var in = new ZipInputStream(new ByteArrayInputStream(content));
                var target = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                String sheet = sheets.getOrDefault(entry.getName().toLowerCase(java.util.Locale.ROOT), "");
                target.write(wanted.contains(sheet) ? filled(part, sheet, inside) : part);
                target.closeEntry();
            }
        }
    }

    private byte[] filled(byte[] part, String sheet, XlsxWorkbook.Inside inside) throws IOException {
        try (InputStream in = new ByteArrayInputStream(part)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(in);
            var grid = new XlsxGrid(document, inside.styles(), inside.since1904());
            rows.stream().filter(list -> list.sheet().equals(sheet)).forEach(grid::room);
            cells.forEach((spot, what) -> {
                if (spot.sheet().equals(sheet)) {
                    grid.put(spot, what);
                }
            });
            grid.forgetResults();
            var out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
    }
}
