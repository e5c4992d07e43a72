// SPDX-License-Identifier: Apache-2.0
package anyi.store.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data key of a home, wrapped twice, and what must be known before the database is touched. Holds no personal data.
 *
 * @param version of this format
 * @param schema the schema version of the database beside it
 * @param engine the database's version that wrote it
 * @param password opens with the password
 * @param recovery opens with the recovery code
 */
public record Envelope(int version, UUID installId, int schema, String engine, Slot password, Slot recovery) {
    static final int VERSION = 1;
    private static final int SALT = 16;

    /**
     * A wrapped data key.
     *
     * @param hardness how a password was stretched; empty for the recovery code, which needs no stretching
     * @param salt in hex
     * @param wrapped in hex
     */
    public record Slot(@Nullable Hardness hardness, String salt, String wrapped) {}

    /** A new home's keys: the envelope for the disk, the key for now, the code for the paper. */
    public record Fresh(Envelope envelope, DataKey key, RecoveryCode code) {}

    public static Fresh create(UUID installId, int schema, String engine, char[] password, Hardness hardness) {
        DataKey key = DataKey.random();
        RecoveryCode code = RecoveryCode.fresh();
        var envelope = new Envelope(
                VERSION,
                installId,
                schema,
                engine,
                byPassword(installId, key, password, hardness),
                byCode(installId, key, code));
        return new Fresh(envelope, key, code);
    }

    public Optional<DataKey> unlock(char[] password) {
        Hardness hardness = password().hardness();
        if (hardness == null) {
            return Optional.empty();
        }
        byte[] wrapping =
                hardness.key(password, HexFormat.of().parseHex(password().salt()));
        return open(wrapping, password(), purpose(installId, "password"));
    }

    public Optional<DataKey> unlock(RecoveryCode code) {
        byte[] wrapping = DataKey.derive(code.secret(), "recovery " + recovery.salt());
        return open(wrapping, recovery, purpose(installId, "recovery"));
    }

    /** The same data key under another password; the paper in the safe stays good. */
    public Envelope withPassword(DataKey key, char[] password, Hardness hardness) {
        Slot slot = byPassword(installId, key, password, hardness);
        return new Envelope(version, installId, schema, engine, slot, recovery);
    }

    /** A new paper; the old one opens no more. */
    public Envelope withCode(DataKey key, RecoveryCode code) {
        return new Envelope(version, installId, schema, engine, password, byCode(installId, key, code));
    }

    public Envelope withSchema(int schema, String engine) {
        return new Envelope(version, installId, schema, engine, password, recovery);
    }

    private static Slot byPassword(UUID installId, DataKey key, char[] password, Hardness hardness) {
        byte[] salt = Seal.random(SALT);
        byte[] wrapping = hardness.key(password, salt);
        return slot(hardness, salt, wrapping, key, purpose(installId, "password"));
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
        return "anyi envelope " + VERSION + " " + installId + " " + kind;
    }
}
