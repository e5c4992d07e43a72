// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.scan;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG file by its segments (ITU-T T.81, annex B). Kept are those that a decoder needs and the colour profile; of
 * Exif only which side is up, since a phone's photo lies on its side without it. What follows the end is dropped: phones
 * hide previews and films there.
 */
final class JpegFile {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final String EXIF_MARK = "Exif\0\0";
    private static final String PROFILE_MARK = "ICC_PROFILE\0";
    private static final int ORIENTATION = 0x0112;

    private final ByteBuffer in;
    private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean scanned;
    private int orientation = 1;

    private JpegFile(byte[] content) {
        in = ByteBuffer.wrap(content);
    }

    static Scan read(byte[] content) {
        var file = new JpegFile(content);
        try {
            return file.whole()
                    ? Scan.picture(ScanKind.JPEG, file.width, file.height, file.clean())
                    : new Scan.Refused(Scan.Why.DAMAGED);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return new Scan.Refused(Scan.Why.DAMAGED);
        }
    }

    /** Which side is up, as Exif numbers it: 1 = as it lies, 3 = upside down, 6 and 8 = a quarter turned. */
    static int orientation(byte[] content) {
        var file = new JpegFile(content);
        try {
            file.whole();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return 1;
        }
        return file.orientation;
    }

    private boolean whole() {
        if (in.get() != (byte) 0xFF || u8() != START) {
            return false;
        }
        while (true) {
            int marker = marker();
            if (marker == END) {
                return scanned;
            }
            int length = u16() - 2;
            byte[] data = new byte[Math.max(length, 0)];
            in.get(data);
            segment(marker, data);
            if (marker == SCAN) {
                scanned = true;
                compressed();
            }
        }
    }

    private int marker() {
        if (u8() != 0xFF) {
            throw new IllegalArgumentException();
        }
        int marker = u8();
        while (marker == 0xFF) {
            marker = u8();
        }
        return marker;
    }

    private void segment(int marker, byte[] data) {
        if (marker == EXIF && startsWith(data, EXIF_MARK)) {
            orientation = orientationIn(data);
        }
        if (isFrame(marker)) {
            var frame = ByteBuffer.wrap(data);
            frame.get();
            height = frame.getShort() & 0xFFFF;
            width = frame.getShort() & 0xFFFF;
        }
        boolean needed = marker < APP0
                || marker == APP0
                || marker == ADOBE
                || marker == PROFILE && startsWith(data, PROFILE_MARK)
                || marker > APP15 && marker != COMMENT;
        if (needed) {
            put(segments, marker, data);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The compressed picture goes on until a marker that is neither a stuffed zero nor a restart. */
    private void compressed() {
        int from = in.position();
        while (true) {
            if (u8() == 0xFF) {
                int next = u8();
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    in.position(in.position() - 2);
                    segments.write(in.array(), from, in.position() - from);
                    return;
                }
            }
        }
    }

    private byte[] clean() {
        var out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(START);
        if (orientation > 1) {
            put(out, EXIF, exif(orientation));
        }
        out.writeBytes(segments.toByteArray());
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int marker, byte[] data) {
        out.write(0xFF);
        out.write(marker);
        out.write(data.length + 2 >> 8);
        out.write(data.length + 2);
        out.writeBytes(data);
    }

    /** Exif of one entry. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(32)
                .put(EXIF_MARK.getBytes(StandardCharsets.ISO_8859_1))
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static int orientationIn(byte[] data) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(data, EXIF_MARK.length(), data.length - EXIF_MARK.length())
                    .slice();
            if (tiff.get(0) == 'I') {
                tiff.order(java.nio.ByteOrder.LITTLE_ENDIAN);
            }
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    int found = tiff.getShort(entry + 8);
                    return found >= 1 && found <= 8 ? found : 1;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // what cannot be read is taken as it lies
        }
        return 1;
    }

    private static boolean startsWith(byte[] data, String mark) {
        return new String(data, 0, Math.min(data.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private int u8() {
        return in.get() & 0xFF;
    }

    private int u16() {
        return in.getShort() & 0xFFFF;
    }
}
