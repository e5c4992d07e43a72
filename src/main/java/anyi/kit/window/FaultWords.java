// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Which sentences tell a failure: the few kinds where somebody can do something, and the rest. */
record FaultWords(String title, String what, String safe, String open, String todo) {
    private static final String SAFE = "kit.fault.safe.stored";

    /** @param told true = a sentence of its own says what is wrong and what to do */
    static FaultWords of(Throwable failure, boolean told) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message =
                    cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("disk full") || message.contains("磁盘空间不足")) {
                return new FaultWords(
                        "kit.fault.full.title",
                        "kit.fault.full.what",
                        SAFE,
                        "kit.fault.open.last",
                        "kit.fault.full.todo");
            }
            if (cause instanceof AccessDeniedException
                    || cause instanceof ReadOnlyFileSystemException
                    || cause instanceof FileSystemException && message.contains("read-only")) {
                return new FaultWords(
                        "kit.fault.readOnly.title",
                        "kit.fault.readOnly.what",
                        SAFE,
                        "kit.fault.open.last",
                        "kit.fault.readOnly.todo");
            }
        }
        String title = told ? "kit.fault.told.title" : "kit.fault.other.title";
        return new FaultWords(title, "kit.fault.other.what", SAFE, "kit.fault.open.last", "kit.fault.other.todo");
    }
}
