// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import anyi.term.WatchKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A warning with the rows that raised it.
 *
 * @param subject what it is about within its kind, the same as long as it is the same warning
 * @param name of whom or what, in words
 */
public record Suspicion(WatchKind kind, UUID home, String homeName, String subject, String name, List<Evidence> rows) {
    public Suspicion {
        rows = List.copyOf(rows);
    }

    /** Of the rows, in whichever order. */
    public String fingerprint() {
        String all = rows.stream().map(Evidence::canonical).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
