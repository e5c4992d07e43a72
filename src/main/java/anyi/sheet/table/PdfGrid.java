// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import anyi.sheet.table.Heading.Box;
import anyi.sheet.table.Kind.Side;
import java.io.IOException;
import java.util.List;

/** Draws one table over as many pages as it needs. */
final class PdfGrid {
    private static final float LARGEST = 9.5f;
    private static final float SMALLEST = 5f;
    private static final float PADDING = 2.5f;
    private static final float TITLE = 17;
    private static final float INFO = 9.5f;

    private final Pages pages;
    private final Table table;
    private final float[] left;
    private final float size;
    private final List<Box> boxes;
    private final float[] headHeights;
    private float y = Pages.MARGIN;

    PdfGrid(Pages pages, Table table) {
        this.pages = pages;
        this.table = table;
        double units = table.headings().stream().mapToDouble(h -> h.width() + 1).sum();
        float unit = (float) (pages.width() / units);
        size = Math.clamp(unit * 1.8f, SMALLEST, LARGEST);
        left = new float[table.headings().size() + 1];
        left[0] = Pages.MARGIN;
        for (int i = 0; i < table.headings().size(); i++) {
            left[i + 1] = left[i] + (float) (table.headings().get(i).width() + 1) * unit;
        }
        boxes = Heading.boxes(table.headings());
        headHeights = headHeights();
    }

    void draw() throws IOException {
        drawTitle();
        drawHead();
        for (Line line : table.lines()) {
            drawLine(line);
        }
        drawFoot();
    }

    private float width(int from, int to) {
        return left[to + 1] - left[from];
    }

    private void drawTitle() throws IOException {
        Wrapped title = Wrapped.whole(pages.font(true), table.head().title(), TITLE, pages.width());
        lay(title, true, Side.CENTRE, Pages.MARGIN, y, pages.width(), title.height());
        y += title.height() + 6;
        float third = pages.width() / 3;
        Wrapped info = Wrapped.whole(pages.font(false), table.head().left(), INFO, third);
        Wrapped middle = Wrapped.whole(pages.font(false), table.head().middle(), INFO, third);
        Wrapped right = Wrapped.whole(pages.font(false), table.head().right(), INFO, third);
        float height = Math.max(info.height(), Math.max(middle.height(), right.height()));
        lay(info, false, Side.LEFT, Pages.MARGIN, y, third, height);
        lay(middle, false, Side.CENTRE, Pages.MARGIN + third, y, third, height);
        lay(right, false, Side.RIGHT, Pages.MARGIN + 2 * third, y, third, height);
        y += height + 4;
    }

    private float[] headHeights() {
        var heights = new float[Heading.depth(table.headings())];
        java.util.Arrays.fill(heights, size * 1.9f);
        for (Box box : boxes) {
            float needed = heading(box).height() + 2 * PADDING;
            float there = 0;
            for (int level = box.top(); level <= box.bottom(); level++) {
                there += heights[level];
            }
            heights[box.bottom()] += Math.max(0, needed - there);
        }
        return heights;
    }

    private Wrapped heading(Box box) {
        return Wrapped.broken(pages.font(true), box.text(), size, width(box.left(), box.right()) - 2 * PADDING);
    }

    private void drawHead() throws IOException {
        for (Box box : boxes) {
            float top = y + sum(headHeights, 0, box.top());
            float height = sum(headHeights, box.top(), box.bottom() + 1);
            float width = width(box.left(), box.right());
            pages.box(left[box.left()], top, width, height, true);
            lay(heading(box), true, Side.CENTRE, left[box.left()], top, width, height);
        }
        y += sum(headHeights, 0, headHeights.length);
    }

    private static float sum(float[] heights, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }

    private void drawLine(Line line) throws IOException {
        int columns = table.headings().size();
        var cells = new Wrapped[columns];
        float height = size * (hasSignature() ? 2.6f : 1.9f);
        for (int i = Math.max(0, line.span() - 1); i < columns; i++) {
            boolean label = i < line.span();
            String text = label ? line.label() : line.values().get(i).shown();
            float width = (label ? width(0, i) : width(i, i)) - 2 * PADDING;
            Kind kind = table.headings().get(i).kind();
            boolean breakable = label || kind == Kind.TEXT || kind == Kind.MIXED;
            cells[i] = breakable
                    ? Wrapped.broken(pages.font(line.isSum()), text, size, width)
                    : Wrapped.whole(pages.font(line.isSum()), text, size, width);
            height = Math.max(height, cells[i].height() + 2 * PADDING);
        }
        if (y + height > pages.bottom()) {
            pages.newPage();
            y = Pages.MARGIN;
            drawHead();
        }
        for (int i = Math.max(0, line.span() - 1); i < columns; i++) {
            int from = i < line.span() ? 0 : i;
            pages.box(left[from], y, width(from, i), height, line.isSum());
            Side side = i >= line.span() ? table.headings().get(i).kind().side() : labelSide(line);
            lay(cells[i], line.isSum(), side, left[from], y, width(from, i), height);
        }
        y += height;
    }

    private Side labelSide(Line line) {
        return line.span() < table.headings().size() ? Side.CENTRE : Side.LEFT;
    }

    private boolean hasSignature() {
        return table.headings().stream().anyMatch(h -> h.kind() == Kind.SIGNATURE);
    }

    private void drawFoot() throws IOException {
        float step = INFO * 2.6f;
        if (!table.foot().signatures().isEmpty()) {
            room(step);
            float part = pages.width() / table.foot().signatures().size();
            for (int i = 0; i < table.foot().signatures().size(); i++) {
                Wrapped who = Wrapped.whole(
                        pages.font(false), table.foot().signatures().get(i) + "：", INFO, part);
                lay(who, false, Side.LEFT, Pages.MARGIN + i * part, y, part, step);
            }
            y += step;
        }
        for (String note : table.foot().notes()) {
            Wrapped lines = Wrapped.broken(pages.font(false), note, INFO - 1, pages.width());
            room(lines.height() + 2);
            lay(lines, false, Side.LEFT, Pages.MARGIN, y, pages.width(), lines.height());
            y += lines.height() + 2;
        }
    }

    private void room(float height) throws IOException {
        if (y + height > pages.bottom()) {
            pages.newPage();
            y = Pages.MARGIN;
        }
    }

    private void lay(Wrapped text, boolean heavy, Side side, float x, float top, float width, float height)
            throws IOException {
        PrintFont font = pages.font(heavy);
        float baseline = top + (height - text.height()) / 2 + text.size() * 0.98f;
        for (String line : text.lines()) {
            float free = width - font.width(line, text.size());
            float indent = switch (side) {
                case LEFT -> PADDING;
                case CENTRE -> free / 2;
                case RIGHT -> free - PADDING;
            };
            pages.text(heavy, line, text.size(), x + indent, baseline);
            baseline += text.size() * Wrapped.LEADING;
        }
    }
}
