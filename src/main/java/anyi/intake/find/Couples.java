// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.find.HeadFinder.Head;
import anyi.intake.find.HeadFinder.Heading;
import anyi.intake.read.Spelling;
import anyi.sheet.Cell;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A couple in one row: two names and two identity numbers in a cell each. Becomes a row each. */
final class Couples {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final String BETWEEN_NAMES = "[\\n\\r、,，/;；&＆和及]+";
    private static final String BETWEEN = "[\\n\\r、;；]+";
    private static final int MOST = 4;

    private final Optional<Integer> names;
    private final Optional<Integer> numbers;
    private final Head head;
    private final Headings headings;

    Couples(Headings headings, Head head) {
        this.headings = headings;
        this.head = head;
        names = column(Field.NAME);
        numbers = column(Field.ID_NUMBER);
    }

    private Optional<Integer> column(Field field) {
        return head.headings().stream()
                .filter(heading -> headings.means(heading.leaf(), field))
                .map(Heading::column)
                .findFirst();
    }

    List<Row> split(List<Row> rows) {
        if (names.isEmpty() || numbers.isEmpty()) {
            return rows;
        }
        return rows.stream()
                .flatMap(row -> row.number() <= head.last() ? List.of(row).stream() : split(row).stream())
                .toList();
    }

    private List<Row> split(Row row) {
        List<String> ids = NUMBER.matcher(row.text(numbers.orElseThrow()))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> people = parts(row.text(names.orElseThrow()), BETWEEN_NAMES);
        if (ids.size() < 2 || ids.size() > MOST || people.size() != ids.size()) {
            return List.of(row);
        }
        return IntStream.range(0, ids.size())
                .mapToObj(i -> Pieces.map(row, cell -> Optional.of(of(cell, i, ids, people))))
                .toList();
    }

    private Cell of(Cell cell, int which, List<String> ids, List<String> people) {
        if (cell.column() == names.orElseThrow()) {
            return Pieces.withText(cell, people.get(which));
        }
        if (cell.column() == numbers.orElseThrow()) {
            return Pieces.withText(cell, ids.get(which));
        }
        List<String> parts = parts(cell.text(), BETWEEN);
        return parts.size() == ids.size() ? Pieces.withText(cell, parts.get(which)) : cell;
    }

    private static List<String> parts(String text, String between) {
        return new ArrayList<>(Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !Spelling.isNothing(part))
                .toList());
    }
}
