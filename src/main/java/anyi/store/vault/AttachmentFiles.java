// SPDX-License-Identifier: Apache-2.0
package anyi.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scans and photos beside the database, each a sealed file that is known by the SHA-256 of its content: the same content
 * lies there once, and nothing is ever written over. The file's name is derived from that hash by the home's key, so
 * that the folder tells nobody which papers are in it. Files stay when their row goes: undo brings the row back.
 */
public final class AttachmentFiles {
    public static final String FOLDER = "attachments";
    private static final String USE = "attachments";
    private static final String NAMES = "attachment names";
    private static final String SUFFIX = ".sealed";

    private final Path folder;
    private final DataKey key;

    /** @param folder made when the first file is kept */
    public AttachmentFiles(Path folder, DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * A content that lies on the disk.
     *
     * @param sha256 in hex
     * @param fresh whether it was not there before
     */
    public record Kept(String sha256, boolean fresh) {}

    /** Forced to the disk when this returns. */
    public Kept keep(byte[] content) throws IOException {
        String sha256 = DataKey.sha256(content);
        if (open(sha256).isPresent()) {
            return new Kept(sha256, false);
        }
        write(name(sha256), key.seal(USE, content));
        return new Kept(sha256, true);
    }

    private void write(String name, byte[] sealed) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(name + ".new");
        try {
            AtomicFile.write(folder.resolve(name), sealed);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Takes a fresh one away again whose row could not be written. */
    public void drop(Kept kept) throws IOException {
        if (kept.fresh()) {
            Files.deleteIfExists(folder.resolve(name(kept.sha256())));
        }
    }

    /** Nothing when the file is missing, damaged, or of another home. */
    public Optional<byte[]> open(String sha256) throws IOException {
        try {
            return key.open(USE, Files.readAllBytes(folder.resolve(name(sha256))))
                    .filter(content -> DataKey.sha256(content).equals(sha256));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The names of all files, for a copy of the home; whatever rows point at them or not. */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    /** Where the sealed file of that name lies, to be copied as it is. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Whether a sealed file is this home's, undamaged, and the one that its name says. */
    public boolean isWhole(String name, byte[] sealed) {
        return key.open(USE, sealed)
                .map(content -> name(DataKey.sha256(content)).equals(name))
                .orElse(false);
    }

    /** Lays a sealed file of a copy down where it is missing; call only when it {@link #isWhole}. */
    public void bringBack(String name, byte[] sealed) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || !isWhole(name, Files.readAllBytes(file))) {
            write(name, sealed);
        }
    }

    /** The file that a content of this hash has. */
    public String name(String sha256) {
        return key.sign(NAMES, sha256) + SUFFIX;
    }
}
