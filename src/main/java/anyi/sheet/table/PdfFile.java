// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes tables as a document to print: the head again on each page, page n of m, every character drawn. */
public final class PdfFile {
    private static final PDRectangle A4 = landscape(PDRectangle.A4);
    private static final PDRectangle A3 = landscape(PDRectangle.A3);

    private PdfFile() {}

    /** Returns the characters that the font lacks. */
    public static List<String> write(OutputStream out, List<Table> tables) throws IOException {
        try (var pages = new Pages(tables.getFirst().head().title())) {
            for (Table table : tables) {
                pages.beginRun(paper(table));
                new PdfGrid(pages, table).draw();
            }
            pages.save(out);
            return pages.missing();
        }
    }

    private static PDRectangle paper(Table table) {
        return switch (table.paper()) {
            case A4_PORTRAIT -> PDRectangle.A4;
            case A4_LANDSCAPE -> A4;
            case A3_LANDSCAPE -> A3;
        };
    }

    private static PDRectangle landscape(PDRectangle portrait) {
        return new PDRectangle(portrait.getHeight(), portrait.getWidth());
    }
}
