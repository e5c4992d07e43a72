// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import anyi.term.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** What came of writing a file. Either all of it is there under its name, or what was there before. */
public sealed interface Saving {
    Path file();

    default boolean isSaved() {
        return this instanceof Saved;
    }

    /** @param missing characters that the print font lacks, each drawn as 〓 with its code point */
    record Saved(Path file, List<String> missing) implements Saving {}

    record NotSaved(Path file, Obstacle obstacle) implements Saving {}

    enum Obstacle implements Term {
        NOT_ALLOWED,
        DISK_FULL,
        NO_FOLDER,
        /** A stick that was pulled, or a disk that fails. */
        GONE,
        /** Most often open in another program. */
        IN_USE;

        @Override
        public String key() {
            return "sheet.obstacle." + name();
        }
    }

    @FunctionalInterface
    interface Writing {
        /** Returns the characters that could not be drawn. */
        List<String> to(OutputStream out) throws IOException;
    }

    static Saving to(Path file, Writing content) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path half = Files.createTempFile(folder, ".anyi", ".part");
            try {
                List<String> missing;
                try (OutputStream out = Files.newOutputStream(half)) {
                    missing = content.to(out);
                }
                force(half);
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
                return new Saved(file, missing);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            return new NotSaved(file, obstacle(e));
        }
    }

    /** A stick that is pulled right after "saved" must hold what was said to be saved. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Obstacle obstacle(IOException e) {
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return Obstacle.DISK_FULL;
        }
        if (reason.contains("input/output error")
                || reason.contains("no such device")
                || reason.contains("not ready")) {
            return Obstacle.GONE;
        }
        return switch (e) {
            case NoSuchFileException missing -> Obstacle.NO_FOLDER;
            case AccessDeniedException denied -> Obstacle.NOT_ALLOWED;
            case FileSystemException other when reason.contains("read-only") -> Obstacle.NOT_ALLOWED;
            default -> Obstacle.IN_USE;
        };
    }
}
