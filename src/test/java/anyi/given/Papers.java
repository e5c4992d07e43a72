// SPDX-License-Identifier: Apache-2.0
package anyi.given;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Scans and photos as a scanner, a phone and an office program make them. */
public final class Papers {
    /** Where a phone says it was. */
    public static final String PLACE = "GPS 45.80,126.53 device secret-phone";

    private Papers() {}

    /** A photo taken on its side, with what a phone writes into it. */
    public static byte[] photo(int width, int height) {
        byte[] plain = image("jpg", width, height);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(exif());
        out.writeBytes(segment(0xFE, "taken by secret-phone".getBytes(StandardCharsets.US_ASCII)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes("a film hidden behind the end by secret-phone".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    public static byte[] image(String form, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0xF3EFE4));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x8A1C1C));
        graphics.drawRect(width / 20, height / 20, width * 9 / 10, height * 9 / 10);
        graphics.fillOval(width * 2 / 3, height * 2 / 3, width / 6, width / 6);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] pdf(int pages) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.setNonStrokingColor(0.5f, 0.1f, 0.1f);
                    content.addRect(100, 100 + 200f * i, 200, 100);
                    content.fill();
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Path save(Path folder, String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turned by a quarter, and the place. */
    private static byte[] exif() {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer data = ByteBuffer.allocate(32 + place.length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(place);
        return segment(0xE1, data.array());
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }
}
