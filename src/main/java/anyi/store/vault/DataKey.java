// SPDX-License-Identifier: Apache-2.0
package anyi.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The one random key of a home, open in memory. Each use has a key of its own, derived by HKDF. */
public final class DataKey implements AutoCloseable {
    /** By how many bytes sealing makes longer. */
    public static final int SEAL_LENGTH = Seal.LENGTH;

    private static final int LENGTH = 32;

    private final byte[] bytes;

    DataKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static DataKey random() {
        return new DataKey(Seal.random(LENGTH));
    }

    byte[] bytes() {
        return bytes;
    }

    private byte[] derived(String use) {
        return derive(bytes, use);
    }

    static byte[] derive(byte[] secret, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(("anyi " + use).getBytes(StandardCharsets.UTF_8), LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fresh digest, which every JDK has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In hex. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A secret in hex, such as H2 takes as a password. */
    public String secret(String use) {
        return HexFormat.of().formatHex(derived(use));
    }

    public byte[] seal(String use, byte[] plain) {
        return Seal.seal(derived(use), plain, use);
    }

    /** Nothing when it was sealed by another home, for another use, or is damaged. */
    public Optional<byte[]> open(String use, byte[] sealed) {
        return Seal.open(derived(use), sealed, use);
    }

    /** Proves that who wrote the text had this key. */
    public String sign(String use, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived(use), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Wipes it from memory. */
    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
