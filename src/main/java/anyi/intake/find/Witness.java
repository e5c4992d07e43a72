// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.Amount;
import anyi.intake.read.Spelling;
import anyi.intake.read.Words;
import anyi.intake.read.WrittenDate;
import anyi.sheet.Cell;
import anyi.sheet.CellValue;
import anyi.sheet.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The second witness beside the headings: what the values of a column look like. */
final class Witness {
    private static final int FEWEST = 3;
    private static final LocalDate ANY_DAY = LocalDate.of(2030, 1, 1);

    /** What a column of such words means where its heading says nothing. */
    private static final Map<Field, String> VOCABULARIES = new TreeMap<>(Map.of(
            Field.ECONOMIC, "economic",
            Field.MARITAL, "marital",
            Field.DEPENDENCE, "dependence",
            Field.LEVEL, "dependence",
            Field.CARE_LEVEL, "care_level",
            Field.BED_TYPE, "bed_type",
            Field.BED_STATE, "bed_state",
            Field.CONTACT_RELATION, "kin",
            Field.LEAVE_KIND, "leave"));

    private final Words words;

    Witness(Words words) {
        this.words = words;
    }

    /** Takes away meanings that the values deny, and gives the plainest ones to columns that nobody knew. */
    List<Column> hear(LedgerKind kind, List<Column> columns, List<Row> data) {
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
        VOCABULARIES.forEach((field, vocabulary) -> give(
                heard,
                data,
                taken,
                field,
                cell -> cell.text().strip().length() > 1 && words.knows(vocabulary, cell.text()),
                0.8,
                kind));
        give(heard, data, taken, Field.PAID_MONTH, cell -> isMonth(cell), 0.8, kind);
        if (taken.contains(Field.CONTACT_NAME) || taken.contains(Field.CONTACT_RELATION)) {
            give(heard, data, taken, Field.CONTACT_PHONE, cell -> isMobile(cell), 0.8, kind);
        }
        if (kind != LedgerKind.BEDS) {
            give(heard, data, taken, Field.NAME, cell -> isName(cell), 0.9, kind);
        }
        return heard;
    }

    private static boolean isMonth(Cell cell) {
        return WrittenDate.read(cell.text(), ANY_DAY) instanceof WrittenDate.Month;
    }

    private static boolean isMobile(Cell cell) {
        return Spelling.tight(cell.text()).replace("-", "").matches("1[3-9]\\d{9}(\\.0+)?");
    }

    private void give(
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
            if (column.field().isEmpty()
                    && count(data, column.index()) >= FEWEST
                    && (field != Field.NAME || isVaried(data, column.index()))
                    && share(data, column.index(), looks) >= enough) {
                columns.set(i, new Column(column.index(), column.heading(), Optional.of(field), 0, false));
                taken.add(field);
                return;
            }
        }
    }

    /** People are called by many names; kinds and relations repeat. */
    private static boolean isVaried(List<Row> data, int column) {
        return data.stream()
                                .map(row -> row.text(column))
                                .filter(text -> !Spelling.isNothing(text))
                                .distinct()
                                .count()
                        * 2
                > count(data, column);
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

    private Predicate<Cell> looksLike(Field.Type type) {
        return switch (type) {
            case DATE ->
                cell -> cell.value() instanceof CellValue.Moment
                        || !(WrittenDate.read(cell.text(), ANY_DAY) instanceof WrittenDate.Unreadable)
                        || cell.text().matches(".*\\d{1,4}.*月.*|\\s*\\d{1,2}[./-]\\d{1,2}\\s*");
            case MONEY, NUMBER ->
                cell -> Amount.number(cell.text()).isPresent() || cell.text().matches(".*\\d.*");
            case ID -> cell -> cell.text().chars().filter(Character::isDigit).count() >= 6;
            case SEX -> cell -> Spelling.tight(cell.text()).matches("[男女]性?|[MF12]");
            case NAME ->
                cell -> !cell.text().matches("[\\d.\\s]+")
                        && cell.text().length() <= 40
                        && !words.knows("kin", cell.text());
            case PHONE, TEXT -> cell -> true;
        };
    }

    private static boolean isLongNumber(Cell cell) {
        return Spelling.tight(cell.text()).matches("\\d{14}(\\d|\\d{3}[\\dXx])");
    }

    private boolean isName(Cell cell) {
        String tight = Spelling.tight(cell.text());
        return tight.matches("[\\p{IsHan}·?]{2,4}")
                && VOCABULARIES.values().stream().noneMatch(vocabulary -> words.knows(vocabulary, tight));
    }
}
