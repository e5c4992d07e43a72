// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks an exported chain without a database and without any other class of the program: a file whose lines are
 * {@code revision content-hash act-hash}, and optionally an anchor that was kept elsewhere, such as on paper. Runs by
 * itself: {@code java ChainVerifier.java chain.txt [revision hash]}.
 */
public final class ChainVerifier {
    private ChainVerifier() {}

    /** @param anchor what is known from outside; revision 0 = nothing is */
    public static String verdict(List<String> lines, long anchor, String anchorHash) {
        String before = "0".repeat(64);
        long expected = 1;
        boolean met = anchor == 0;
        for (String line : lines) {
            String[] parts = line.strip().split("\\s+");
            long revision = Long.parseLong(parts[0]);
            if (revision != expected) {
                return "MISSING FROM " + expected;
            }
            if (!chained(before, revision, parts[1]).equals(parts[2])) {
                return "CHANGED AT " + revision;
            }
            if (revision == anchor) {
                if (!parts[2].startsWith(anchorHash)) {
                    return "ANCHOR DIFFERS AT " + revision;
                }
                met = true;
            }
            before = parts[2];
            expected++;
        }
        return met ? "WHOLE " + (expected - 1) + " " + before : "TAIL MISSING: ENDS AT " + (expected - 1);
    }

    /** SHA-256 over the three pieces, each behind its length in four bytes. */
    private static String chained(String before, long revision, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String piece : new String[] {before, String.valueOf(revision), content}) {
                byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank())
                .toList();
        System.out.println(
                verdict(lines, args.length > 2 ? Long.parseLong(args[1]) : 0, args.length > 2 ? args[2] : ""));
    }
}
