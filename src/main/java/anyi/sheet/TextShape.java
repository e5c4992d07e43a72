// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is written.
 *
 * @param mark bytes of the mark at its beginning
 * @param named the first line is Excel's {@code sep=;}
 */
record TextShape(Charset charset, int mark, char separator, boolean named) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 1 << 16;

    static TextShape of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        Charset charset;
        int mark = 0;
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            mark = 3;
        } else if (starts(head, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (starts(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else {
            charset = unmarked(file, head);
        }
        String text =
                charset.decode(ByteBuffer.wrap(head, mark, head.length - mark)).toString();
        if (isBinary(text)) {
            throw new Unreadable(Refusal.NOT_A_TABLE);
        }
        if (text.isBlank()) {
            throw new Unreadable(Refusal.EMPTY);
        }
        boolean named = text.length() > 4 && text.regionMatches(true, 0, "sep=", 0, 4);
        return new TextShape(charset, mark, named ? text.charAt(4) : separator(text), named);
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset unmarked(Path file, byte[] head) throws IOException {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += (i & 1) == 0 ? 1 : 0;
                odd += i & 1;
            }
        }
        if (odd > 4 && even * 10 < odd) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > 4 && odd * 10 < even) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : GB18030;
    }

    /** The whole file: one byte of another encoding far down decides. */
    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(SAMPLE);
        var characters = CharBuffer.allocate(SAMPLE);
        try (InputStream in = Files.newInputStream(file)) {
            while (true) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                boolean last = count < 0;
                bytes.position(bytes.position() + Math.max(count, 0)).flip();
                characters.clear();
                if (decoder.decode(bytes, characters, last).isError()) {
                    return false;
                }
                if (last) {
                    return true;
                }
                bytes.compact();
            }
        }
    }

    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A)
                .count();
        return controls * 100 > text.length() || text.indexOf(0) >= 0;
    }

    /** The separator that stands in most of the first lines, outside of quotes. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            long count = lines(text, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static long lines(String text, char separator) {
        boolean quoted = false;
        int lines = 0;
        long score = 0;
        int inLine = 0;
        for (int i = 0; i < text.length() && lines < 50; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                inLine++;
            } else if (!quoted && (c == '\n' || c == '\r') && inLine > 0) {
                score += 1000 + inLine;
                inLine = 0;
                lines++;
            }
        }
        return score + (inLine > 0 ? 1000 + inLine : 0);
    }
}
