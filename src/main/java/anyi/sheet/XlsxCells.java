// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.sheet.CellValue.Blank;
import anyi.sheet.CellValue.Fault;
import anyi.sheet.CellValue.Moment;
import anyi.sheet.CellValue.Numeric;
import anyi.sheet.CellValue.Text;
import anyi.sheet.CellValue.Truth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads one {@code c} element after the other. */
final class XlsxCells {
    private final SharedStrings strings;
    private final Styles styles;
    private final NumberText numbers;
    private final int limit;
    private final RichText rich;
    private final StringBuilder stored = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();

    XlsxCells(SharedStrings strings, Styles styles, NumberText numbers, Limits limits) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
        limit = limits.cellCharacters();
        rich = new RichText(limit);
    }

    /** From the start of {@code c} to its end. */
    Cell read(Xml xml, int row, int column) {
        String type = xml.attribute("t");
        int style = xml.number("s", -1);
        boolean inline = false;
        boolean hasValue = false;
        stored.setLength(0);
        formula.setLength(0);
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.text(stored, limit);
                hasValue = true;
            } else if (xml.starts("is")) {
                rich.read(xml);
                inline = true;
            } else if (xml.starts("f")) {
                xml.text(formula, limit);
            }
        }
        if (inline) {
            return text(row, column, rich.text(), rich.struck() || styles.struck(style));
        }
        if (!hasValue || stored.isEmpty() && !"str".equals(type)) {
            return formula.isEmpty() ? Cell.blank(row, column) : fault(row, column, "=" + formula, style);
        }
        return cell(row, column, type == null ? "n" : type, stored.toString(), style);
    }

    private Cell cell(int row, int column, String type, String value, int style) {
        boolean struck = styles.struck(style);
        return switch (type) {
            case "s" -> shared(row, column, value, struck);
            case "str", "inlineStr" -> text(row, column, SharedStrings.unescaped(value), struck);
            case "b" -> {
                boolean yes = value.equals("1") || value.equalsIgnoreCase("true");
                yield new Cell(row, column, new Truth(yes), yes ? "TRUE" : "FALSE", struck, false);
            }
            case "e" -> fault(row, column, value, style);
            case "d" -> day(row, column, value, struck);
            default -> number(row, column, value, style);
        };
    }

    private static Cell text(int row, int column, String text, boolean struck) {
        return text.isEmpty() ? Cell.blank(row, column) : Cell.text(row, column, text, struck);
    }

    private Cell fault(int row, int column, String code, int style) {
        return new Cell(row, column, new Fault(code), code, styles.struck(style), false);
    }

    private Cell shared(int row, int column, String value, boolean struck) {
        int index = parsed(value);
        if (!strings.has(index)) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        return text(row, column, strings.text(index), struck || strings.struck(index));
    }

    private static int parsed(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Cell number(int row, int column, String value, int style) {
        if (value.isBlank()) {
            return Cell.blank(row, column);
        }
        boolean struck = styles.struck(style);
        if (!(NumberText.number(value) instanceof Numeric numeric)) {
            return new Cell(row, column, new Fault(value), value, struck, false);
        }
        NumberFormat format = styles.format(style);
        return new Cell(
                row,
                column,
                numbers.value(numeric.exact(), format),
                numbers.text(numeric.exact(), format),
                struck,
                false);
    }

    /** Days as the strict form of the format writes them. */
    private static Cell day(int row, int column, String value, boolean struck) {
        LocalDateTime moment = moment(value.strip());
        CellValue meant = moment == null ? new Text(value) : new Moment(moment);
        return new Cell(row, column, value.isEmpty() ? new Blank() : meant, value, struck, false);
    }

    private static @Nullable LocalDateTime moment(String value) {
        try {
            return value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay()
                    : LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Of the letters before the digits of {@code AB12}: 28; 0 where there are none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && i < 4; i++) {
            char letter = address.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                letter -= 'a' - 'A';
            }
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }
}
