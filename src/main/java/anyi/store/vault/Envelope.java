// SPDX-License-Identifier: Apache-2.0
package anyi.store.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data key of a home, wrapped for whoever may open it, and what must be known before the database is touched. Holds
 * no personal data, not even a name.
 *
 * @param version of this format: 1 where one person works, 2 where several do
 * @param schema the schema version of the database beside it
 * @param engine the database's version that wrote it
 * @param password opens with the one password; nothing where several people work
 * @param recovery opens with the recovery code
 * @param people a slot for each; nothing where one person works
 */
public record Envelope(
        int version,
        UUID installId,
        int schema,
        String engine,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Slot password,
        Slot recovery,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<UserSlot> people) {
    /** The newest format that this program knows. */
    static final int VERSION = 2;

    private static final int ALONE = 1;
    private static final int SALT = 16;
    private static final int TAG = 8;

    public Envelope {
        people = people == null ? null : List.copyOf(people);
    }

    /**
     * A wrapped data key.
     *
     * @param hardness how a password was stretched; empty for the recovery code, which needs no stretching
     * @param salt in hex
     * @param wrapped in hex
     */
    public record Slot(@Nullable Hardness hardness, String salt, String wrapped) {}

    /**
     * One person's way in.
     *
     * @param tag finds the slot by the person's name without naming the person
     * @param first the slot of who worked alone before others came: it was made for no person in particular
     * @param oneTime the password was set by somebody else, and must be changed at the first use
     */
    public record UserSlot(UUID user, String tag, Slot slot, boolean first, boolean oneTime) {}

    /** A new home's keys: the envelope for the disk, the key for now, the code for the paper. */
    public record Fresh(Envelope envelope, DataKey key, RecoveryCode code) {}

    public static Fresh create(UUID installId, int schema, String engine, char[] password, Hardness hardness) {
        DataKey key = DataKey.random();
        RecoveryCode code = RecoveryCode.fresh();
        var envelope = new Envelope(
                ALONE,
                installId,
                schema,
                engine,
                byPassword(key, password, hardness, purpose(installId, "password")),
                byCode(installId, key, code),
                null);
        return new Fresh(envelope, key, code);
    }

    public boolean hasPeople() {
        return people != null;
    }

    /** By the one password of a home in which one person works. */
    public Optional<DataKey> unlock(char[] password) {
        return password() == null ? Optional.empty() : unlock(password(), password, purpose(installId, "password"));
    }

    /** By name and password; where one person works, any name will do. */
    public Optional<DataKey> unlock(String name, char[] password) {
        return hasPeople() ? slot(name).flatMap(slot -> unlock(slot, password)) : unlock(password);
    }

    /** Whose password it is, where nobody can be asked for a name, as with a backup. */
    public Optional<DataKey> unlockAny(char[] password) {
        return people == null
                ? unlock(password)
                : people.stream()
                        .map(slot -> unlock(slot, password))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    public Optional<DataKey> unlock(UserSlot slot, char[] password) {
        return unlock(slot.slot(), password, slot.first() ? purpose(installId, "password") : purpose(slot.user()));
    }

    private static Optional<DataKey> unlock(Slot slot, char[] password, String purpose) {
        Hardness hardness = slot.hardness();
        if (hardness == null) {
            return Optional.empty();
        }
        byte[] wrapping = hardness.key(password, HexFormat.of().parseHex(slot.salt()));
        return open(wrapping, slot, purpose);
    }

    public Optional<DataKey> unlock(RecoveryCode code) {
        byte[] wrapping = DataKey.derive(code.secret(), "recovery " + recovery.salt());
        return open(wrapping, recovery, purpose(installId, "recovery"));
    }

    /** The slot of a person; names differ in no more than blanks around them. */
    public Optional<UserSlot> slot(String name) {
        String tag = tag(name);
        return slots().stream().filter(slot -> slot.tag().equals(tag)).findFirst();
    }

    public Optional<UserSlot> slot(UUID user) {
        return slots().stream().filter(slot -> slot.user().equals(user)).findFirst();
    }

    public List<UserSlot> slots() {
        return people == null ? List.of() : people;
    }

    /** The same data key under another password; the paper in the safe stays good. */
    public Envelope withPassword(DataKey key, char[] password, Hardness hardness) {
        Slot slot = byPassword(key, password, hardness, purpose(installId, "password"));
        return new Envelope(version, installId, schema, engine, slot, recovery, people);
    }

    /** A new paper; the old one opens no more. */
    public Envelope withCode(DataKey key, RecoveryCode code) {
        return new Envelope(version, installId, schema, engine, password, byCode(installId, key, code), people);
    }

    public Envelope withSchema(int schema, String engine) {
        return new Envelope(version, installId, schema, engine, password, recovery, people);
    }

    /** From now on several people may work: who worked alone keeps the password, and is one of them. */
    public Envelope withFirst(UUID user, String name) {
        if (hasPeople() || password == null) {
            throw new IllegalStateException("there are people already");
        }
        return with(List.of(new UserSlot(user, tag(name), password, true, false)));
    }

    /** A person's password, new or changed. */
    public Envelope withPerson(UUID user, String name, Secret secret) {
        Slot slot = byPassword(secret.key(), secret.password(), secret.hardness(), purpose(user));
        return withPerson(new UserSlot(user, tag(name), slot, false, secret.oneTime()));
    }

    /** @param oneTime set by somebody else */
    public record Secret(DataKey key, char[] password, Hardness hardness, boolean oneTime) {}

    public Envelope renamed(UUID user, String name) {
        return slot(user)
                .map(slot -> withPerson(new UserSlot(user, tag(name), slot.slot(), slot.first(), slot.oneTime())))
                .orElse(this);
    }

    private Envelope withPerson(UserSlot slot) {
        var all = new ArrayList<>(withoutPerson(slot.user()).slots());
        all.add(slot);
        return with(all);
    }

    /** The person's password opens no more. */
    public Envelope withoutPerson(UUID user) {
        return with(slots().stream().filter(slot -> !slot.user().equals(user)).toList());
    }

    private Envelope with(List<UserSlot> slots) {
        return new Envelope(VERSION, installId, schema, engine, null, recovery, slots);
    }

    private String tag(String name) {
        String same = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return DataKey.sha256(installId + " " + same).substring(0, TAG);
    }

    private static Slot byPassword(DataKey key, char[] password, Hardness hardness, String purpose) {
        byte[] salt = Seal.random(SALT);
        return slot(hardness, salt, hardness.key(password, salt), key, purpose);
    }

    private static Slot byCode(UUID installId, DataKey key, RecoveryCode code) {
        byte[] salt = Seal.random(SALT);
        byte[] wrapping =
                DataKey.derive(code.secret(), "recovery " + HexFormat.of().formatHex(salt));
        return slot(null, salt, wrapping, key, purpose(installId, "recovery"));
    }

    private static Slot slot(@Nullable Hardness hardness, byte[] salt, byte[] wrapping, DataKey key, String purpose) {
        byte[] wrapped = Seal.seal(wrapping, key.bytes(), purpose);
        Arrays.fill(wrapping, (byte) 0);
        return new Slot(hardness, HexFormat.of().formatHex(salt), HexFormat.of().formatHex(wrapped));
    }

    private static Optional<DataKey> open(byte[] wrapping, Slot slot, String purpose) {
        Optional<byte[]> opened = Seal.open(wrapping, HexFormat.of().parseHex(slot.wrapped()), purpose);
        Arrays.fill(wrapping, (byte) 0);
        return opened.map(DataKey::new);
    }

    /** Ties a slot to its home and its kind: slots cannot be exchanged. */
    private static String purpose(UUID installId, String kind) {
        return "anyi envelope 1 " + installId + " " + kind;
    }

    private String purpose(UUID user) {
        return purpose(installId, "user " + user);
    }
}
