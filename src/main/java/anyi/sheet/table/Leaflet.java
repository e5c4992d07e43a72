// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page of text to print and keep, such as the recovery sheet. */
public record Leaflet(String title, List<Block> blocks) {
    private static final float TITLE = 22;
    private static final float TEXT = 12;
    private static final float CODE = 24;
    private static final float SIDE = 30;

    /** What stands below each other. */
    public sealed interface Block {
        record Paragraph(String text) implements Block {}

        record Heading(String text) implements Block {}

        /** Groups to copy by hand: large, four a line, apart from each other. */
        record Code(List<String> groups) implements Block {}

        /** A line to write on, behind its label. */
        record ToFill(String label) implements Block {}
    }

    private static final int GROUPS_A_LINE = 4;

    /** Returns the characters that the font lacks. */
    public List<String> write(OutputStream out) throws IOException {
        try (var pages = new Pages(title)) {
            pages.beginRun(PDRectangle.A4);
            float y = Pages.MARGIN + SIDE;
            y = lines(pages, true, title, TITLE, y) + 14;
            for (Block block : blocks) {
                if (y > pages.bottom() - 60) {
                    pages.newPage();
                    y = Pages.MARGIN + SIDE;
                }
                y = draw(pages, block, y);
            }
            pages.save(out);
            return pages.missing();
        }
    }

    private static float draw(Pages pages, Block block, float y) throws IOException {
        return switch (block) {
            case Block.Paragraph(String text) -> lines(pages, false, text, TEXT, y) + 10;
            case Block.Heading(String text) -> lines(pages, true, text, TEXT + 2, y + 8) + 6;
            case Block.Code(var groups) -> code(pages, groups, y);
            case Block.ToFill(String label) -> toFill(pages, label, y);
        };
    }

    private static float lines(Pages pages, boolean heavy, String text, float size, float y) throws IOException {
        Wrapped wrapped = Wrapped.broken(pages.font(heavy), text, size, pages.width() - 2 * SIDE);
        float next = y;
        for (String line : wrapped.lines()) {
            pages.text(heavy, line, size, Pages.MARGIN + SIDE, next + size);
            next += size * 1.6f;
        }
        return next;
    }

    private static float code(Pages pages, List<String> groups, float y) throws IOException {
        float step = (pages.width() - 2 * SIDE) / GROUPS_A_LINE;
        int rows = (groups.size() + GROUPS_A_LINE - 1) / GROUPS_A_LINE;
        float height = rows * CODE * 1.9f + 12;
        pages.box(Pages.MARGIN + SIDE, y, pages.width() - 2 * SIDE, height, false);
        for (int i = 0; i < groups.size(); i++) {
            Wrapped group = Wrapped.whole(pages.font(true), groups.get(i), CODE, step - 12);
            float free = step - pages.font(true).width(group.lines().getFirst(), group.size());
            float x = Pages.MARGIN + SIDE + (i % GROUPS_A_LINE) * step + free / 2;
            float baseline = y + 8 + (i / GROUPS_A_LINE) * CODE * 1.9f + CODE * 1.2f;
            pages.text(true, group.lines().getFirst(), group.size(), x, baseline);
        }
        return y + height + 14;
    }

    private static float toFill(Pages pages, String label, float y) throws IOException {
        float baseline = y + TEXT * 2;
        String shown = pages.font(false).printable(label + "：");
        float x = Pages.MARGIN + SIDE;
        pages.text(false, shown, TEXT, x, baseline);
        float used = pages.font(false).width(shown, TEXT) + 6;
        pages.rule(x + used, baseline + 3, pages.width() - 2 * SIDE - used);
        return baseline + TEXT;
    }
}
