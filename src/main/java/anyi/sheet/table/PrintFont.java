// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled font in one document, its used characters embedded once. */
final class PrintFont {
    /** The mark that printers set for a character they lack; its code point follows. */
    private static final String GETA = "〓";

    private final PDType0Font font;
    private final CmapLookup characters;
    private final Set<String> missing;
    private final Map<Integer, Float> widths = new HashMap<>();

    private PrintFont(PDType0Font font, CmapLookup characters, Set<String> missing) {
        this.font = font;
        this.characters = characters;
        this.missing = missing;
    }

    /** @param missing takes the characters that turn out to be missing */
    static PrintFont regular(PDDocument document, Set<String> missing) throws IOException {
        return load(document, "/anyi/font/400Regular/NotoSansSC_400Regular.ttf", missing);
    }

    static PrintFont bold(PDDocument document, Set<String> missing) throws IOException {
        return load(document, "/anyi/font/700Bold/NotoSansSC_700Bold.ttf", missing);
    }

    private static PrintFont load(PDDocument document, String resource, Set<String> missing) throws IOException {
        try (InputStream in = PrintFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundled font is not there: " + resource);
            }
            TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            return new PrintFont(PDType0Font.load(document, whole, true), whole.getUnicodeCmapLookup(), missing);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** What will be drawn: no controls, and 〓U+20BB7 for a character that the font lacks. */
    String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == '\n') {
                printable.append('\n');
            } else if (Character.isISOControl(point) || Character.isSpaceChar(point) && !has(point)) {
                printable.append(' ');
            } else if (has(point)) {
                printable.appendCodePoint(point);
            } else if (Character.getType(point) != Character.FORMAT) {
                missing.add(Character.toString(point));
                printable.append(GETA).append("U+%04X".formatted(point));
            }
        });
        return printable.toString();
    }

    private boolean has(int point) {
        return characters.getGlyphId(point) != 0;
    }

    /** Of printable text. */
    float width(String printable, float size) {
        float sum = 0;
        for (int i = 0; i < printable.length(); ) {
            int point = printable.codePointAt(i);
            sum += width(point);
            i += Character.charCount(point);
        }
        return sum * size / 1000;
    }

    float width(int point) {
        return widths.computeIfAbsent(point, this::measured);
    }

    private float measured(int point) {
        try {
            return font.getStringWidth(Character.toString(point));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
