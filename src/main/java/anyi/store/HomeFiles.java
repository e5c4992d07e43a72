// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.StoreFault.Reason;
import anyi.store.vault.AttachmentFiles;
import anyi.store.vault.DataKey;
import anyi.store.vault.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** What lies where in a home's folder, and whether the folder can be used at all. */
record HomeFiles(Path folder, String scheme) {
    /** How H2 reaches a file of this computer. */
    static final String FILE = "file:";

    static final String DATA = "home";
    private static final String DATA_FILE = DATA + ".mv.db";
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    /** What a path in an H2 address cannot hold. */
    private static final String FORBIDDEN = ";\\\n\r\0";

    HomeFiles(Path folder) {
        this(folder, FILE);
    }

    /** @param scheme by which H2 reaches the file; tests put a disk that fails between */
    HomeFiles {
        folder = folder.toAbsolutePath().normalize();
    }

    Path data() {
        return folder.resolve(DATA_FILE);
    }

    Path drafts() {
        return folder.resolve("drafts");
    }

    /** The sealed journal beside the database. */
    Path journal() {
        return folder.resolve("journal");
    }

    /** Where a journal is kept that can no longer be gone on with. */
    Path journalAside(LocalDateTime now) {
        return free("journal-old-" + ASIDE.format(now), "");
    }

    private Path free(String name, String end) {
        Path file = folder.resolve(name + end);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + end);
        }
        return file;
    }

    AttachmentFiles attachments(DataKey key) {
        return new AttachmentFiles(folder.resolve(AttachmentFiles.FOLDER), key);
    }

    Path backups() {
        return folder.resolve("backups");
    }

    /** For what is only in passing; nothing readable lies there either. */
    Path passing() {
        return folder.resolve("passing");
    }

    /** Copies that a killed program left. Only for whoever has just locked the home. */
    void emptyPassing() throws IOException {
        if (!Files.isDirectory(passing())) {
            return;
        }
        try (Stream<Path> left = Files.list(passing())) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The database as it was before it was rebuilt, until the new one has opened. */
    Path before() {
        return folder.resolve(DATA + "-before.mv.db");
    }

    /** Where a damaged database is kept. */
    Path setAside(LocalDateTime now) {
        return free(DATA + "-damaged-" + ASIDE.format(now), ".mv.db");
    }

    /** The database in this folder, or a copy of it elsewhere. */
    H2Database.Address address(Path dataFile, DataKey key) {
        String file = dataFile.toAbsolutePath().toString();
        String bare = file.substring(0, file.length() - ".mv.db".length()).replace('\\', '/');
        return new H2Database.Address(
                "jdbc:h2:" + scheme + bare, key.secret("database file"), key.secret("database users"));
    }

    /** Everything in the folder; what is never changed once it is written gets a second name only, where the disk can. */
    void copyTo(Path target) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(one -> !one.startsWith(passing())).toList()) {
                Path there = target.resolve(folder.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else {
                    boolean fixed =
                            each.startsWith(backups()) || each.startsWith(folder.resolve(AttachmentFiles.FOLDER));
                    copy(each, there, fixed);
                }
            }
        } catch (IOException e) {
            throw StoreFault.of(e, folder);
        }
    }

    private static void copy(Path file, Path there, boolean fixed) throws IOException {
        if (fixed) {
            try {
                Files.createLink(there, file);
                return;
            } catch (IOException | UnsupportedOperationException e) {
                // another disk, or one that knows no second names
            }
        }
        Files.copy(file, there);
    }

    void checkPath() {
        String path = folder.toString();
        if (folder.getFileSystem().getSeparator().equals("\\")) {
            path = path.replace('\\', '/');
        }
        for (char c : path.toCharArray()) {
            if (FORBIDDEN.indexOf(c) >= 0) {
                throw new StoreFault(Reason.PATH, folder, c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
    }

    void checkIsHome() {
        if (!Files.exists(folder)) {
            throw new StoreFault(Reason.NO_SUCH_FOLDER, folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreFault(Reason.NOT_A_HOME, folder);
        }
    }

    /** A folder that is not there yet, or has nothing in it. */
    void checkFree() {
        checkPath();
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreFault(Reason.NOT_EMPTY, folder);
        }
        if (Files.exists(folder.resolve(KeyFile.NAME))) {
            throw new StoreFault(Reason.ALREADY_A_HOME, folder);
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new StoreFault(Reason.NOT_EMPTY, folder);
            }
        } catch (IOException e) {
            throw StoreFault.of(e, folder);
        }
    }

    /** H2 would open silently for reading only what it may not write, so this is tried before. */
    void checkWritable() {
        checkFolderWritable();
        if (isMarkedReadOnly(data()) || Files.exists(data()) && !Files.isWritable(data())) {
            throw new StoreFault(Reason.READ_ONLY, folder);
        }
    }

    void checkFolderWritable() {
        if (isMarkedReadOnly(folder)) {
            throw new StoreFault(Reason.READ_ONLY, folder);
        }
        try {
            Files.delete(Files.createTempFile(folder, "try", ".tmp"));
        } catch (IOException e) {
            throw StoreFault.of(e, folder);
        }
    }

    /** The mark counts for an administrator too, who could write all the same. */
    private static boolean isMarkedReadOnly(Path path) {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            return view != null
                    && Files.exists(path)
                    && !view.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
        } catch (IOException e) {
            return false;
        }
    }

    void checkDataThere() {
        if (Server.isNamedIn(folder)) {
            return;
        }
        try {
            if (!Files.exists(data())) {
                throw new StoreFault(Reason.DATA_MISSING, data());
            }
            if (Files.size(data()) == 0) {
                throw new StoreFault(Reason.DATA_EMPTY, data());
            }
        } catch (IOException e) {
            throw StoreFault.of(e, folder);
        }
    }
}
