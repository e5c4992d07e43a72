// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.util.HexFormat;

/**
 * The two keys of a home or a bureau: one signs what it hands over, the other opens what was sealed to it.
 *
 * <p>Both are derived from the key of the home's file (ADR 0021), so they lie in no table, and a backup brings them back.
 */
public record Keys(SigningKey signing, SealKey sealing) {
    /** Makes the secret of a use, 64 digits of hex, always the same. */
    @FunctionalInterface
    public interface Secrets {
        String secret(String use);
    }

    public static Keys of(Secrets secrets) {
        return new Keys(
                new SigningKey(bytes(secrets, "hand-over signature")), new SealKey(bytes(secrets, "hand-over seal")));
    }

    private static byte[] bytes(Secrets secrets, String use) {
        return HexFormat.of().parseHex(secrets.secret(use));
    }
}
