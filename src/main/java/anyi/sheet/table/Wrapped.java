// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A text laid into a width: smaller first if it must not be broken, then broken into lines, never cut.
 *
 * @param lines what to draw, from top to bottom
 */
record Wrapped(List<String> lines, float size) {
    private static final String OPENING = "（【《“‘([";
    private static final String CLOSING = "）】》”’，。、；：！？%)]";
    private static final float SMALLEST = 0.72f;
    static final float LEADING = 1.25f;

    static Wrapped whole(PrintFont font, String text, float size, float width) {
        String printable = font.printable(text);
        float natural = font.width(printable, size);
        if (natural <= width || printable.indexOf('\n') >= 0) {
            return broken(font, text, size, width);
        }
        float smaller = size * width / natural;
        return smaller >= size * SMALLEST
                ? new Wrapped(List.of(printable), smaller * 0.995f)
                : broken(font, text, size * SMALLEST, width);
    }

    static Wrapped broken(PrintFont font, String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (String paragraph : font.printable(text).split("\n", -1)) {
            breakInto(lines, font, paragraph, size, width);
        }
        return new Wrapped(List.copyOf(lines), size);
    }

    private static void breakInto(List<String> lines, PrintFont font, String text, float size, float width) {
        var line = new StringBuilder();
        float used = 0;
        int breakable = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            float next = font.width(point) * size / 1000;
            if (used + next > width && !line.isEmpty()) {
                int keep = breakAt(line, breakable, point);
                lines.add(line.substring(0, keep).stripTrailing());
                line.delete(0, keep);
                used = font.width(line.toString(), size);
                breakable = 0;
            }
            line.appendCodePoint(point);
            used += next;
            if (!isWordPart(point) && OPENING.indexOf(point) < 0) {
                breakable = line.length();
            }
            i += Character.charCount(point);
        }
        lines.add(line.toString());
    }

    /** Where to break before a character: not within a word, not before a closing mark, not behind an opening one. */
    private static int breakAt(CharSequence line, int breakable, int next) {
        if (isWordPart(next) && breakable > 0) {
            return breakable;
        }
        int at = line.length();
        boolean sticks = CLOSING.indexOf(next) >= 0;
        while (at > 1 && (sticks || OPENING.indexOf(line.charAt(at - 1)) >= 0)) {
            at = Character.offsetByCodePoints(line, at, -1);
            sticks = CLOSING.indexOf(line.charAt(at)) >= 0;
        }
        return at > 0 && !sticks ? at : line.length();
    }

    /** Letters and digits of the West stay together where the line has another place to break. */
    private static boolean isWordPart(int point) {
        return point < 0x250 && Character.isLetterOrDigit(point) || point == '.' || point == '+';
    }

    float height() {
        return lines.size() * size * LEADING;
    }
}
