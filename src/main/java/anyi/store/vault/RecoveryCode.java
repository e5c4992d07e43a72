// SPDX-License-Identifier: Apache-2.0
package anyi.store.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The code on the paper in the safe: 160 random bits in eight groups of four letters or digits and a check letter. The
 * check letter finds every mistyped or exchanged letter of its group, and groups in the wrong order.
 */
public final class RecoveryCode {
    /** Without I, L, O and U, which are misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 8;
    private static final int LETTERS = 4;
    private static final int BITS = 5;

    private final byte[] secret;

    private RecoveryCode(byte[] secret) {
        this.secret = secret;
    }

    public static RecoveryCode fresh() {
        return new RecoveryCode(Seal.random(GROUPS * LETTERS * BITS / 8));
    }

    byte[] secret() {
        return secret;
    }

    /** What somebody typed, or the groups that are wrong. */
    public sealed interface Typed {
        record Complete(RecoveryCode code) implements Typed {}

        /** @param groups counted from 1 */
        record Mistyped(List<Integer> groups) implements Typed {}

        /** @param characters how many letters and digits there were; a code has 40 */
        record WrongLength(int characters) implements Typed {}
    }

    /** Takes any case, spaces and hyphens, and O for 0, I and L for 1. */
    public static Typed read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1")
                .replaceAll("[\\s\\p{Pd}_.·]", "");
        if (letters.length() != GROUPS * (LETTERS + 1)) {
            return new Typed.WrongLength(letters.length());
        }
        var wrong = new ArrayList<Integer>();
        int[] values = new int[GROUPS * LETTERS];
        for (int group = 0; group < GROUPS; group++) {
            int start = group * (LETTERS + 1);
            boolean known = true;
            for (int i = 0; i < LETTERS; i++) {
                int value = ALPHABET.indexOf(letters.charAt(start + i));
                known &= value >= 0;
                values[group * LETTERS + i] = value;
            }
            if (!known || letters.charAt(start + LETTERS) != check(values, group)) {
                wrong.add(group + 1);
            }
        }
        return wrong.isEmpty() ? new Typed.Complete(new RecoveryCode(pack(values))) : new Typed.Mistyped(wrong);
    }

    /** The groups as they are printed. */
    public List<String> groups() {
        int[] values = unpack(secret);
        var groups = new ArrayList<String>();
        for (int group = 0; group < GROUPS; group++) {
            var letters = new StringBuilder();
            for (int i = 0; i < LETTERS; i++) {
                letters.append(ALPHABET.charAt(values[group * LETTERS + i]));
            }
            groups.add(letters.append(check(values, group)).toString());
        }
        return groups;
    }

    /** A weighted sum in the field of 32 elements, the weights all different, the group's number added. */
    private static char check(int[] values, int group) {
        int sum = group + 1;
        for (int i = 0; i < LETTERS; i++) {
            sum ^= times(i + 2, values[group * LETTERS + i]);
        }
        return ALPHABET.charAt(sum);
    }

    /** Multiplication modulo x⁵ + x² + 1. */
    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < BITS; bit++) {
            if ((b >> bit & 1) == 1) {
                product ^= a << bit;
            }
        }
        for (int bit = 2 * BITS - 2; bit >= BITS; bit--) {
            if ((product >> bit & 1) == 1) {
                product ^= 0b100101 << bit - BITS;
            }
        }
        return product;
    }

    private static byte[] pack(int[] values) {
        byte[] bytes = new byte[values.length * BITS / 8];
        for (int i = 0; i < values.length * BITS; i++) {
            int bit = values[i / BITS] >> BITS - 1 - i % BITS & 1;
            bytes[i / 8] |= (byte) (bit << 7 - i % 8);
        }
        return bytes;
    }

    private static int[] unpack(byte[] bytes) {
        int[] values = new int[bytes.length * 8 / BITS];
        for (int i = 0; i < bytes.length * 8; i++) {
            int bit = bytes[i / 8] >> 7 - i % 8 & 1;
            values[i / BITS] |= bit << BITS - 1 - i % BITS;
        }
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCode code && Arrays.equals(secret, code.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }
}
