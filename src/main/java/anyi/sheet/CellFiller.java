// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Writes numbers into cells of somebody's workbook; everything else in it stays as it is. */
public final class CellFiller {
    private static final byte[] ZIP = {'P', 'K'};

    private CellFiller() {}

    /** @param row counted from 1; @param column counted from 1 */
    public record Spot(String sheet, int row, int column) {
        /** Such as {@code G21}. */
        public String address() {
            return Cell.columnName(column) + row;
        }
    }

    /** @param blank .xlsx or .xls */
    public static void fill(Path blank, OutputStream out, Map<Spot, BigDecimal> numbers) throws IOException {
        byte[] content = Files.readAllBytes(blank);
        if (content.length > 2 && content[0] == ZIP[0] && content[1] == ZIP[1]) {
            xlsx(blank, content, out, numbers);
        } else {
            xls(content, out, numbers);
        }
    }

    private static void xls(byte[] content, OutputStream out, Map<Spot, BigDecimal> numbers) throws IOException {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            numbers.forEach((spot, number) -> {
                var sheet = book.getSheet(spot.sheet());
                var row = sheet.getRow(spot.row() - 1);
                var there = row == null ? sheet.createRow(spot.row() - 1) : row;
                var cell = there.getCell(spot.column() - 1);
                (cell == null ? there.createCell(spot.column() - 1) : cell).setCellValue(number.doubleValue());
            });
            book.setForceFormulaRecalculation(true);
            book.write(out);
        }
    }

    private static void xlsx(Path blank, byte[] content, OutputStream out, Map<Spot, BigDecimal> numbers)
            throws IOException {
        Map<String, String> parts = XlsxWorkbook.partsBySheet(blank);
        try (var in = new ZipInputStream(new ByteArrayInputStream(content));
                var target = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                String name = entry.getName();
                Optional<String> sheet = parts.entrySet().stream()
                        .filter(known -> known.getValue().equalsIgnoreCase(name))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .filter(known -> numbers.keySet().stream()
                                .anyMatch(spot -> spot.sheet().equals(known)));
                target.write(sheet.isPresent() ? filled(part, sheet.get(), numbers) : part);
                target.closeEntry();
            }
        }
    }

    private static byte[] filled(byte[] part, String sheet, Map<Spot, BigDecimal> numbers) throws IOException {
        try (InputStream in = new ByteArrayInputStream(part)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(in);
            numbers.forEach((spot, number) -> {
                if (spot.sheet().equals(sheet)) {
                    put(document, spot, number);
                }
            });
            forgetResults(document);
            var out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
    }

    /** A formula is worked out anew by the program that opens the file. */
    private static void forgetResults(Document document) {
        NodeList cells = document.getElementsByTagNameNS("*", "c");
        for (int i = 0; i < cells.getLength(); i++) {
            var cell = (Element) cells.item(i);
            if (child(cell, "f").isPresent()) {
                child(cell, "v").ifPresent(cell::removeChild);
            }
        }
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static void put(Document document, Spot spot, BigDecimal number) {
        var data = (Element) document.getElementsByTagNameNS("*", "sheetData").item(0);
        Element row = at(data, "row", Integer.toString(spot.row()), spot.row());
        Element cell = at(row, "c", spot.address(), spot.column());
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        cell.removeAttribute("t");
        Element value = create(document, data, "v");
        value.setTextContent(number.toPlainString());
        cell.appendChild(value);
    }

    /** The row or cell of that name; made at its place in the order where there is none. */
    private static Element at(Element parent, String name, String reference, int position) {
        Node next = null;
        for (Node node = parent.getFirstChild(); node != null && next == null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                String known = element.getAttribute("r");
                if (known.equals(reference)) {
                    return element;
                }
                if (position(known) > position) {
                    next = element;
                }
            }
        }
        Element made = create(parent.getOwnerDocument(), parent, name);
        made.setAttribute("r", reference);
        parent.insertBefore(made, next);
        return made;
    }

    /** 5 of row 5, 7 of cell G21. */
    private static int position(String reference) {
        int column = 0;
        for (char c : reference.toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            }
        }
        return column > 0 ? column : reference.isEmpty() ? 0 : Integer.parseInt(reference);
    }

    private static Element create(Document document, Element like, String name) {
        String prefix = like.getPrefix();
        return document.createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }
}
