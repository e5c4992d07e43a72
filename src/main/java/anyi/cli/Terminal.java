// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Where a verb reads and writes: results on {@code out}, sentences about trouble on {@code err}; always UTF-8. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The first line of the file, or of standard input where it is {@code -}. The caller wipes it. */
    char[] password(String file) {
        try {
            byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
            char[] password = firstLine(bytes);
            Arrays.fill(bytes, (byte) 0);
            return password;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Refused("cli.problem.passwordFile", file);
        }
    }

    private static char[] firstLine(byte[] bytes) {
        int start = bytes.length >= 3 && Arrays.equals(Arrays.copyOf(bytes, 3), BYTE_ORDER_MARK) ? 3 : 0;
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, start, end - start));
        char[] password = new char[decoded.remaining()];
        decoded.get(password);
        Arrays.fill(decoded.array(), '\0');
        return password;
    }
}
