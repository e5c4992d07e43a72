// SPDX-License-Identifier: Apache-2.0
package anyi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence.
 *
 * @param target the topic of a link; empty in all other styles
 */
record Span(Style style, String text, String target) {
    enum Style {
        PLAIN,
        BOLD,
        CODE,
        LINK
    }

    private static final Pattern MARKED =
            Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`|\\[([^\\]]+)\\]\\(#([a-z-]+)\\)");

    static List<Span> of(String line) {
        var spans = new ArrayList<Span>();
        Matcher mark = MARKED.matcher(line);
        int from = 0;
        while (mark.find()) {
            if (mark.start() > from) {
                spans.add(new Span(Style.PLAIN, line.substring(from, mark.start()), ""));
            }
            if (mark.group(1) != null) {
                spans.add(new Span(Style.BOLD, mark.group(1), ""));
            } else if (mark.group(2) != null) {
                spans.add(new Span(Style.CODE, mark.group(2), ""));
            } else {
                spans.add(new Span(Style.LINK, mark.group(3), mark.group(4)));
            }
            from = mark.end();
        }
        if (from < line.length()) {
            spans.add(new Span(Style.PLAIN, line.substring(from), ""));
        }
        return spans;
    }
}
