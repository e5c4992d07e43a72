// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a bag says of itself, signed as minisign's trusted comment.
 *
 * @param id of this bag
 * @param sender the home or bureau that signed it
 * @param sequence the home's count of its packages, from 1; of a receipt: the package that it acknowledges
 * @param since what the bag builds upon: it holds everything after this revision; 0 = everything there is
 * @param until the revision that it leads up to
 * @param headHash of the act with that revision
 * @param schema the number of the newest migration that the sender has
 */
public record Head(
        Kind kind,
        UUID id,
        UUID sender,
        int sequence,
        long since,
        long until,
        String headHash,
        int schema,
        Instant madeAt) {
    private static final String FORMAT = "anyi";
    /** The version of the format; a program refuses a higher one by name. */
    static final int VERSION = 1;

    /** What is handed over. */
    public enum Kind {
        PARCEL,
        RECEIPT
    }

    public boolean isWhole() {
        return since == 0;
    }

    String remark(long records) {
        return FORMAT + VERSION
                + " kind=" + kind.name().toLowerCase(Locale.ROOT)
                + " id=" + id
                + " sender=" + sender
                + " sequence=" + sequence
                + " since=" + since
                + " until=" + until
                + " records=" + records
                + " head=" + headHash
                + " schema=" + schema
                + " made=" + madeAt;
    }

    /** The version of the format that the remark is of; nothing where it is none of ours. */
    static Optional<Integer> version(String remark) {
        String first = remark.split(" ", 2)[0];
        boolean ours = first.matches(FORMAT + "[0-9]{1,4}");
        return ours ? Optional.of(Integer.parseInt(first.substring(FORMAT.length()))) : Optional.empty();
    }

    static Optional<Head> parse(String remark) {
        Map<String, String> words = new HashMap<>();
        for (String word : remark.split(" ")) {
            String[] parts = word.split("=", 2);
            words.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        try {
            return Optional.of(new Head(
                    Kind.valueOf(text(words, "kind").toUpperCase(Locale.ROOT)),
                    UUID.fromString(text(words, "id")),
                    UUID.fromString(text(words, "sender")),
                    Integer.parseInt(text(words, "sequence")),
                    Long.parseLong(text(words, "since")),
                    Long.parseLong(text(words, "until")),
                    text(words, "head"),
                    Integer.parseInt(text(words, "schema")),
                    Instant.parse(text(words, "made"))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, String> words, String key) {
        return words.getOrDefault(key, "");
    }
}
