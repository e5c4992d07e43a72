// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import anyi.sheet.table.Kind.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A form to print and sign, A4 portrait: rows of framed cells below each other. A row is never broken over two pages.
 *
 * @param under a line below the title
 */
public record FormPaper(String title, String under, List<Band> bands) {
    private static final float TITLE = 17;
    private static final float UNDER = 9.5f;
    private static final float TEXT = 9.5f;
    private static final float HEADING = 10.5f;
    private static final float PADDING = 2;
    private static final float LEAST = 16.5f;

    public FormPaper {
        bands = List.copyOf(bands);
    }

    /** What stands below each other. */
    public sealed interface Band {
        /** @param least points of height, for what is written by hand; 0 = as the text needs */
        record Cells(List<Cell> cells, float least) implements Band {
            public Cells {
                cells = List.copyOf(cells);
            }
        }

        record Heading(String text) implements Band {}

        /** Words without a frame. */
        record Note(String text) implements Band {}

        record NewPage() implements Band {}
    }

    /**
     * @param share of the width, beside the other cells of the row
     * @param label grey, as what names the cell beside it
     */
    public record Cell(String text, float share, boolean label, boolean heavy) {
        public static Cell label(String text, float share) {
            return new Cell(text, share, true, false);
        }

        public static Cell of(String text, float share) {
            return new Cell(text, share, false, false);
        }

        public static Cell heavy(String text, float share) {
            return new Cell(text, share, false, true);
        }
    }

    public static Band row(Cell... cells) {
        return new Band.Cells(List.of(cells), 0);
    }

    /** Returns the characters that the font lacks. */
    public List<String> write(OutputStream out) throws IOException {
        try (var pages = new Pages(title)) {
            pages.beginRun(PDRectangle.A4);
            float y = head(pages);
            for (Band band : bands) {
                y = draw(pages, band, y);
            }
            pages.save(out);
            return pages.missing();
        }
    }

    private float head(Pages pages) throws IOException {
        Wrapped name = Wrapped.whole(pages.font(true), title, TITLE, pages.width());
        float y = lay(pages, name, true, Side.CENTRE, Pages.MARGIN, Pages.MARGIN, pages.width()) + 3;
        if (under.isEmpty()) {
            return y + 3;
        }
        Wrapped line = Wrapped.whole(pages.font(false), under, UNDER, pages.width());
        return lay(pages, line, false, Side.CENTRE, Pages.MARGIN, y, pages.width()) + 6;
    }

    private static float draw(Pages pages, Band band, float y) throws IOException {
        return switch (band) {
            case Band.Cells row -> cells(pages, row, y);
            case Band.Heading(String text) -> words(pages, text, true, HEADING, y + 5) + 2;
            case Band.Note(String text) -> words(pages, text, false, TEXT - 1, y + 2) + 1;
            case Band.NewPage next -> {
                pages.newPage();
                yield Pages.MARGIN;
            }
        };
    }

    private static float words(Pages pages, String text, boolean heavy, float size, float y) throws IOException {
        Wrapped lines = Wrapped.broken(pages.font(heavy), text, size, pages.width());
        // a heading keeps the first row with it
        float top = room(pages, y, lines.height() + (heavy ? LEAST : 0));
        return lay(pages, lines, heavy, Side.LEFT, Pages.MARGIN, top, pages.width());
    }

    private static float cells(Pages pages, Band.Cells row, float y) throws IOException {
        double shares = row.cells().stream().mapToDouble(Cell::share).sum();
        float unit = (float) (pages.width() / shares);
        var texts = new ArrayList<Wrapped>();
        float height = Math.max(LEAST, row.least());
        for (Cell cell : row.cells()) {
            Wrapped text =
                    Wrapped.broken(pages.font(cell.heavy()), cell.text(), TEXT, cell.share() * unit - 2 * PADDING);
            texts.add(text);
            height = Math.max(height, text.height() + 2 * PADDING);
        }
        float top = room(pages, y, height);
        float x = Pages.MARGIN;
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.cells().get(i);
            float width = cell.share() * unit;
            pages.box(x, top, width, height, cell.label());
            float free = row.least() > 0 ? PADDING : (height - texts.get(i).height()) / 2;
            lay(pages, texts.get(i), cell.heavy(), Side.LEFT, x + PADDING, top + free, width - 2 * PADDING);
            x += width;
        }
        return top + height;
    }

    private static float room(Pages pages, float y, float height) throws IOException {
        if (y + height <= pages.bottom()) {
            return y;
        }
        pages.newPage();
        return Pages.MARGIN;
    }

    private static float lay(Pages pages, Wrapped text, boolean heavy, Side side, float x, float top, float width)
            throws IOException {
        PrintFont font = pages.font(heavy);
        float baseline = top + text.size() * 0.98f;
        for (String line : text.lines()) {
            float indent = side == Side.CENTRE ? (width - font.width(line, text.size())) / 2 : 0;
            pages.text(heavy, line, text.size(), x + indent, baseline);
            baseline += text.size() * Wrapped.LEADING;
        }
        return top + text.height();
    }
}
