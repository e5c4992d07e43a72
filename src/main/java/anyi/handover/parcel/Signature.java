// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A {@code .minisig} file, read but not yet believed.
 *
 * @param keyId in hex
 * @param remark the trusted comment, which is signed along
 */
record Signature(String keyId, byte[] signature, String remark, byte[] global) {
    static final int HEAD = 2 + PublicKey.ID;
    static final String REMARK = "trusted comment: ";
    private static final int RAW = 64;

    /** Nothing where the file is no prehashed signature. */
    static Optional<Signature> parse(String file) {
        List<String> lines = file.lines().toList();
        if (lines.size() < 4 || !lines.get(2).startsWith(REMARK)) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getDecoder().decode(lines.get(1));
            byte[] global = Base64.getDecoder().decode(lines.get(3));
            if (whole.length != HEAD + RAW || whole[0] != 'E' || whole[1] != 'D' || global.length != RAW) {
                return Optional.empty();
            }
            return Optional.of(new Signature(
                    HexFormat.of().formatHex(whole, 2, HEAD),
                    Arrays.copyOfRange(whole, HEAD, whole.length),
                    lines.get(2).substring(REMARK.length()),
                    global));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isOf(PublicKey key, byte[] content) {
        return keyId.equals(key.id())
                && key.verifies(SigningKey.prehash(content), signature)
                && key.verifies(join(signature, remark.getBytes(StandardCharsets.UTF_8)), global);
    }

    static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
