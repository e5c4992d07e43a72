// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.sheet.CellFiller.Content;
import anyi.sheet.CellFiller.Rows;
import anyi.sheet.CellFiller.Spot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The rows and cells of a sheet's part while it is filled. */
final class XlsxGrid {
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![A-Za-z0-9_.!'])(\\$?[A-Z]{1,3}\\$?)(\\d{1,7})(?![\\d(A-Za-z_!])");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final Document document;
    private final Element data;
    private final Styles styles;
    private final LocalDate zero;

    XlsxGrid(Document document, Styles styles, boolean since1904) {
        this.document = document;
        this.styles = styles;
        zero = since1904 ? ZERO_1904 : ZERO;
        data = (Element) document.getElementsByTagNameNS("*", "sheetData").item(0);
    }

    /** Moves down what stands below a list that is longer than its empty rows, and makes rows like the first. */
    void room(Rows list) {
        list.cleared().forEach(this::emptied);
        if (list.missing() > 0) {
            shift(list.pivot(), list.missing());
        }
        Optional<Element> model =
                list.hasModel() ? find(data, "row", Integer.toString(list.first())) : Optional.empty();
        model.ifPresent(row -> {
            for (int number = list.first() + 1; number < list.first() + list.count(); number++) {
                if (find(data, "row", Integer.toString(number)).isEmpty()) {
                    like(row, number);
                }
            }
        });
    }

    private void like(Element model, int number) {
        Element row = at(data, "row", Integer.toString(number), number);
        for (String name : List.of("ht", "customHeight", "s", "customFormat")) {
            if (model.hasAttribute(name)) {
                row.setAttribute(name, model.getAttribute(name));
            }
        }
        children(model).forEach(cell -> {
            Element made = create(data, "c");
            made.setAttribute("r", Cell.columnName(position(cell.getAttribute("r"))) + number);
            if (cell.hasAttribute("s")) {
                made.setAttribute("s", cell.getAttribute("s"));
            }
            row.appendChild(made);
        });
        mergeLike(model.getAttribute("r"), number);
    }

    /** Cells that are merged across in the model are merged in its copy. */
    private void mergeLike(String model, int number) {
        for (Element merge : all("mergeCell")) {
            Matcher area =
                    Pattern.compile("([A-Z]+)" + model + ":([A-Z]+)" + model).matcher(merge.getAttribute("ref"));
            if (area.matches()) {
                Element copy = create(merge, "mergeCell");
                copy.setAttribute("ref", area.group(1) + number + ":" + area.group(2) + number);
                Element merges = (Element) merge.getParentNode();
                merges.appendChild(copy);
                merges.removeAttribute("count");
            }
        }
    }

    private void shift(int from, int by) {
        IntUnaryOperator moved = row -> row >= from ? row + by : row;
        for (Element row : all("row")) {
            int number = position(row.getAttribute("r"));
            if (number >= from) {
                row.setAttribute("r", Integer.toString(number + by));
                children(row).forEach(cell -> change(cell, "r", moved));
            }
        }
        all("f").forEach(formula -> {
            formula.setTextContent(moved(formula.getTextContent(), moved));
            change(formula, "ref", moved);
        });
        all("mergeCell").forEach(merge -> change(merge, "ref", moved));
        all("dimension").forEach(area -> change(area, "ref", moved));
        all("autoFilter").forEach(area -> change(area, "ref", moved));
        all("dataValidation").forEach(rule -> change(rule, "sqref", moved));
        all("conditionalFormatting").forEach(rule -> change(rule, "sqref", moved));
    }

    private static void change(Element element, String attribute, IntUnaryOperator moved) {
        if (element.hasAttribute(attribute)) {
            element.setAttribute(attribute, moved(element.getAttribute(attribute), moved));
        }
    }

    /** References to rows of this sheet; those of other sheets stand behind an exclamation mark and stay. */
    private static String moved(String text, IntUnaryOperator moved) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + moved.applyAsInt(Integer.parseInt(found.group(2)))));
    }

    void put(Spot spot, Content what) {
        emptied(spot).ifPresent(cell -> put(cell, what));
    }

    /** The cell without what stood in it; nothing for one that works something out. */
    private Optional<Element> emptied(Spot spot) {
        Element row = at(data, "row", Integer.toString(spot.row()), spot.row());
        Element cell = at(row, "c", spot.address(), spot.column());
        if (child(cell, "f").isPresent()) {
            return Optional.empty();
        }
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        cell.removeAttribute("t");
        return Optional.of(cell);
    }

    private void put(Element cell, Content what) {
        NumberFormat format = styles.format(cell.hasAttribute("s") ? Integer.parseInt(cell.getAttribute("s")) : 0);
        switch (what) {
            case Content.Number(BigDecimal number, boolean percent) ->
                number(cell, percent && format.code().contains("%") ? number.movePointLeft(2) : number);
            case Content.Text(String text) -> text(cell, FormulaGuard.guarded(text));
            case Content.Day(LocalDate day) -> {
                if (format.kind() == NumberFormat.Kind.DATE) {
                    number(cell, BigDecimal.valueOf(ChronoUnit.DAYS.between(zero, day)));
                } else {
                    text(cell, day.toString());
                }
            }
        }
    }

    private void number(Element cell, BigDecimal number) {
        Element value = create(cell, "v");
        value.setTextContent(number.toPlainString());
        cell.appendChild(value);
    }

    private void text(Element cell, String text) {
        cell.setAttribute("t", "inlineStr");
        Element inline = create(cell, "is");
        Element words = create(cell, "t");
        words.setTextContent(text);
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        inline.appendChild(words);
        cell.appendChild(inline);
    }

    /** A formula is worked out anew by the program that opens the file. */
    void forgetResults() {
        for (Element cell : all("c")) {
            if (child(cell, "f").isPresent()) {
                child(cell, "v").ifPresent(cell::removeChild);
            }
        }
    }

    private List<Element> all(String name) {
        var found = new ArrayList<Element>();
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst();
    }

    private static Optional<Element> find(Element parent, String name, String reference) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName())
                        && element.getAttribute("r").equals(reference))
                .findFirst();
    }

    /** The row or cell of that name; made at its place in the order where there is none. */
    private Element at(Element parent, String name, String reference, int position) {
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
        Element made = create(parent, name);
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

    private Element create(Element like, String name) {
        String prefix = like.getPrefix();
        return document.createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }
}
