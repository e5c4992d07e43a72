// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * Checks what its owner has signed. Written as minisign writes it.
 *
 * @param text 56 letters of Base64: the algorithm, the key's number, 32 bytes of the key
 */
public record PublicKey(String text) {
    static final int ID = 8;
    private static final int LENGTH = 2 + ID + 32;
    private static final int GROUPS = 6;

    static PublicKey of(byte[] key) {
        byte[] id = Arrays.copyOf(sha256(key), ID);
        byte[] all = ByteBuffer.allocate(LENGTH)
                .put((byte) 'E')
                .put((byte) 'd')
                .put(id)
                .put(key)
                .array();
        return new PublicKey(Base64.getEncoder().encodeToString(all));
    }

    /** Nothing where the text is no such key. */
    public static Optional<PublicKey> parse(String text) {
        try {
            byte[] all = Base64.getDecoder().decode(text.strip());
            boolean known = all.length == LENGTH && all[0] == 'E' && all[1] == 'd';
            return known ? Optional.of(new PublicKey(text.strip())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] all() {
        return Base64.getDecoder().decode(text);
    }

    /** The key's number, which a signature names; in hex. */
    String id() {
        return HexFormat.of().formatHex(all(), 2, 2 + ID);
    }

    boolean verifies(byte[] message, byte[] signature) {
        var verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(all(), 2 + ID));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    /** To be compared with paper: six groups of four digits, 96 bits of the key's SHA-256. */
    public String fingerprint() {
        return grouped(HexFormat.of().withUpperCase().formatHex(sha256(all())), GROUPS);
    }

    /** Digits in groups of four. */
    public static String grouped(String hex, int groups) {
        var text = new StringBuilder();
        for (int i = 0; i < groups; i++) {
            text.append(i == 0 ? "" : " ").append(hex, 4 * i, 4 * i + 4);
        }
        return text.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
