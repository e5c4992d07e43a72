// SPDX-License-Identifier: Apache-2.0
package anyi.store.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work Argon2id makes of guessing a password; kept beside the salt, so that it can grow later.
 *
 * @param memory in KiB
 */
public record Hardness(int memory, int iterations, int lanes) {
    /** 64 MiB, three passes: well above OWASP's minimum, some 150 ms on an office PC. */
    public static final Hardness USUAL = new Hardness(64 * 1024, 3, 1);

    /** OWASP's least for one pass: never below it, however slow the machine. */
    static final Hardness LEAST = new Hardness(46 * 1024, 1, 1);

    private static final int LENGTH = 32;
    private static final long WANTED_MILLIS = 350;
    private static final long LONGEST_MILLIS = 700;
    private static final int MOST_PASSES = 12;

    /** What takes this machine between a quarter and some seven tenths of a second, at least {@link #LEAST}. */
    public static Hardness ofThisMachine() {
        var one = new Hardness(USUAL.memory(), 1, 1);
        one.millis();
        long pass = Math.max(1, one.millis());
        if (pass * USUAL.iterations() > LONGEST_MILLIS) {
            return pass > LONGEST_MILLIS ? LEAST : one;
        }
        int passes = Math.clamp(WANTED_MILLIS / pass, USUAL.iterations(), MOST_PASSES);
        return new Hardness(USUAL.memory(), passes, 1);
    }

    /** Loads what deriving a key needs, in no time. */
    public static void warmUp() {
        new Hardness(LEAST.memory() / 64, 1, 1).millis();
    }

    private long millis() {
        long before = System.nanoTime();
        key(new char[] {'x'}, new byte[16]);
        return (System.nanoTime() - before) / 1_000_000;
    }

    /** The key that a password gives. The same characters give the same key, however the keyboard composed them. */
    byte[] key(char[] password, byte[] salt) {
        byte[] typed = utf8(password);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(iterations)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[LENGTH];
            generator.generateBytes(typed, key);
            return key;
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static byte[] utf8(char[] password) {
        CharBuffer characters = CharBuffer.wrap(password);
        if (!Normalizer.isNormalized(characters, Normalizer.Form.NFC)) {
            characters = CharBuffer.wrap(Normalizer.normalize(characters, Normalizer.Form.NFC));
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(characters);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
