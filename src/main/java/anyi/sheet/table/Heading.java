// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import java.util.ArrayList;
import java.util.List;

/** What is above a column. */
public record Heading(List<String> levels, Kind kind, double width) {
    /** A heading with the columns and rows it covers, all counted from 0 and inclusive. */
    record Box(String text, int top, int left, int bottom, int right) {}

    static int depth(List<Heading> headings) {
        return headings.stream().mapToInt(h -> h.levels().size()).max().orElse(1);
    }

    /** Groups over their columns, single headings down to the last row of the head. */
    static List<Box> boxes(List<Heading> headings) {
        var boxes = new ArrayList<Box>();
        int depth = depth(headings);
        for (int column = 0; column < headings.size(); column++) {
            List<String> levels = headings.get(column).levels();
            for (int level = 0; level < levels.size(); level++) {
                boolean own = level == levels.size() - 1;
                if (own) {
                    boxes.add(new Box(levels.get(level), level, column, depth - 1, column));
                } else if (column == 0 || !shares(headings.get(column - 1), levels, level)) {
                    boxes.add(new Box(levels.get(level), level, column, level, lastOf(headings, column, level)));
                }
            }
        }
        return boxes;
    }

    private static int lastOf(List<Heading> headings, int column, int level) {
        int last = column;
        while (last + 1 < headings.size()
                && shares(headings.get(last + 1), headings.get(column).levels(), level)) {
            last++;
        }
        return last;
    }

    private static boolean shares(Heading other, List<String> levels, int level) {
        return other.levels().size() > level + 1
                && other.levels().subList(0, level + 1).equals(levels.subList(0, level + 1));
    }
}
