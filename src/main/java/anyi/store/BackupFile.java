// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.StoreFault.Reason;
import anyi.store.vault.AtomicFile;
import anyi.store.vault.AttachmentFiles;
import anyi.store.vault.DataKey;
import anyi.store.vault.Envelope;
import anyi.store.vault.KeyFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup on the disk: a zip of the manifest, its signature by the home's key, the envelope, the database file, which is
 * encrypted as it is, and the sealed attachments. The manifest holds the database's hash, and the database those of the
 * attachments, so that one signature covers all.
 */
final class BackupFile {
    static final String SUFFIX = ".anyi-backup";
    private static final int VERSION = 1;
    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.signature";
    private static final String DATA = "home.mv.db";
    private static final String ATTACHMENTS = AttachmentFiles.FOLDER + "/";
    private static final String USE = "backups";
    private static final int LARGEST_TEXT = 1 << 20;
    /** Larger ones were never taken in. */
    private static final int LARGEST_ATTACHMENT = 64 << 20;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    static int version() {
        return VERSION;
    }

    void write(Backup.Manifest manifest, DataKey key, Envelope envelope, Path data, AttachmentFiles attachments)
            throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
        try (var zip = new ZipOutputStream(Files.newOutputStream(fresh))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            put(zip, MANIFEST, text);
            put(zip, SIGNATURE, key.sign(USE, text));
            put(zip, KeyFile.NAME, KeyFile.format(envelope));
            zip.putNextEntry(new ZipEntry(DATA));
            Files.copy(data, zip);
            zip.closeEntry();
            for (String name : attachments.names()) {
                zip.putNextEntry(new ZipEntry(ATTACHMENTS + name));
                Files.copy(attachments.file(name), zip);
                zip.closeEntry();
            }
        }
        AtomicFile.force(fresh);
        new BackupFile(fresh).check(key);
        AtomicFile.replace(fresh, file);
    }

    /** The same file elsewhere, read again from there before it gets its name. */
    void copyTo(Path folder, DataKey key) throws IOException {
        Path copy = folder.resolve(String.valueOf(file.getFileName()));
        Path fresh = copy.resolveSibling(copy.getFileName() + ".new");
        Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
        AtomicFile.force(fresh);
        new BackupFile(fresh).check(key);
        AtomicFile.replace(fresh, copy);
    }

    /** Reads all that is signed. */
    void check(DataKey key) {
        read(key, OutputStream.nullOutputStream());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** What the file says of itself; believed only after {@link #extract}. */
    Backup.Manifest manifest() {
        try {
            return JSON.readValue(text(MANIFEST), Backup.Manifest.class);
        } catch (JacksonException e) {
            throw damaged(e);
        }
    }

    Envelope envelope() {
        return switch (KeyFile.parse(text(KeyFile.NAME))) {
            case KeyFile.Found.Readable(Envelope envelope) -> envelope;
            case KeyFile.Found.Newer _ -> throw new StoreFault(Reason.NEWER, "?", Migrations.latest());
            case KeyFile.Found.Missing _, KeyFile.Found.Damaged _ -> throw damaged(null);
        };
    }

    /** Lays the database file down, once its signature and every byte have been checked. */
    void extract(DataKey key, Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            read(key, out);
        } catch (IOException e) {
            throw StoreFault.of(e, target);
        }
    }

    private void read(DataKey key, OutputStream out) {
        String text = text(MANIFEST);
        if (!key.sign(USE, text).equals(text(SIGNATURE))) {
            throw damaged(null);
        }
        try (var zip = new ZipFile(file.toFile())) {
            MessageDigest digest = DataKey.sha256();
            try (var in = new DigestInputStream(entry(zip, DATA), digest)) {
                in.transferTo(out);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(manifest().dataSha256())) {
                throw damaged(null);
            }
        } catch (ZipException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw StoreFault.of(e, file);
        }
    }

    /** The names of the attachments in it that are whole. */
    Set<String> attachments(AttachmentFiles files) {
        var whole = new HashSet<String>();
        eachAttachment((name, content) -> {
            if (files.isWhole(name, content)) {
                whole.add(name);
            }
        });
        return whole;
    }

    /** Lays the attachments down that the home has not. */
    void bringBack(AttachmentFiles files) {
        eachAttachment((name, content) -> {
            if (files.isWhole(name, content)) {
                files.bringBack(name, content);
            }
        });
    }

    private interface Each {
        void attachment(String name, byte[] content) throws IOException;
    }

    private void eachAttachment(Each each) {
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                if (entry.getName().startsWith(ATTACHMENTS)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] content = in.readNBytes(LARGEST_ATTACHMENT + 1);
                        if (content.length > LARGEST_ATTACHMENT) {
                            throw damaged(null); // what the entry says of its size may be a lie
                        }
                        each.attachment(entry.getName().substring(ATTACHMENTS.length()), content);
                    }
                }
            }
        } catch (ZipException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw StoreFault.of(e, file);
        }
    }

    private String text(String name) {
        try (var zip = new ZipFile(file.toFile());
                InputStream in = entry(zip, name)) {
            return new String(in.readNBytes(LARGEST_TEXT), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw StoreFault.of(e, file);
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("no " + name);
        }
        return zip.getInputStream(entry);
    }

    private StoreFault damaged(@org.jspecify.annotations.Nullable Throwable cause) {
        return new StoreFault(Reason.BACKUP_DAMAGED, cause, String.valueOf(file.getFileName()));
    }
}
