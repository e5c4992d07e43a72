// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home that cannot be opened, created, backed up or restored, with the sentence that says what is wrong and what to
 * do. Nothing has been changed on the disk when it is thrown, unless the sentence says so.
 */
public final class StoreFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> args;

    public StoreFault(Reason reason, Object... args) {
        this(reason, (Throwable) null, args);
    }

    public StoreFault(Reason reason, @Nullable Throwable cause, Object... args) {
        super(reason + " " + List.of(args), cause);
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    /** The message key of the sentence. */
    public String key() {
        return reason.key();
    }

    /** The sentence's arguments. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    public enum Reason {
        /** {0} folder. */
        NO_SUCH_FOLDER,
        /** {0} folder. */
        NOT_A_HOME,
        /** {0} folder. */
        NOT_EMPTY,
        /** {0} folder. */
        ALREADY_A_HOME,
        /** {0} what the path contains. */
        PATH,
        EMPTY_PASSWORD,
        WRONG_PASSWORD,
        WRONG_CODE,
        /** {0} how many wrong passwords, {1} until when (hh:mm). */
        SHUT_OUT,
        /** The home is used by several people, and the name is none of theirs. */
        NAME_NEEDED,
        /** {0} name: left, or not allowed in any more. */
        NOT_ALLOWED_IN,
        /** {0} who, {1} since when. */
        LOCKED,
        /** {0} folder. */
        READ_ONLY,
        /** {0} folder. */
        DISK_FULL,
        /** {0} version of the home, {1} version of this program. */
        NEWER,
        KEYS_MISSING,
        KEYS_DAMAGED,
        /** {0} file. */
        DATA_MISSING,
        /** {0} file. */
        DATA_EMPTY,
        /** {0} file. */
        DATA_DAMAGED,
        /** The keys and the data belong to different homes. */
        FOREIGN,
        /** {0} version. */
        MIGRATION,
        /** {0} file. */
        BACKUP_DAMAGED,
        /** {0} file. */
        BACKUP_FOREIGN,
        /** {0} address. */
        SERVER_ADDRESS,
        /** {0} address, {1} what the system says. */
        SERVER_AWAY,
        /** {0} address, {1} user. */
        SERVER_REFUSED,
        /** {0} address. */
        SERVER_OCCUPIED,
        /** {0} address. */
        SERVER_BACKUP,
        /** {0} message of the system. */
        DISK,
        /** The disk is full; an act was not saved. */
        NOT_SAVED_FULL,
        /** The disk failed; an act was not saved. {0} message of the system. */
        NOT_SAVED,
        /** A force failed: until the home is opened again nothing is promised. */
        UNSOUND,
        /** The data file lacks acts that the journal can no longer supply. {0} file, {1} newest act in it, {2} newest known. */
        DATA_BEHIND,
        /** Data file and journal tell different stories. {0} file. */
        DATA_FORKED,
        /** There is no good backup and no journal from the beginning. {0} folder. */
        NOTHING_TO_RECOVER;

        /** The message key of the sentence. */
        public String key() {
            return "store.fault." + name();
        }

        /** Whether backups and the journal may bring the home back. */
        public boolean isMendable() {
            return switch (this) {
                case DATA_MISSING,
                        DATA_EMPTY,
                        DATA_DAMAGED,
                        DATA_BEHIND,
                        DATA_FORKED,
                        FOREIGN,
                        KEYS_MISSING,
                        KEYS_DAMAGED -> true;
                default -> false;
            };
        }
    }

    /** What an error of the disk means, as far as it can be told. */
    static StoreFault of(IOException error, Object folder) {
        String text = String.valueOf(error.getMessage());
        if (isDiskFull(error)) {
            return new StoreFault(Reason.DISK_FULL, error, folder);
        }
        boolean readOnly = error instanceof java.nio.file.AccessDeniedException || text.contains("Read-only");
        return readOnly ? new StoreFault(Reason.READ_ONLY, error, folder) : new StoreFault(Reason.DISK, error, text);
    }

    /** Whether a failure, wrapped as it may be, comes from a full disk. */
    public static boolean isDiskFull(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String text = String.valueOf(at.getMessage());
            boolean full = text.contains("No space left")
                    || text.contains("not enough space")
                    || text.contains("Disk quota exceeded");
            if (at instanceof IOException && full) {
                return true;
            }
        }
        return false;
    }
}
