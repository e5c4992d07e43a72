// SPDX-License-Identifier: Apache-2.0
package anyi.handover.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.handover.parcel.Keys;
import anyi.handover.parcel.PolicyPack;
import anyi.handover.parcel.Unfit;
import anyi.robot.Robot;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.BureauCardRecord;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.ShippedPolicies;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackScreenTest {
    private static final Keys BUREAU = Keys.of(use -> "ab".repeat(32));
    private static final Keys HOME = Keys.of(use -> "cd".repeat(32));

    private final GivenSubsidies given = new GivenSubsidies();
    private final Robot robot = new Robot();

    @TempDir
    private Path stick;

    @AfterEach
    void close() {
        robot.close();
        given.store().close();
    }

    private PackCommands commands() {
        return new PackCommands(given.store(), given.policies(), TestStores.CLOCK, HOME);
    }

    private void registerBureau() {
        var card = new BureauCardRecord();
        card.setId(UUID.randomUUID());
        card.setBureauId(UUID.randomUUID());
        card.setName("林口县民政局");
        card.setPublicKey(BUREAU.signing().publicKey().text());
        card.setRecipient("age1test");
        card.setRegisteredOn(LocalDate.of(2026, 1, 5));
        given.given().insert(card);
    }

    private static String raised() {
        Draft draft = Draft.of(ShippedPolicies.text("hlj-linkou-oldage-2024"));
        return draft.with("version", "2027")
                .with("parts/0/rows/3/amount", "25.00")
                .with("effective/from", "2024-10-01")
                .with("document", "林民发〔2026〕9号")
                .text();
    }

    private Path pack(byte[] bytes) throws IOException {
        return Files.write(stick.resolve("pack" + PolicyPack.SUFFIX), bytes);
    }

    private byte[] signed() {
        return PolicyPack.write("whoever", LocalDate.of(2026, 11, 20), Map.of("oldage.json", raised()), BUREAU);
    }

    private Unfit.Reason refused(byte[] bytes) throws IOException {
        return assertInstanceOf(PackCommands.Opened.Refused.class, commands().open(pack(bytes)))
                .why()
                .reason();
    }

    @Test
    void a_pack_of_a_key_that_nobody_compared_with_paper_is_refused() throws IOException {
        assertEquals(Unfit.Reason.UNKNOWN_KEY, refused(signed()));
    }

    @Test
    void a_pack_that_was_altered_or_cut_is_refused() throws IOException {
        registerBureau();
        byte[] whole = signed();
        assertInstanceOf(PackCommands.Opened.Read.class, commands().open(pack(whole)));
        byte[] other =
                PolicyPack.write("林口县民政局", LocalDate.of(2026, 11, 20), Map.of("oldage.json", raised() + " "), HOME);
        assertInstanceOf(PackCommands.Opened.Read.class, commands().open(pack(other)), "the home's own key is known");
        for (int at = 0; at < whole.length; at += 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x41;
            PackCommands.Opened opened = commands().open(pack(damaged));
            if (opened instanceof PackCommands.Opened.Read(PolicyPack read)) {
                assertEquals(Map.of("oldage.json", raised()), read.files(), "byte " + at);
            }
        }
        assertTrue(List.of(Unfit.Reason.CUT, Unfit.Reason.NOT_OURS)
                .contains(refused(java.util.Arrays.copyOf(whole, whole.length / 3))));
        assertEquals(
                Unfit.Reason.NOT_OURS, refused("nothing of ours".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void a_pack_whose_zip_is_broken_was_altered_and_one_without_its_end_was_cut() throws IOException {
        registerBureau();
        byte[] whole = signed();
        int name = whole[26];
        int extra = whole[28];
        byte[] content = whole.clone();
        content[30 + name + extra] = 0x07; // a kind of block that deflate does not have
        assertEquals(Unfit.Reason.ALTERED, refused(content));
        byte[] named = whole.clone();
        named[30 + name - 1] = (byte) 0xFF; // no UTF-8
        assertEquals(Unfit.Reason.ALTERED, refused(named));
        assertEquals(Unfit.Reason.CUT, refused(java.util.Arrays.copyOf(whole, whole.length - 1)));
    }

    @Test
    void a_file_larger_than_any_pack_is_refused_before_it_is_read() throws IOException {
        Path large = stick.resolve("large" + PolicyPack.SUFFIX);
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((16L << 20) + 1);
        }
        Unfit why = assertInstanceOf(
                        PackCommands.Opened.Refused.class, commands().open(large))
                .why();
        assertEquals(Unfit.Reason.TOO_LARGE, why.reason());
        assertEquals(List.of(16L), why.args());
    }

    @Test
    void a_signature_of_somebody_else_under_the_bureaus_name_is_forged() throws IOException {
        registerBureau();
        byte[] forged = PolicyPack.write(
                "林口县民政局", LocalDate.of(2026, 11, 20), Map.of("oldage.json", raised()), Keys.of(use -> "ee".repeat(32)));
        assertEquals(Unfit.Reason.UNKNOWN_KEY, refused(forged));
    }

    @Test
    void a_pack_shows_who_issued_it_and_what_it_changes_before_it_is_taken() throws IOException {
        registerBureau();
        Path file = pack(signed());
        robot.open(desk -> {
            var model = new PackModel(desk, given.store(), commands());
            model.open(file);
            return new PackView(desk, model);
        });
        assertTrue(robot.sees("林口县民政局"));
        assertTrue(robot.sees(BUREAU.signing().publicKey().fingerprint()));
        assertTrue(robot.sees("新版本"));
        assertTrue(robot.sees("林民发〔2026〕9号"));
        robot.picture("policy-pack");
        assertEquals(List.of(), robot.clipped());
        robot.push("#pack-take");
        assertEquals(
                2,
                new PolicyQueries(given.store().read())
                        .versions("hlj-linkou-oldage")
                        .size());
    }

    @Test
    void a_pack_that_the_home_makes_holds_its_policies_in_use() {
        var read = PolicyPack.read(commands().make(), key -> java.util.Optional.of("own"));
        assertEquals(
                new PolicyQueries(given.store().read()).active().size(),
                read.files().size());
    }
}
