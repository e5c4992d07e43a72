// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.find.Piece.Spot;
import anyi.intake.read.Spelling;
import anyi.sheet.Cell;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form for each person, labels beside values; or a column for each person, labels at the left. */
final class Cards {
    private static final int FEWEST = 4;
    private static final int OF_A_HEAD = 3;
    private final Headings headings;

    Cards(Headings headings) {
        this.headings = headings;
    }

    /** A label and what is written for it. */
    private record Answer(String label, int column, Cell value) {}

    Optional<Piece> read(List<Row> rows) {
        if (rows.stream().anyMatch(this::isHeadOfTable)) {
            return Optional.empty();
        }
        List<List<Answer>> answers = rows.stream().map(this::answers).toList();
        var all = answers.stream().flatMap(List::stream).toList();
        var labels = all.stream().map(Answer::label).distinct().toList();
        long names = all.stream().filter(answer -> isName(answer.label())).count();
        if (labels.size() < FEWEST || names == 0) {
            return Optional.empty();
        }
        boolean oneColumn = all.stream().map(Answer::column).distinct().count() == 1;
        boolean across =
                oneColumn && names == 1 && rows.stream().anyMatch(row -> isName(first(row)) && filled(row) > 2);
        return Optional.of(across ? across(rows, labels) : cards(answers, labels));
    }

    private static String first(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> Spelling.heading(cell.text()))
                .orElse("");
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private boolean isName(String label) {
        return headings.means(label, Field.NAME);
    }

    private boolean isLabel(Cell cell) {
        return !cell.isBlank() && !HeadFinder.isData(cell) && headings.isKnown(cell.text());
    }

    /** Three known headings beside each other. */
    private boolean isHeadOfTable(Row row) {
        int beside = 0;
        int last = -1;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && !cell.covered()) {
                beside = isLabel(cell) && (beside == 0 || cell.column() == last + 1)
                        ? beside + 1
                        : isLabel(cell) ? 1 : 0;
                last = cell.column();
                if (beside >= OF_A_HEAD) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Answer> answers(Row row) {
        var answers = new ArrayList<Answer>();
        List<Cell> cells = row.cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.covered())
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int colon = Math.max(cell.text().indexOf(':'), cell.text().indexOf('：'));
            if (isLabel(cell)) {
                boolean answered = i + 1 < cells.size() && !isLabel(cells.get(i + 1));
                if (answered) {
                    answers.add(new Answer(Spelling.heading(cell.text()), cell.column(), cells.get(i + 1)));
                }
            } else if (colon > 0 && headings.isKnown(cell.text().substring(0, colon))) {
                String value = cell.text().substring(colon + 1).strip();
                answers.add(new Answer(
                        Spelling.heading(cell.text().substring(0, colon)),
                        cell.column(),
                        Pieces.withText(cell, value)));
            }
        }
        return answers;
    }

    private Piece cards(List<List<Answer>> rows, List<String> labels) {
        var people = new ArrayList<Map<String, Cell>>();
        for (Answer answer : rows.stream().flatMap(List::stream).toList()) {
            if (people.isEmpty() || isName(answer.label()) && people.getLast().containsKey(answer.label())) {
                people.add(new LinkedHashMap<>());
            }
            people.getLast().putIfAbsent(answer.label(), answer.value());
        }
        return table(labels, people);
    }

    private static Piece across(List<Row> rows, List<String> labels) {
        var columns = new HashSet<Integer>();
        Map<String, Row> byLabel = rows.stream()
                .filter(row -> labels.contains(first(row)))
                .collect(Collectors.toMap(Cards::first, row -> row, (one, other) -> one, LinkedHashMap::new));
        byLabel.values()
                .forEach(row -> row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .skip(1)
                        .forEach(cell -> columns.add(cell.column())));
        var people = new ArrayList<Map<String, Cell>>();
        columns.stream().sorted().forEach(column -> {
            var person = new LinkedHashMap<String, Cell>();
            byLabel.forEach((label, row) -> {
                if (!row.cell(column).isBlank()) {
                    person.put(label, row.cell(column));
                }
            });
            people.add(person);
        });
        return table(labels, people);
    }

    private static Piece table(List<String> labels, List<Map<String, Cell>> people) {
        var rows = new ArrayList<Row>();
        var moved = new HashMap<Spot, Spot>();
        var head = new ArrayList<Cell>();
        for (int i = 0; i < labels.size(); i++) {
            head.add(Pieces.written(0, i + 1, labels.get(i)));
        }
        rows.add(new Row(0, head, false));
        for (Map<String, Cell> person : people) {
            int number = person.values().stream().mapToInt(Cell::row).min().orElse(1);
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < labels.size(); i++) {
                Cell value = person.get(labels.get(i));
                if (value != null) {
                    cells.add(new Cell(number, i + 1, value.value(), value.text(), value.struck(), false));
                    moved.put(new Spot(number, i + 1), new Spot(value.row(), value.column()));
                }
            }
            rows.add(new Row(number, cells, false));
        }
        return new Piece("", rows, moved);
    }
}
