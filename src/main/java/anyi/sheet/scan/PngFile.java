// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.scan;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file by its chunks (ISO/IEC 15948), each with its check sum. Texts, times and Exif are left out. */
final class PngFile {
    private static final int SIGNATURE = 8;
    /** A chunk whose name begins with a small letter may be left out; these say how the colours are meant. */
    private static final Set<String> COLOURS =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "hIST", "pHYs");

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long width;
    private long height;
    private boolean drawn;

    private PngFile(byte[] content) {
        in = ByteBuffer.wrap(content, SIGNATURE, content.length - SIGNATURE);
        out.write(content, 0, SIGNATURE);
    }

    static Scan read(byte[] content) {
        var file = new PngFile(content);
        try {
            return file.whole()
                    ? Scan.picture(ScanKind.PNG, file.width, file.height, file.out.toByteArray())
                    : new Scan.Refused(Scan.Why.DAMAGED);
        } catch (BufferUnderflowException e) {
            return new Scan.Refused(Scan.Why.DAMAGED);
        }
    }

    private boolean whole() {
        while (true) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                return false;
            }
            byte[] chunk = new byte[4 + length];
            in.get(chunk);
            int sum = in.getInt();
            var crc = new CRC32();
            crc.update(chunk);
            if ((int) crc.getValue() != sum) {
                return false;
            }
            String name = new String(chunk, 0, 4, StandardCharsets.ISO_8859_1);
            keep(name, chunk, sum);
            if (name.equals("IEND")) {
                return drawn;
            }
        }
    }

    private void keep(String name, byte[] chunk, int sum) {
        if (name.equals("IHDR")) {
            var header = ByteBuffer.wrap(chunk, 4, chunk.length - 4);
            width = Integer.toUnsignedLong(header.getInt());
            height = Integer.toUnsignedLong(header.getInt());
        }
        drawn |= name.equals("IDAT");
        if (Character.isUpperCase(name.charAt(0)) || COLOURS.contains(name)) {
            out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
            out.writeBytes(chunk);
            out.writeBytes(ByteBuffer.allocate(4).putInt(sum).array());
        }
    }
}
