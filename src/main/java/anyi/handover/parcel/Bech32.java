// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How age writes its keys (BIP 173, without the limit of ninety characters). */
final class Bech32 {
    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECK = 6;

    private Bech32() {}

    static String encode(String prefix, byte[] data) {
        byte[] five = regroup(data, 8, 5, true).orElseThrow();
        byte[] check = new byte[CHECK];
        int rest = remainder(prefix, five, check) ^ 1;
        for (int i = 0; i < CHECK; i++) {
            check[i] = (byte) (rest >>> 5 * (CHECK - 1 - i) & 31);
        }
        var text = new StringBuilder(prefix).append('1');
        for (byte[] part : new byte[][] {five, check}) {
            for (byte b : part) {
                text.append(LETTERS.charAt(b));
            }
        }
        return text.toString();
    }

    /** The data behind the prefix; nothing where a letter is wrong. All letters are of one case. */
    static Optional<byte[]> decode(String prefix, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean mixed = !text.equals(small) && !text.equals(text.toUpperCase(Locale.ROOT));
        if (mixed || !small.startsWith(prefix + '1') || small.length() < prefix.length() + 1 + CHECK) {
            return Optional.empty();
        }
        String body = small.substring(prefix.length() + 1);
        byte[] five = new byte[body.length()];
        for (int i = 0; i < five.length; i++) {
            int value = LETTERS.indexOf(body.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            five[i] = (byte) value;
        }
        byte[] data = Arrays.copyOf(five, five.length - CHECK);
        byte[] check = Arrays.copyOfRange(five, five.length - CHECK, five.length);
        return remainder(prefix, data, check) == 1 ? regroup(data, 5, 8, false) : Optional.empty();
    }

    private static int remainder(String prefix, byte[] data, byte[] check) {
        byte[] letters = prefix.getBytes(StandardCharsets.US_ASCII);
        int rest = 1;
        for (byte letter : letters) {
            rest = step(rest, letter >>> 5);
        }
        rest = step(rest, 0);
        for (byte letter : letters) {
            rest = step(rest, letter & 31);
        }
        for (byte[] part : new byte[][] {data, check}) {
            for (byte b : part) {
                rest = step(rest, b);
            }
        }
        return rest;
    }

    private static int step(int rest, int value) {
        int top = rest >>> 25;
        int next = (rest & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            if ((top >>> i & 1) == 1) {
                next ^= GENERATOR[i];
            }
        }
        return next;
    }

    private static Optional<byte[]> regroup(byte[] data, int from, int to, boolean pad) {
        var out = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (byte b : data) {
            held = held << from | b & (1 << from) - 1;
            bits += from;
            while (bits >= to) {
                bits -= to;
                out.write(held >>> bits & (1 << to) - 1);
            }
            held &= (1 << bits) - 1;
        }
        if (pad && bits > 0) {
            out.write(held << to - bits & (1 << to) - 1);
        }
        boolean spare = !pad && (bits >= from || held != 0);
        return spare ? Optional.empty() : Optional.of(out.toByteArray());
    }
}
