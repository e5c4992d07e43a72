// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures. Nothing in the document is run: no script, no link, no attachment of its own. */
public final class PdfPages {
    private PdfPages() {}

    /** @param rgb line by line from the top */
    public record Pixels(int width, int height, int[] rgb) {}

    static Scan read(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            return pages == 0 ? new Scan.Refused(Scan.Why.DAMAGED) : new Scan.Clean(ScanKind.PDF, content, pages);
        } catch (InvalidPasswordException e) {
            return new Scan.Refused(Scan.Why.PASSWORD);
        } catch (IOException | RuntimeException e) {
            return new Scan.Refused(Scan.Why.DAMAGED);
        }
    }

    /**
     * @param page from 0
     * @param longest how many pixels the longer side has
     */
    public static Pixels draw(byte[] content, int page, int longest) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDPage one = document.getPage(page);
            PDRectangle box = one.getCropBox();
            float scale = longest / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            BufferedImage image = new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        }
    }
}
