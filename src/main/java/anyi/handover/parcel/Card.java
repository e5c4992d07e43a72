// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By whom something is signed, and to whom others may seal: the public half of {@link Keys}, made known once by file and
 * compared with its fingerprint on paper. Its file is a public key as {@code minisign -V -p} takes it; what we add stands in the
 * comment, so nothing in it is to be believed until somebody has compared.
 *
 * @param id the home's or the bureau's
 * @param recipient {@code age1…}
 */
public record Card(Kind kind, UUID id, String name, PublicKey key, String recipient) {
    public static final String SUFFIX = ".pub";

    /** Who introduces itself. */
    public enum Kind {
        HOME,
        BUREAU
    }

    private static final String COMMENT = "untrusted comment: ";
    private static final Pattern WORDS =
            Pattern.compile("anyi (home|bureau) ([0-9a-f-]{36}) (age1[0-9a-z]+) (\\S.{0,199})");

    public static Card of(Kind kind, UUID id, String name, Keys keys) {
        return new Card(
                kind, id, name, keys.signing().publicKey(), keys.sealing().recipient());
    }

    public String format() {
        String what = kind == Kind.HOME ? "home" : "bureau";
        return COMMENT + "anyi " + what + " " + id + " " + recipient + " " + name + "\n" + key.text() + "\n";
    }

    /** Nothing where the file is no card of ours. */
    public static Optional<Card> parse(String file) {
        List<String> lines = file.lines().toList();
        if (lines.size() < 2 || !lines.getFirst().startsWith(COMMENT)) {
            return Optional.empty();
        }
        Matcher words = WORDS.matcher(lines.getFirst().substring(COMMENT.length()));
        if (!words.matches() || !SealKey.isRecipient(words.group(3))) {
            return Optional.empty();
        }
        Kind kind = words.group(1).equals("home") ? Kind.HOME : Kind.BUREAU;
        return PublicKey.parse(lines.get(1))
                .flatMap(key -> id(words.group(2)).map(id -> new Card(kind, id, words.group(4), key, words.group(3))));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
