// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The pages of a document that is being made, and the pen on the last one. Measures are points from the top left. */
final class Pages implements AutoCloseable {
    static final float MARGIN = 34;
    private static final float FOOTER = 9;

    private final PDDocument document = new PDDocument();
    private final Set<String> missing = new TreeSet<>();
    private final PrintFont regular;
    private final PrintFont bold;
    private final List<PDPage> run = new ArrayList<>();
    private PDRectangle paper = PDRectangle.A4;
    private @Nullable PDPageContentStream pen;

    Pages(String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("安颐 Anyi");
        regular = PrintFont.regular(document, missing);
        bold = PrintFont.bold(document, missing);
    }

    PrintFont font(boolean heavy) {
        return heavy ? bold : regular;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    /** A new run of pages, numbered by itself. */
    void beginRun(PDRectangle format) throws IOException {
        endRun();
        paper = format;
        newPage();
    }

    void newPage() throws IOException {
        closePen();
        var page = new PDPage(paper);
        document.addPage(page);
        run.add(page);
        pen = new PDPageContentStream(document, page);
    }

    float width() {
        return paper.getWidth() - 2 * MARGIN;
    }

    /** Where the last line may end. */
    float bottom() {
        return paper.getHeight() - MARGIN - 8;
    }

    void text(boolean heavy, String printable, float size, float x, float baseline) throws IOException {
        if (printable.isEmpty()) {
            return;
        }
        PDPageContentStream on = pen();
        on.beginText();
        on.setFont(font(heavy).font(), size);
        on.newLineAtOffset(x, paper.getHeight() - baseline);
        on.showText(printable);
        on.endText();
    }

    /** A cell's frame, grey inside when it is a head or a sum. */
    void box(float x, float y, float width, float height, boolean grey) throws IOException {
        PDPageContentStream on = pen();
        on.setLineWidth(0.5f);
        on.setStrokingColor(0.35f);
        on.addRect(x, paper.getHeight() - y - height, width, height);
        if (grey) {
            on.setNonStrokingColor(0.93f);
            on.fillAndStroke();
            on.setNonStrokingColor(0f);
        } else {
            on.stroke();
        }
    }

    void rule(float x, float y, float width) throws IOException {
        PDPageContentStream on = pen();
        on.setLineWidth(0.6f);
        on.setStrokingColor(0.35f);
        on.moveTo(x, paper.getHeight() - y);
        on.lineTo(x + width, paper.getHeight() - y);
        on.stroke();
    }

    private PDPageContentStream pen() {
        if (pen == null) {
            throw new IllegalStateException("no page yet");
        }
        return pen;
    }

    /** "Page n of m" below each page of the run. */
    private void endRun() throws IOException {
        closePen();
        for (int i = 0; i < run.size(); i++) {
            String label = "第 " + (i + 1) + " 页　共 " + run.size() + " 页";
            try (var on =
                    new PDPageContentStream(document, run.get(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                on.beginText();
                on.setFont(regular.font(), FOOTER);
                on.newLineAtOffset((paper.getWidth() - regular.width(label, FOOTER)) / 2, MARGIN - 14);
                on.showText(label);
                on.endText();
            }
        }
        run.clear();
    }

    private void closePen() throws IOException {
        if (pen != null) {
            pen.close();
            pen = null;
        }
    }

    void save(java.io.OutputStream out) throws IOException {
        endRun();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        closePen();
        document.close();
    }
}
