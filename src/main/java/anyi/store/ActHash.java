// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.vault.DataKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of one act's content, fed piece by piece so that a large import need not be held in memory. Each piece is
 * preceded by its length: two different contents never give the same bytes.
 */
public final class ActHash {
    /** What the first act of a home follows. */
    public static final String START = "0".repeat(64);

    private final MessageDigest digest = DataKey.sha256();

    public ActHash(String salt) {
        add(salt);
    }

    public ActHash add(@Nullable Object piece) {
        byte[] bytes = piece == null ? new byte[0] : piece.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(0, piece == null ? -1 : bytes.length));
        digest.update(bytes);
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Ties an act to the one before it, by the hash of its content alone: the content may be erased later. */
    public static String chained(String previousHash, long revision, String contentHash) {
        return new ActHash(previousHash).add(revision).add(contentHash).hex();
    }
}
