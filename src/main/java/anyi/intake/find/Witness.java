// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.Amount;
import anyi.intake.read.Spelling;
import anyi.intake.read.WrittenDate;
import anyi.sheet.Cell;
import anyi.sheet.CellValue;
import anyi.sheet.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The second witness beside the headings: what the values of a column look like. */
final class Witness {
    private static final int FEWEST = 3;
    private static final LocalDate ANY_DAY = LocalDate.of(2030, 1, 1);

    private Witness() {}

    /** Takes away meanings that the values deny, and gives the plainest ones to columns that nobody knew. */
    static List<Column> hear(LedgerKind kind, List<Column> columns, List<Row> data) {
        var heard = new ArrayList<Column>();
        var taken = EnumSet.noneOf(Field.class);
        for (Column column : columns) {
            boolean denied = column.field()
                    .map(field -> share(data, column.index(), looksLike(field.type())) < (column.sure() ? 0.15 : 0.5))
                    .orElse(false);
            heard.add(denied ? column.withField(Optional.empty()) : column);
            heard.getLast().field().ifPresent(taken::add);
        }
        give(heard, data, taken, Field.ID_NUMBER, cell -> isLongNumber(cell), 0.6, kind);
        give(heard, data, taken, Field.SEX, looksLike(Field.Type.SEX), 0.9, kind);
        if (kind != LedgerKind.BEDS) {
            give(heard, data, taken, Field.NAME, cell -> isName(cell), 0.9, kind);
        }
        return heard;
    }

    private static void give(
            List<Column> columns,
            List<Row> data,
            EnumSet<Field> taken,
            Field field,
            Predicate<Cell> looks,
            double enough,
            LedgerKind kind) {
        if (taken.contains(field) || !Signature.allows(kind, field)) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean many = count(data, column.index()) >= FEWEST;
            if (column.field().isEmpty() && many && share(data, column.index(), looks) >= enough) {
                columns.set(i, new Column(column.index(), column.heading(), Optional.of(field), 0, false));
                taken.add(field);
                return;
            }
        }
    }

    private static long count(List<Row> data, int column) {
        return data.stream()
                .filter(row -> !Spelling.isNothing(row.text(column)))
                .count();
    }

    /** The share of the filled cells that look so; 1 where too few are filled to say. */
    private static double share(List<Row> data, int column, Predicate<Cell> looks) {
        List<Cell> filled = data.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !Spelling.isNothing(cell.text()))
                .toList();
        return filled.size() < FEWEST
                ? 1
                : (double) filled.stream().filter(looks).count() / filled.size();
    }

    private static Predicate<Cell> looksLike(Field.Type type) {
        return switch (type) {
            case DATE ->
                cell -> cell.value() instanceof CellValue.Moment
                        || !(WrittenDate.read(cell.text(), ANY_DAY) instanceof WrittenDate.Unreadable)
                        || cell.text().matches(".*\\d{1,4}.*月.*");
            case MONEY, NUMBER ->
                cell -> Amount.number(cell.text()).isPresent() || cell.text().matches(".*\\d.*");
            case ID -> cell -> cell.text().chars().filter(Character::isDigit).count() >= 6;
            case SEX -> cell -> Spelling.tight(cell.text()).matches("[男女]性?|[MF12]");
            case NAME ->
                cell -> !cell.text().matches("[\\d.\\s]+") && cell.text().length() <= 40;
            case PHONE, TEXT -> cell -> true;
        };
    }

    private static boolean isLongNumber(Cell cell) {
        return Spelling.tight(cell.text()).matches("\\d{14}(\\d|\\d{3}[\\dXx])");
    }

    private static boolean isName(Cell cell) {
        String tight = Spelling.tight(cell.text());
        return tight.matches("[\\p{IsHan}·?]{2,4}");
    }
}
