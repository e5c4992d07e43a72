// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Papers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class ScanTest {
    @Test
    void a_photo_keeps_its_pixels_and_its_upright_side_and_nothing_else() throws IOException {
        byte[] taken = Papers.photo(300, 200);
        Scan.Clean clean = assertInstanceOf(Scan.Clean.class, Scan.of(taken));
        assertEquals(ScanKind.JPEG, clean.kind());
        assertTrue(text(taken).contains("secret-phone"));
        assertFalse(text(clean.content()).contains("secret-phone"));
        assertFalse(text(clean.content()).contains("GPS"));
        assertEquals(90, JpegTurn.of(clean.content()));
        var before = ImageIO.read(new ByteArrayInputStream(Papers.image("jpg", 300, 200)));
        var after = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertEquals(300, after.getWidth());
        assertTrue(
                Arrays.equals(before.getRGB(0, 0, 300, 200, null, 0, 300), after.getRGB(0, 0, 300, 200, null, 0, 300)));
        Scan again = Scan.of(clean.content());
        assertTrue(Arrays.equals(clean.content(), ((Scan.Clean) again).content()), "cleaning twice changes nothing");
    }

    @Test
    void a_png_loses_its_texts() {
        byte[] plain = Papers.image("png", 40, 30);
        byte[] withText = insertText(plain);
        assertTrue(text(withText).contains("secret-scanner"));
        Scan.Clean clean = assertInstanceOf(Scan.Clean.class, Scan.of(withText));
        assertFalse(text(clean.content()).contains("secret-scanner"));
        assertEquals(1, clean.pages());
    }

    @Test
    void a_pdf_says_its_pages_and_is_drawn() throws IOException {
        Scan.Clean clean = assertInstanceOf(Scan.Clean.class, Scan.of(Papers.pdf(3)));
        assertEquals(3, clean.pages());
        var first = PdfPages.draw(clean.content(), 0, 800);
        assertEquals(800, first.height(), 1);
        var second = PdfPages.draw(clean.content(), 1, 800);
        assertNotEquals(Arrays.hashCode(first.rgb()), Arrays.hashCode(second.rgb()));
    }

    @Test
    void every_cut_is_noticed() {
        for (byte[] whole : new byte[][] {Papers.photo(64, 48), Papers.image("png", 64, 48)}) {
            int end = ScanKind.of(whole).orElseThrow() == ScanKind.JPEG
                    ? text(whole).indexOf("a film hidden")
                    : whole.length;
            for (int length = 12; length < end; length += 7) {
                Scan scan = Scan.of(Arrays.copyOf(whole, length));
                assertEquals(new Scan.Refused(Scan.Why.DAMAGED), scan, "cut to " + length + " of " + end);
            }
        }
        byte[] pdf = Papers.pdf(1);
        assertEquals(new Scan.Refused(Scan.Why.DAMAGED), Scan.of(Arrays.copyOf(pdf, 40)));
    }

    @Test
    void a_flipped_bit_in_a_png_is_noticed() {
        byte[] png = Papers.image("png", 64, 48);
        png[png.length / 2] ^= 1;
        assertEquals(new Scan.Refused(Scan.Why.DAMAGED), Scan.of(png));
    }

    @Test
    void what_it_is_is_known_by_its_first_bytes() {
        assertEquals(
                new Scan.Refused(Scan.Why.NEITHER_PICTURE_NOR_PDF),
                Scan.of("MZ a program called scan.jpg".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(new Scan.Refused(Scan.Why.EMPTY), Scan.of(new byte[0]));
        assertEquals(new Scan.Refused(Scan.Why.TOO_LARGE), Scan.of(new byte[(int) Scan.LARGEST + 1]));
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_by_its_head() {
        byte[] png = Papers.image("png", 40, 30);
        var head = ByteBuffer.wrap(png);
        head.putInt(16, 100_000).putInt(20, 100_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        head.putInt(29, (int) crc.getValue());
        assertEquals(new Scan.Refused(Scan.Why.TOO_MANY_PIXELS), Scan.of(png));
    }

    @Test
    void a_pdf_with_a_password_says_so() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(Papers.pdf(1))) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
        }
        assertEquals(new Scan.Refused(Scan.Why.PASSWORD), Scan.of(out.toByteArray()));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** A text chunk behind the header. */
    private static byte[] insertText(byte[] png) {
        byte[] words = "tEXtAuthor\0secret-scanner".getBytes(StandardCharsets.ISO_8859_1);
        var crc = new java.util.zip.CRC32();
        crc.update(words);
        int behind = 8 + 12 + 13;
        return ByteBuffer.allocate(png.length + words.length + 8)
                .put(png, 0, behind)
                .putInt(words.length - 4)
                .put(words)
                .putInt((int) crc.getValue())
                .put(png, behind, png.length - behind)
                .array();
    }
}
