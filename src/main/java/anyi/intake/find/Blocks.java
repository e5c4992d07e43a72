// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.Spelling;
import anyi.sheet.Cell;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables below each other: each begins with a head of its own, and with the title above it. */
final class Blocks {
    private static final double OF_ONE_HEAD = 0.7;
    private final HeadFinder heads;

    Blocks(HeadFinder heads) {
        this.heads = heads;
    }

    List<List<Row>> of(List<Row> rows) {
        var blocks = new ArrayList<List<Row>>();
        var head = new HashSet<String>();
        int start = 0;
        int lastData = -1;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!heads.isHead(row)) {
                lastData = !head.isEmpty() && texts(row).size() > 1 ? i : lastData;
                continue;
            }
            Set<String> own = texts(row);
            if (lastData < start || head.isEmpty()) {
                head.addAll(own);
            } else if (own.stream().filter(head::contains).count() < own.size() * OF_ONE_HEAD) {
                int first = i;
                while (first - 1 > lastData && texts(rows.get(first - 1)).size() <= 1) {
                    first--;
                }
                blocks.add(rows.subList(start, first));
                start = first;
                lastData = -1;
                head.clear();
                head.addAll(own);
            }
        }
        blocks.add(rows.subList(start, rows.size()));
        return blocks;
    }

    private static Set<String> texts(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .map(Spelling::heading)
                .collect(Collectors.toSet());
    }
}
