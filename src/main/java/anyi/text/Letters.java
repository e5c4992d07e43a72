// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.stream.Collectors;

/**
 * Which characters the program's own type has, read once from the font file. Another may be shown by a type of the
 * system, or as an empty box; in print it is drawn as 〓 with its code point.
 */
public final class Letters {
    private static final Letters BUNDLED = new Letters("/anyi/font/400Regular/NotoSansSC_400Regular.ttf");
    private static final int CMAP = 0x636d6170;
    private static final int FULL_UNICODE = 12;

    private final BitSet drawn = new BitSet();

    private Letters(String resource) {
        try (InputStream in = Letters.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundled font is not there: " + resource);
            }
            read(new DataInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OpenType, "cmap": a directory of tables, in that table subtables, of which format 12 has all planes. */
    private void read(DataInputStream in) throws IOException {
        in.readInt();
        int tables = in.readUnsignedShort();
        in.skipNBytes(6);
        int at = 12 + 16 * tables;
        for (int i = 0; i < tables; i++) {
            int tag = in.readInt();
            in.readInt();
            int offset = in.readInt();
            int length = in.readInt();
            if (tag == CMAP) {
                in.skipNBytes(16L * (tables - i - 1) + offset - at);
                readMap(ByteBuffer.wrap(in.readNBytes(length)));
                return;
            }
        }
    }

    private void readMap(ByteBuffer map) {
        int subtables = map.getShort(2);
        for (int i = 0; i < subtables; i++) {
            int start = map.getInt(4 + 8 * i + 4);
            if (map.getShort(start) == FULL_UNICODE) {
                int groups = map.getInt(start + 12);
                for (int group = 0; group < groups; group++) {
                    int entry = start + 16 + 12 * group;
                    drawn.set(map.getInt(entry), map.getInt(entry + 4) + 1);
                }
            }
        }
    }

    /** The characters of the text that the program's type lacks, each once, beside each other; mostly none. */
    public static String missing(String text) {
        if (text.codePoints().allMatch(Letters::isCommon)) {
            return ""; // nearly all names: no font is read for them
        }
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> !BUNDLED.drawn.get(letter))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** ASCII and the 20,902 characters of Unicode 1.1, of which the type has all. */
    private static boolean isCommon(int letter) {
        return letter < 0x80 || letter >= 0x4E00 && letter <= 0x9FA5 || letter == 0xB7;
    }
}
