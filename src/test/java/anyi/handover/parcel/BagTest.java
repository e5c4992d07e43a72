// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.handover.parcel.Unfit.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The file alone: made, sealed, opened, and refused by name whatever is done to it. */
final class BagTest {
    static final UUID HOME = UUID.fromString("01930000-0000-7000-8000-000000000001");
    static final Keys KEYS = keys("home");
    static final Card CARD = Card.of(Card.Kind.HOME, HOME, "向阳敬老院", KEYS);
    static final Keys BUREAU = keys("bureau");
    static final Head HEAD = new Head(
            Head.Kind.PARCEL,
            UUID.fromString("01930000-0000-7000-8000-0000000000aa"),
            HOME,
            7,
            100,
            200,
            "ab".repeat(32),
            11,
            Instant.parse("2026-11-24T02:00:00Z"));

    static Keys keys(String who) {
        return TestKeys.of(who);
    }

    static byte[] bag(Head head) {
        return bag(head, CARD, KEYS);
    }

    static byte[] bag(Head head, Card card, Keys keys) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = new ParcelWriter(out, head, card, keys);
            writer.table("resident", List.of(new Column("id", "string"), new Column("name", "string")), sink -> {
                for (int i = 0; i < 500; i++) {
                    sink.line("{\"id\":\"" + i + "\",\"name\":\"王秀英" + i + "\"}");
                }
            });
            writer.table("stay", List.of(new Column("id", "string")), sink -> sink.line("{\"id\":\"1\"}"));
            writer.table("leave", List.of(new Column("id", "string")), sink -> {});
            var written = writer.finish();
            assertEquals(Map.of("resident", 500L, "stay", 1L), written.counts());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static byte[] sealed(byte[] plain, String... recipients) {
        var out = new ByteArrayOutputStream();
        try (OutputStream sealing = Age.seal(out, List.of(recipients))) {
            sealing.write(plain);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static ParcelReader reader() {
        return new ParcelReader(
                BUREAU.sealing(), 11, key -> key.equals(CARD.key()) ? Optional.of(CARD) : Optional.empty());
    }

    private static Reason refusal(byte[] file) {
        return assertThrows(Unfit.class, () -> reader().read(file)).reason();
    }

    @Test
    void what_was_written_is_read() {
        Parcel read = reader().read(bag(HEAD));

        assertEquals(HEAD, read.head());
        assertEquals(CARD, read.sender());
        assertEquals(List.of("resident", "stay"), read.tables());
        var lines = new ArrayList<String>();
        read.lines("resident", lines::add);
        assertEquals(500, lines.size());
        assertEquals("{\"id\":\"499\",\"name\":\"王秀英499\"}", lines.getLast());
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertArrayEquals(bag(HEAD), bag(HEAD));
    }

    @Test
    void sealed_for_the_bureau_only_the_bureau_opens_it() {
        byte[] sealed =
                sealed(bag(HEAD), BUREAU.sealing().recipient(), KEYS.sealing().recipient());

        assertEquals(HEAD, reader().read(sealed).head());
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("王秀英"));
        byte[] forOthers = sealed(bag(HEAD), keys("others").sealing().recipient());
        assertEquals(Reason.FOR_OTHERS, refusal(forOthers));
    }

    @Test
    void every_length_around_a_chunk_comes_back() {
        for (int length : new int[] {0, 1, 65535, 65536, 65537, 131072, 200000}) {
            byte[] plain = new byte[length];
            new Random(length).nextBytes(plain);
            var opened = assertInstanceOf(
                    Age.Opened.Plain.class,
                    Age.open(sealed(plain, BUREAU.sealing().recipient()), BUREAU.sealing()));
            assertArrayEquals(plain, opened.bytes());
        }
    }

    @Test
    void cut_anywhere_it_is_refused() {
        byte[] plain = bag(HEAD);
        byte[] sealed = sealed(plain, BUREAU.sealing().recipient());
        var random = new Random(41);
        for (int i = 0; i < 100; i++) {
            Reason open = refusal(Arrays.copyOf(plain, random.nextInt(plain.length)));
            assertTrue(open == Reason.CUT || open == Reason.NOT_OURS, open.name());
            Reason shut = refusal(Arrays.copyOf(sealed, random.nextInt(sealed.length)));
            assertTrue(shut == Reason.CUT || shut == Reason.NOT_OURS || shut == Reason.DAMAGED, shut.name());
        }
        assertEquals(Reason.CUT, refusal(Arrays.copyOf(plain, plain.length - 1)));
        assertEquals(Reason.CUT, refusal(Arrays.copyOf(plain, plain.length / 2)));
        assertEquals(Reason.NOT_OURS, refusal(new byte[0]));
    }

    @Test
    void a_bit_that_flips_anywhere_changes_nothing_that_is_believed() {
        byte[] plain = bag(HEAD);
        byte[] sealed = sealed(plain, BUREAU.sealing().recipient());
        var random = new Random(42);
        for (int i = 0; i < 200; i++) {
            assertThrows(Unfit.class, () -> reader().read(flipped(sealed, random)));
            byte[] changed = flipped(plain, random);
            try {
                var lines = new ArrayList<String>();
                Parcel same = reader().read(changed);
                same.lines("resident", lines::add);
                assertEquals(HEAD, same.head()); // a bit of the zip's own table that says nothing
                assertEquals(500, lines.size());
            } catch (Unfit e) {
                assertFalse(e.args().contains("null"));
            }
        }
    }

    private static byte[] flipped(byte[] file, Random random) {
        byte[] changed = file.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    @Test
    void whoever_repacks_it_is_found_out() {
        assertEquals(Reason.ALTERED, refusal(repacked(text -> text.replace("王秀英7\"", "王秀英8\""))));
        assertEquals(
                List.of("data/resident.jsonl"),
                assertThrows(Unfit.class, () -> reader().read(repacked(text -> text.replace("王秀英7\"", "王秀英8\""))))
                        .args());
        assertEquals(Reason.ALTERED, refusal(repacked(text -> text.replace("sequence=7", "sequence=8"))));
        assertEquals(Reason.NEWER, refusal(repacked(text -> text.replace("anyi1 kind", "anyi2 kind"))));
    }

    /** Each file of the zip is rewritten and packed again, as somebody with an editor would. */
    private static byte[] repacked(UnaryOperator<String> change) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bag(HEAD)));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @Test
    void strangers_newer_ones_and_other_files_are_refused_by_name() {
        Keys stranger = keys("stranger");
        assertEquals(Reason.UNKNOWN_KEY, refusal(bag(HEAD, Card.of(Card.Kind.HOME, HOME, "某院", stranger), stranger)));
        assertEquals(Reason.ALTERED, refusal(bag(HEAD, CARD, stranger)));
        var newer = new Head(HEAD.kind(), HEAD.id(), HOME, 7, 100, 200, "ab", 12, HEAD.madeAt());
        assertEquals(Reason.NEWER, refusal(bag(newer)));
        var other = new Head(HEAD.kind(), HEAD.id(), UUID.randomUUID(), 7, 100, 200, "ab", 11, HEAD.madeAt());
        assertEquals(Reason.OTHER_SENDER, refusal(bag(other)));
        assertEquals(Reason.NOT_OURS, refusal("姓名,性别".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_card_says_who_and_is_read_again() {
        assertEquals(Optional.of(CARD), Card.parse(CARD.format()));
        assertEquals(
                Optional.empty(),
                Card.parse("untrusted comment: minisign public key 1\n"
                        + CARD.key().text()));
        assertEquals(29, CARD.key().fingerprint().length());
    }
}
