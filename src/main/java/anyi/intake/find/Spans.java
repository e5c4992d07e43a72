// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.find.HeadFinder.Head;
import anyi.intake.find.HeadFinder.Heading;
import anyi.intake.find.Piece.Spot;
import anyi.intake.read.Spelling;
import anyi.intake.read.WrittenSpan;
import anyi.sheet.Cell;
import anyi.sheet.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column that says from when to when in one cell (2026.3.1-3.5) becomes two columns. */
final class Spans {
    private static final double ENOUGH = 0.5;
    /** Where the end of the span stands, out of the way of the sheet's own columns. */
    private static final int BEHIND = 3000;

    private final Head head;

    Spans(Head head) {
        this.head = head;
    }

    Piece split(Piece piece) {
        Piece split = piece;
        for (Heading heading : head.headings()) {
            Optional<String[]> ends = ends(Spelling.heading(heading.leaf()));
            if (ends.isPresent() && isOfSpans(piece.rows(), heading.column())) {
                split = split(split, heading.column(), ends.get());
            }
        }
        return split;
    }

    /** What the two columns are to be called; nothing where a span of such a heading is not taken in. */
    private static Optional<String[]> ends(String heading) {
        if (heading.matches(".*(合同|协议).*")) {
            return Optional.of(new String[] {"合同起始日期", "合同终止日期"});
        }
        return heading.matches(".*(请假|外出|离院|离返|离归|往返|起止|起讫|时间|日期|时段).*") && !heading.matches(".*(培训|学习|上课|发放|补贴|享受).*")
                ? Optional.of(new String[] {"请假开始日期", "实际返院日期"})
                : Optional.empty();
    }

    private boolean isOfSpans(List<Row> rows, int column) {
        List<String> filled = rows.stream()
                .filter(row -> row.number() > head.last())
                .map(row -> row.text(column))
                .filter(text -> !Spelling.isNothing(text))
                .toList();
        long spans = filled.stream()
                .filter(text -> WrittenSpan.read(text).isPresent())
                .count();
        return spans > 0 && spans >= filled.size() * ENOUGH;
    }

    private static boolean isInHead(Head head, Row row) {
        return row.number() >= head.first() && row.number() <= head.last();
    }

    private Piece split(Piece piece, int column, String[] ends) {
        Map<Spot, Spot> moved = new HashMap<>(piece.moved());
        List<Row> rows = piece.rows().stream()
                .map(row -> {
                    if (isInHead(head, row)) {
                        return row.number() == head.last() ? both(row, column, ends[0], ends[1]) : without(row, column);
                    }
                    Optional<WrittenSpan> span = WrittenSpan.read(row.text(column));
                    if (row.number() < head.first() || span.isEmpty()) {
                        return row;
                    }
                    moved.put(new Spot(row.number(), column + BEHIND), new Spot(row.number(), column));
                    return both(row, column, span.get().from(), span.get().to());
                })
                .toList();
        return new Piece(piece.about(), rows, moved);
    }

    private static Row without(Row row, int column) {
        return Pieces.map(row, cell -> Optional.of(cell.column() == column ? Pieces.withText(cell, "") : cell));
    }

    private static Row both(Row row, int column, String from, String to) {
        Cell own = row.cell(column);
        Cell begin = new Cell(
                row.number(), column, Pieces.written(row.number(), column, from).value(), from, own.struck(), false);
        return Pieces.with(row, List.of(begin, Pieces.written(row.number(), column + BEHIND, to)));
    }
}
