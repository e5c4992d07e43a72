// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A whole, checked copy of a home in one file. */
public record Backup(Path file, Manifest manifest) {
    /** Whether a file has the ending of one. */
    public static boolean isNamedAsOne(Path file) {
        return file.toString().endsWith(BackupFile.SUFFIX);
    }

    /** Why it was made. */
    public enum Kind {
        BY_HAND,
        BEFORE_UPGRADE,
        BEFORE_RESTORE,
        /** Before a large step, such as an import. */
        BEFORE_STEP,
        /** By itself, while changes come in. */
        HOURLY,
        /** By itself, when the program ends. */
        ON_CLOSE;

        /** The message key of the word. */
        public String key() {
            return "store.backupKind." + name();
        }
    }

    /**
     * What can be said of a backup without opening it.
     *
     * @param version of this format
     * @param engine the database's version that wrote it
     * @param revision of the newest act in it
     * @param headHash that act's hash: an anchor outside the database for the chain
     * @param lastActAt when that act was written; empty text where there is none
     * @param inHouse how many residents live in the home by its stays
     * @param counts rows by table
     * @param dataSha256 of the database file in it
     */
    public record Manifest(
            int version,
            UUID installId,
            String madeAt,
            Kind kind,
            int schema,
            String engine,
            long revision,
            String headHash,
            String lastActAt,
            long inHouse,
            Map<String, Long> counts,
            String dataSha256) {
        public Instant made() {
            return Instant.parse(madeAt);
        }
    }
}
