// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/** An X25519 key that opens what was sealed to it, and the name by which others seal to it. */
public final class SealKey {
    static final String RECIPIENT = "age";
    private static final String IDENTITY = "age-secret-key-";

    private final byte[] secret;

    /** @param secret 32 bytes */
    SealKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /** {@code age1…}, as {@code age -r} takes it. */
    public String recipient() {
        return Bech32.encode(RECIPIENT, publicBytes());
    }

    /** {@code AGE-SECRET-KEY-1…}, as {@code age -d -i} takes it from a file. */
    public String identity() {
        return Bech32.encode(IDENTITY, secret).toUpperCase(Locale.ROOT);
    }

    byte[] publicBytes() {
        return new X25519PrivateKeyParameters(secret, 0).generatePublicKey().getEncoded();
    }

    /** Nothing where the other side's point yields no secret. */
    Optional<byte[]> shared(byte[] other) {
        byte[] shared = new byte[X25519PrivateKeyParameters.SECRET_SIZE];
        try {
            new X25519PrivateKeyParameters(secret, 0)
                    .generateSecret(new X25519PublicKeyParameters(other, 0), shared, 0);
            return Optional.of(shared);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** The point of {@code age1…}; nothing where a letter is wrong. */
    static Optional<byte[]> point(String recipient) {
        return Bech32.decode(RECIPIENT, recipient).filter(point -> point.length == 32);
    }

    static boolean isRecipient(String text) {
        return point(text).isPresent();
    }
}
