// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.handover.parcel.Unfit.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packages that were made to harm are refused in a sentence, and nothing is written anywhere. {@code -Danyi.fuzz=600} to
 * change good ones at random for ten minutes, {@code -Danyi.seed} to repeat.
 */
final class HostileParcelsTest {
    private static final int FUZZ_SECONDS = Integer.getInteger("anyi.fuzz", 2);

    @TempDir
    Path dir;

    private Reason refused(byte[] file) throws IOException {
        Path path = Files.write(dir.resolve("x.zip"), file);
        Reason reason = assertThrows(Unfit.class, () -> reader().read(path)).reason();
        try (var left = Files.list(dir)) {
            assertEquals(1, left.count(), "nothing was unpacked");
        }
        return reason;
    }

    private static ParcelReader reader() {
        return new ParcelReader(
                BagTest.KEYS.sealing(),
                Integer.MAX_VALUE,
                key -> key.equals(BagTest.CARD.key()) ? Optional.of(BagTest.CARD) : Optional.empty());
    }

    private interface Filling {
        void in(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            filling.in(zip);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void a_bomb_is_refused_before_it_has_grown() throws IOException {
        byte[] bomb = zip(zip -> {
            zip.putNextEntry(new ZipEntry("x/data/resident.jsonl"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        });
        assertTrue(bomb.length < 2 << 20);
        assertEquals(Reason.TOO_LARGE, refused(bomb));
    }

    @Test
    void a_hundred_thousand_parts_are_refused() throws IOException {
        assertEquals(Reason.NOT_OURS, refused(zip(zip -> {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("x/data/" + i));
                zip.closeEntry();
            }
        })));
    }

    @Test
    void names_that_lead_out_of_the_folder_lead_nowhere() throws IOException {
        for (String name :
                new String[] {"x/../../../../tmp/anyi-slip", "/tmp/anyi-slip", "x/data/..\\..\\anyi-slip", "C:/x"}) {
            assertEquals(Reason.NOT_OURS, refused(zip(zip -> entry(zip, name, "x"))), name);
            assertTrue(Files.notExists(Path.of("/tmp/anyi-slip")));
        }
    }

    @Test
    void a_part_that_is_there_twice_is_refused() throws IOException {
        byte[] twice = zip(zip -> {
            entry(zip, "x/data/aa", "1");
            entry(zip, "x/data/ab", "2");
        });
        byte[] name = "x/data/ab".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + name.length <= twice.length; i++) {
            if (java.util.Arrays.equals(twice, i, i + name.length, name, 0, name.length)) {
                twice[i + name.length - 1] = 'a';
            }
        }
        assertEquals(Reason.ALTERED, refused(twice));
    }

    @Test
    void whatever_is_changed_at_random_is_refused_in_words_or_is_the_same() throws IOException {
        long seed = Long.getLong("anyi.seed", System.nanoTime());
        var random = new Random(seed);
        byte[] good = BagTest.bag(BagTest.HEAD);
        Parcel expected = reader().read(good);
        long end = System.nanoTime() + FUZZ_SECONDS * 1_000_000_000L;
        int tried = 0;
        int same = 0;
        for (; System.nanoTime() < end; tried++) {
            byte[] changed = changed(good, random);
            try {
                assertEquals(expected.bagHash(), reader().read(changed).bagHash(), "seed " + seed + " at " + tried);
                same++;
            } catch (Unfit e) {
                // refused, in words
            }
        }
        System.out.println("packages, seed " + seed + ": " + tried + " changed at random, " + same
                + " the same to whoever reads them, the others refused");
    }

    /** Bits, bytes, a block moved, taken out or doubled. */
    private static byte[] changed(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                for (int i = 0; i < length; i++) {
                    bytes[at + i] = (byte) random.nextInt();
                }
            }
            case 2 -> System.arraycopy(good, random.nextInt(bytes.length - length + 1), bytes, at, length);
            case 3 -> {
                bytes = new byte[good.length - length];
                System.arraycopy(good, 0, bytes, 0, at);
                System.arraycopy(good, at + length, bytes, at, good.length - at - length);
            }
            default -> {
                bytes = new byte[good.length + length];
                System.arraycopy(good, 0, bytes, 0, at + length);
                System.arraycopy(good, at, bytes, at + length, good.length - at);
            }
        }
        return bytes;
    }
}
