// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.sheet.Cell;
import anyi.sheet.CellValue;
import anyi.sheet.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a ledger that says something about somebody or something.
 *
 * @param index the column of each field, by its ordinal; 0 = none
 * @param struck crossed out: gone
 * @param group the heading of the group that the row stands in, such as 特困人员; empty = none
 * @param carried cells that a row leaves out because they stand in a row above
 */
public record Entry(
        Layout layout, List<Integer> index, Row row, boolean struck, String group, Map<Field, Cell> carried) {
    public int number() {
        return row.number();
    }

    /** The cell of a field; empty where the ledger has no such column. */
    public Optional<Cell> cell(Field field) {
        Cell above = carried.get(field);
        if (above != null) {
            return Optional.of(above);
        }
        int column = column(field);
        return column == 0 ? Optional.empty() : Optional.of(row.cell(column));
    }

    /** What is written, without blanks around; empty where nothing is. */
    public String text(Field field) {
        return cell(field).map(cell -> cell.text().strip()).orElse("");
    }

    public boolean isNumber(Field field) {
        return cell(field)
                .map(cell -> cell.value() instanceof CellValue.Numeric)
                .orElse(false);
    }

    public Optional<CellValue.Moment> moment(Field field) {
        return cell(field).map(Cell::value).map(value -> value instanceof CellValue.Moment moment ? moment : null);
    }

    /** The column of a field, counted from 1; 0 where there is none. */
    public int column(Field field) {
        return index.get(field.ordinal());
    }

    public List<Cell> items() {
        return layout.items().stream().map(column -> row.cell(column.index())).toList();
    }

    public List<Column> itemColumns() {
        return layout.items();
    }

    /** The columns that are training sessions. */
    public List<Column> sessions() {
        return layout.columns().stream()
                .filter(column -> column.field().equals(Optional.of(Field.SESSION)))
                .toList();
    }

    /** The row as text, cells divided by tabulators, for the report. */
    public String raw() {
        int last = row.lastColumn();
        var text = new StringBuilder();
        for (int column = 1; column <= last; column++) {
            text.append(column == 1 ? "" : "\t").append(oneLine(row.text(column)));
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        boolean broken = text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return broken ? text.replaceAll("[\\t\\r\\n]+", " ") : text;
    }

    @Override
    public String toString() {
        return layout.kind() + " row " + number()
                + layout.columns().stream()
                        .flatMap(column -> column.field().stream())
                        .map(Field::name)
                        .collect(Collectors.joining(" ", " ", ""));
    }
}
