// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import java.util.List;

/**
 * A list as it goes out, one sheet or a run of pages.
 *
 * @param name of the sheet
 */
public record Table(String name, Head head, List<Heading> headings, List<Line> lines, Foot foot, Paper paper) {
    /** @param left who reports, {@code middle} of which day or month, {@code right} the unit */
    public record Head(String title, String left, String middle, String right) {}

    /** @param signatures who signs, from left to right; @param notes below, one a line */
    public record Foot(List<String> signatures, List<String> notes) {}

    public enum Paper {
        A4_PORTRAIT,
        A4_LANDSCAPE,
        A3_LANDSCAPE
    }

    public Table {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    public static Table of(String name, Head head, Body<?> body, Foot foot, Paper paper) {
        List<Heading> headings = body.columns().stream()
                .map(column -> new Heading(column.headings(), column.kind(), column.width()))
                .toList();
        return new Table(name, head, headings, body.lines(), foot, paper);
    }
}
