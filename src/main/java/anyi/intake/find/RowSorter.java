// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.Spelling;
import anyi.sheet.Cell;
import anyi.sheet.CellValue;
import anyi.sheet.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells the rows below a head apart: records, sums, groups, notes, repeated heads. Carries down what a row leaves out
 * because it stands in the row above.
 */
public final class RowSorter {
    private static final Pattern SUM =
            Pattern.compile("(本页|本月|本组|全院|分组|页|各类|男|女|[\\p{IsHan}\\d]{0,8})?(小计|合计|总计|共计|累计|总合计|总和|总数)[:：]?(\\d.*)?");
    private static final Pattern NOTE = Pattern.compile(
            "(院长|负责人|单位负责人|主管|审核|复核|制表|填表|填报|经办|会计|出纳|领导|公章|盖章|签字|注[:：]|注意|说明[:：]|备注[:：]|附[:：]|\\(公章|人民币\\(大写|大写).*");
    private static final Pattern LABELLED = Pattern.compile("[\\p{IsHan}()（）、/]{2,12}[:：].*");
    private static final Pattern NUMBERED_NOTE = Pattern.compile("\\d{1,2}[.、．)](?!\\d).{4,}");
    private static final Set<Field> CARRIED_IN_BEDS = Set.of(Field.BUILDING, Field.FLOOR, Field.ROOM);
    private static final Set<Field> CARRIED_IN_OTHERS = Set.of(Field.NAME, Field.ID_NUMBER, Field.BED);

    private static final Set<Field> CARRIED_IN_TRAINING =
            Set.of(Field.COURSE, Field.TRAINED_ON, Field.HOURS, Field.TEACHER, Field.TRAIN_PLACE);

    private final Layout layout;
    private final Consumer<Entry> records;
    private final Consumer<Total> totals;
    private final Map<Field, Cell> above = new EnumMap<>(Field.class);
    private final List<Column> known;
    private final List<Integer> index;
    private final List<String> heads;
    private String group = "";

    public RowSorter(Layout layout, Consumer<Entry> records, Consumer<Total> totals) {
        this.layout = layout;
        this.records = records;
        this.totals = totals;
        index = Arrays.stream(Field.values())
                .map(field -> layout.column(field).map(Column::index).orElse(0))
                .toList();
        heads = layout.columns().stream()
                .map(column -> Spelling.heading(column.heading()))
                .toList();
        known = layout.columns().stream()
                .filter(column -> column.field().isPresent()
                        && column.field().get() != Field.SEQ
                        && column.field().get() != Field.REMARK
                        && column.field().get() != Field.SIGNATURE)
                .toList();
    }

    /** Takes the rows of the sheet from top to bottom; those of the head and above are passed over. */
    public void take(Row row) {
        if (row.number() <= layout.headLast()) {
            return;
        }
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty() || isHead(row)) {
            return;
        }
        String first = Spelling.tight(filled.getFirst().text());
        long own = filled.stream().map(Cell::text).distinct().count();
        if (isSum(row, filled)) {
            totals.accept(new Total(row, !first.contains("小计") && !first.contains("本页")));
            above.clear();
        } else if (isSigned(filled)
                || NOTE.matcher(first).matches() && !isRecord(row)
                || NUMBERED_NOTE.matcher(first).matches() && own == 1) {
            return;
        } else if (own == 1 && !isRecord(row)) {
            group = isPlainNumber(first) ? group : filled.getFirst().text().strip();
            above.clear();
        } else if (isRecord(row)) {
            record(row);
        }
    }

    private static boolean isPlainNumber(String text) {
        return text.matches("[\\d.]+");
    }

    /** The label stands before the name's column or in it, and nothing but figures follows. */
    private boolean isSum(Row row, List<Cell> filled) {
        int limit = layout.column(keyField()).map(Column::index).orElse(2);
        return filled.stream()
                .takeWhile(cell -> cell.column() <= Math.max(limit, 2))
                .anyMatch(cell ->
                        SUM.matcher(Spelling.tight(cell.text())).matches() && cell.value() instanceof CellValue.Text);
    }

    /** The line for signatures: "drawn up by: A, checked by: B", in cells that happen to stand below the key's head. */
    private static boolean isSigned(List<Cell> filled) {
        List<String> texts = filled.stream()
                .map(cell -> Spelling.tight(cell.text()))
                .distinct()
                .toList();
        long labels =
                texts.stream().filter(text -> LABELLED.matcher(text).matches()).count();
        boolean leads = LABELLED.matcher(texts.getFirst()).matches();
        return leads
                && (labels >= 2 && labels * 2 >= texts.size()
                        || NOTE.matcher(texts.getFirst()).matches());
    }

    private Field keyField() {
        if (layout.kind() == LedgerKind.BEDS) {
            return layout.has(Field.BED) ? Field.BED : Field.ROOM;
        }
        return layout.has(Field.NAME) ? Field.NAME : Field.ID_NUMBER;
    }

    private boolean isHead(Row row) {
        int same = 0;
        for (int i = 0; i < heads.size(); i++) {
            String text = row.text(layout.columns().get(i).index());
            same += !text.isEmpty() && heads.get(i).endsWith(Spelling.tight(text)) ? 1 : 0;
        }
        return same >= 3 && same * 2 > layout.columns().size();
    }

    /** Somebody's or something's own row: the key is there, or enough of the rest to say that the key is missing. */
    private boolean isRecord(Row row) {
        boolean key = layout.column(keyField())
                .map(column -> row.cell(column.index()))
                .filter(cell -> !Spelling.isNothing(cell.text()))
                .isPresent();
        long filled = known.stream()
                .filter(column -> !Spelling.isNothing(row.text(column.index())))
                .map(column -> row.cell(column.index()))
                .filter(cell -> !cell.covered())
                .count();
        return key ? filled >= Math.min(2, known.size()) || filled == 1 && hasSeq(row) : filled >= 3;
    }

    private boolean hasSeq(Row row) {
        return layout.column(Field.SEQ)
                .filter(column -> isPlainNumber(Spelling.tight(row.text(column.index()))))
                .isPresent();
    }

    private void record(Row row) {
        Map<Field, Cell> carried = new EnumMap<>(Field.class);
        Set<Field> carry = switch (layout.kind()) {
            case BEDS -> CARRIED_IN_BEDS;
            case ASSESSMENTS, LEAVES -> CARRIED_IN_OTHERS;
            case TRAINING -> CARRIED_IN_TRAINING;
            default -> Set.of();
        };
        boolean nameless = Spelling.isNothing(text(row, Field.NAME));
        for (Field field : carry) {
            Cell above = this.above.get(field);
            boolean empty = Spelling.isNothing(text(row, field));
            if (empty
                    && above != null
                    && (layout.kind() == LedgerKind.BEDS || layout.kind() == LedgerKind.TRAINING || nameless)) {
                carried.put(field, above);
            }
        }
        for (Field field : carry) {
            Optional<Column> column = layout.column(field);
            if (column.isPresent() && !Spelling.isNothing(text(row, field))) {
                above.put(field, row.cell(column.get().index()));
            } else if (column.isPresent() && !carried.containsKey(field)) {
                above.remove(field);
            }
        }
        records.accept(new Entry(layout, index, row, isStruck(row), group, carried));
    }

    private String text(Row row, Field field) {
        int column = index.get(field.ordinal());
        return column == 0 ? "" : row.text(column);
    }

    private boolean isStruck(Row row) {
        boolean name = layout.column(Field.NAME)
                .map(column -> row.cell(column.index()).struck())
                .orElse(false);
        long struck = row.cells().stream()
                .filter(cell -> !cell.isBlank() && cell.struck())
                .count();
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        return name || struck * 2 > filled;
    }
}
