// SPDX-License-Identifier: Apache-2.0
package anyi.store.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final Hardness FAST = new Hardness(64, 1, 1);
    private static final UUID INSTALL = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "密码 很长", "a'b\"c;d\\e", "😀🍎 emoji", "  spaces  "})
    void any_password_opens_again_and_no_other_does(String password) {
        var fresh = fresh(password);
        assertArrayEquals(
                fresh.key().bytes(),
                fresh.envelope().unlock(password.toCharArray()).orElseThrow().bytes());
        assertTrue(fresh.envelope().unlock((password + "x").toCharArray()).isEmpty());
    }

    @Test
    void a_letter_composed_otherwise_is_the_same_password() {
        var fresh = fresh("caf\u00e9 caf\u00e9");
        assertTrue(
                fresh.envelope().unlock("cafe\u0301 cafe\u0301".toCharArray()).isPresent());
    }

    @Test
    void the_code_on_paper_opens_and_outlives_a_new_password() {
        var fresh = fresh("first password");
        var changed = fresh.envelope().withPassword(fresh.key(), "second password".toCharArray(), FAST);
        var typed = RecoveryCode.read(String.join("-", fresh.code().groups()).toLowerCase());
        var code = assertInstanceOf(RecoveryCode.Typed.Complete.class, typed).code();
        assertArrayEquals(
                fresh.key().bytes(), changed.unlock(code).orElseThrow().bytes());
        assertTrue(changed.unlock("first password".toCharArray()).isEmpty());
        assertTrue(changed.unlock("second password".toCharArray()).isPresent());
    }

    @Test
    void every_mistyped_letter_names_its_group() {
        var groups = fresh("x").code().groups();
        assertEquals(8, groups.size());
        for (int group = 0; group < 8; group++) {
            for (int i = 0; i < 5; i++) {
                for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                    var wrong = new StringBuilder(groups.get(group));
                    if (wrong.charAt(i) != other) {
                        wrong.setCharAt(i, other);
                        assertEquals(List.of(group + 1), mistyped(replaced(groups, group, wrong.toString())));
                    }
                }
            }
        }
    }

    @Test
    void exchanged_letters_and_groups_are_found() {
        var groups = fresh("x").code().groups();
        for (int group = 0; group < 7; group++) {
            if (!groups.get(group).equals(groups.get(group + 1))) {
                var swapped = replaced(groups, group, groups.get(group + 1));
                swapped = replaced(swapped, group + 1, groups.get(group));
                assertTrue(mistyped(swapped).contains(group + 1));
            }
            var letters = groups.get(group);
            if (letters.charAt(1) != letters.charAt(2)) {
                var turned = "" + letters.charAt(0) + letters.charAt(2) + letters.charAt(1) + letters.substring(3);
                assertEquals(List.of(group + 1), mistyped(replaced(groups, group, turned)));
            }
        }
        assertInstanceOf(RecoveryCode.Typed.WrongLength.class, RecoveryCode.read("ABC"));
    }

    @Test
    void each_use_has_a_key_of_its_own() {
        var key = fresh("x").key();
        byte[] plain = "王秀英".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = key.seal("drafts", plain);
        assertArrayEquals(plain, key.open("drafts", sealed).orElseThrow());
        assertTrue(key.open("backups", sealed).isEmpty());
        sealed[sealed.length / 2] ^= 1;
        assertTrue(key.open("drafts", sealed).isEmpty());
        assertNotEquals(key.secret("file"), key.secret("user"));
    }

    @Test
    void one_good_copy_is_enough_and_mends_the_other() throws Exception {
        var envelope = fresh("x").envelope();
        KeyFile.write(folder, envelope);
        Files.writeString(folder.resolve(KeyFile.NAME), "rubbish");
        assertEquals(new KeyFile.Found.Readable(envelope), KeyFile.read(folder));
        KeyFile.mend(folder, envelope);
        Files.delete(folder.resolve(KeyFile.COPY));
        assertEquals(new KeyFile.Found.Readable(envelope), KeyFile.read(folder));
    }

    @Test
    void any_flipped_bit_of_both_copies_is_damage_never_a_wrong_password() throws Exception {
        var envelope = fresh("right password").envelope();
        byte[] good = KeyFile.format(envelope).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            switch (KeyFile.parse(new String(bad, StandardCharsets.ISO_8859_1))) {
                case KeyFile.Found.Readable(var read) -> assertEquals(envelope, read);
                case KeyFile.Found.Newer _, KeyFile.Found.Damaged _, KeyFile.Found.Missing _ -> {}
            }
        }
    }

    private static Envelope.Fresh fresh(String password) {
        return Envelope.create(INSTALL, 8, "2.5.252", password.toCharArray(), FAST);
    }

    private static List<Integer> mistyped(List<String> groups) {
        return assertInstanceOf(RecoveryCode.Typed.Mistyped.class, RecoveryCode.read(String.join(" ", groups)))
                .groups();
    }

    private static List<String> replaced(List<String> groups, int index, String group) {
        var copy = new java.util.ArrayList<>(groups);
        copy.set(index, group);
        return copy;
    }
}
