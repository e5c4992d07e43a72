// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.find.HeadFinder.Head;
import anyi.intake.read.Words;
import anyi.sheet.Cell;
import anyi.sheet.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the layout of a sheet by its first rows. */
public final class Finder {
    /** How many filled rows are enough to find the head and to hear the values. */
    public static final int SAMPLE = 120;

    private static final int HEAD_ZONE = 40;
    private static final double ENOUGH = 5.5;
    private final Headings headings;
    private final HeadFinder heads;
    private final Mapper mapper;
    private final Witness witness = new Witness(new Words());

    public Finder(Headings headings) {
        this.headings = headings;
        heads = new HeadFinder(headings);
        mapper = new Mapper(headings);
    }

    /** The tables of sheets that are no plain table. */
    public Pieces pieces() {
        return new Pieces(headings);
    }

    /**
     * @param rows the first filled rows of the sheet, {@link #SAMPLE} are enough
     * @return nothing where no ledger is recognised
     */
    public Optional<Layout> find(String file, String sheet, List<Row> rows) {
        return heads.find(rows.subList(0, Math.min(rows.size(), HEAD_ZONE))).flatMap(head -> {
            Title title = Title.of(file, sheet, above(rows, head));
            List<Row> data =
                    rows.stream().filter(row -> row.number() > head.last()).toList();
            Layout best = null;
            double most = ENOUGH;
            for (LedgerKind kind : LedgerKind.values()) {
                List<Column> columns = witness.hear(kind, mapper.map(kind, head.headings()), data);
                double score = score(kind, columns, title);
                if (score > most && isUsable(kind, columns)) {
                    most = score;
                    best = new Layout(kind, head.first(), head.last(), columns, title);
                }
            }
            return areIncidents(head) ? Optional.empty() : Optional.ofNullable(best);
        });
    }

    /** The same head read as a ledger of another kind, as a person says. */
    public Layout as(LedgerKind kind, Layout layout, List<Row> rows) {
        Head head = new Head(
                layout.headFirst(),
                layout.headLast(),
                layout.columns().stream()
                        .map(column -> new HeadFinder.Heading(column.index(), List.of(column.heading())))
                        .toList());
        List<Row> data = rows.stream().filter(row -> row.number() > head.last()).toList();
        return new Layout(
                kind,
                head.first(),
                head.last(),
                witness.hear(kind, mapper.map(kind, head.headings()), data),
                layout.title());
    }

    private boolean areIncidents(Head head) {
        return head.headings().stream()
                        .filter(heading -> headings.isOfIncidents(heading.leaf()))
                        .count()
                >= 3;
    }

    private static double score(LedgerKind kind, List<Column> columns, Title title) {
        double score = Signature.titleWeight(kind, title.text());
        double items = 0;
        for (Column column : columns) {
            if (column.field().isPresent()) {
                double weight = Signature.weight(kind, column.field().get()) * (column.sure() ? 1 : 0.5);
                if (column.field().get() == Field.ITEM) {
                    items += weight;
                } else {
                    score += weight;
                }
            }
        }
        return score + Math.min(items, 6);
    }

    private static boolean isUsable(LedgerKind kind, List<Column> columns) {
        var fields = columns.stream().flatMap(column -> column.field().stream()).collect(Collectors.toSet());
        return switch (kind) {
            case BEDS ->
                (fields.contains(Field.BED) || fields.contains(Field.ROOM))
                        && (fields.contains(Field.BED_STATE) || fields.contains(Field.BED_TYPE));
            case RESIDENTS -> fields.contains(Field.NAME);
            case ASSESSMENTS ->
                fields.contains(Field.ASSESSED_ON)
                        && (fields.contains(Field.NAME) || fields.contains(Field.ID_NUMBER))
                        && (fields.contains(Field.LEVEL)
                                || fields.contains(Field.SCORE)
                                || fields.contains(Field.ITEM));
            case LEAVES ->
                fields.contains(Field.LEFT_ON)
                        && fields.contains(Field.NAME)
                        && (fields.contains(Field.BACK_ON)
                                || fields.contains(Field.EXPECTED_ON)
                                || fields.contains(Field.LEAVE_KIND));
            case SUBSIDIES ->
                (fields.contains(Field.NAME) || fields.contains(Field.ID_NUMBER))
                        && fields.stream()
                                .anyMatch(field -> field == Field.PAID_TOTAL || Field.PAID_PARTS.contains(field));
            case STAFF -> fields.contains(Field.NAME) && fields.contains(Field.HIRED_ON);
            case TRAINING ->
                fields.contains(Field.NAME)
                        && (fields.contains(Field.SESSION)
                                || fields.contains(Field.TRAINED_ON) && fields.contains(Field.COURSE));
        };
    }

    private static String above(List<Row> rows, Head head) {
        return rows.stream()
                .filter(row -> row.number() < head.first())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.covered())
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }
}
