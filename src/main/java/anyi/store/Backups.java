// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.StoreFault.Reason;
import anyi.store.log.ChainCheck;
import anyi.store.vault.AttachmentFiles;
import anyi.store.vault.DataKey;
import anyi.store.vault.Envelope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.h2.engine.Constants;
import org.jooq.exception.DataAccessException;

/** Makes backups and opens them again to see that they are good, before they count. */
final class Backups {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss", Locale.ROOT);

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    private final HomeFiles files;
    private final DataKey key;
    private final Clock clock;
    private final AttachmentFiles attachments;

    Backups(HomeFiles files, DataKey key, Clock clock) {
        this.files = files;
        this.key = key;
        this.clock = clock;
        attachments = files.attachments(key);
    }

    Backup make(H2Database database, Envelope envelope, Backup.Kind kind) {
        return finish(take(database), envelope, kind);
    }

    /** A copy of the file and what was counted in the file itself at that moment. */
    record Taken(Path copy, Snapshot live) {}

    /** Nobody may write meanwhile. */
    Taken take(H2Database database) {
        try {
            Files.createDirectories(files.backups());
            Path copy = passing();
            return new Taken(copy, copy(database, copy));
        } catch (IOException | SQLException | DataAccessException e) {
            throw asFault(e);
        }
    }

    /** A copy of the file against one made otherwise; nobody may write meanwhile. */
    List<OpenHome.BadRow> compared(H2Database database, Recovery.Made made) {
        Taken taken = take(database);
        try {
            return FullCheck.compare(files.address(taken.copy(), key), files.address(made.data(), key));
        } catch (SQLException | DataAccessException e) {
            throw new StoreFault(Reason.DATA_DAMAGED, e, files.data());
        } finally {
            discard(taken.copy());
            discard(made.data());
        }
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a copy stays until the home is opened again", e);
        }
    }

    /** Opens the copy, counts it, packs it, reads it again; others may work meanwhile. */
    Backup finish(Taken taken, Envelope envelope, Backup.Kind kind) {
        try {
            try {
                check(taken.copy(), taken.live());
                checkLog(taken.copy());
                Backup.Manifest manifest = manifest(envelope, kind, taken.live(), sha256(taken.copy()));
                Path file = free(LocalDateTime.now(clock));
                new BackupFile(file).write(manifest, key, envelope, taken.copy(), attachments);
                return new Backup(file, manifest);
            } finally {
                Files.deleteIfExists(taken.copy());
            }
        } catch (IOException | SQLException | DataAccessException e) {
            throw asFault(e);
        }
    }

    private StoreFault asFault(Exception e) {
        if (e instanceof IOException disk) {
            return StoreFault.of(disk, files.backups());
        }
        return StoreFault.isDiskFull(e)
                ? new StoreFault(Reason.DISK_FULL, e, files.backups())
                : new StoreFault(Reason.BACKUP_DAMAGED, e, files.backups());
    }

    /** A log that was damaged before is told of by the check of the home; it must not keep copies from being made. */
    private void checkLog(Path copy) throws SQLException {
        try (H2Database database = H2Database.peek(files.address(copy, key))) {
            if (!(new ChainCheck(database.admin()).check(List.of()) instanceof ChainCheck.Result.Whole)) {
                LOG.log(System.Logger.Level.WARNING, "the log in the copy is not whole");
            }
        }
    }

    private Path passing() throws IOException {
        Files.createDirectories(files.passing());
        return files.passing().resolve("copy-" + UUID.randomUUID() + ".mv.db");
    }

    private static Snapshot copy(H2Database database, Path target) throws SQLException, IOException {
        Path zip = target.resolveSibling(target.getFileName() + ".zip");
        try {
            database.sync();
            database.administer("backup to '" + zip.toString().replace("'", "''") + "'");
            try (var packed = new ZipFile(zip.toFile());
                    InputStream in = packed.getInputStream(packed.entries().nextElement())) {
                Files.copy(in, target);
            }
            return Snapshot.of(database.admin());
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    /** A copy is a backup only when it opens and holds the same. */
    private void check(Path copy, Snapshot expected) throws SQLException {
        try (H2Database database = H2Database.peek(files.address(copy, key))) {
            if (!Snapshot.of(database.admin()).equals(expected)) {
                throw new StoreFault(Reason.BACKUP_DAMAGED, copy);
            }
        }
    }

    private Backup.Manifest manifest(Envelope envelope, Backup.Kind kind, Snapshot snapshot, String sha256) {
        return new Backup.Manifest(
                BackupFile.version(),
                envelope.installId(),
                clock.instant().toString(),
                kind,
                snapshot.schema(),
                Constants.VERSION,
                snapshot.revision(),
                snapshot.headHash(),
                snapshot.lastActAt(),
                snapshot.inHouse(),
                snapshot.counts(),
                sha256);
    }

    private Path free(LocalDateTime now) {
        String base = NAME.format(now);
        Path file = files.backups().resolve(base + BackupFile.SUFFIX);
        for (int i = 2; Files.exists(file); i++) {
            file = files.backups().resolve(base + "-" + i + BackupFile.SUFFIX);
        }
        return file;
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = DataKey.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The newest first; what is damaged is left out. */
    List<Backup> list() {
        return list(files.backups());
    }

    static List<Backup> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Backup>();
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.filter(each -> each.toString().endsWith(BackupFile.SUFFIX))
                    .toList()) {
                readable(file, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing((Backup each) -> each.manifest().made())
                .thenComparing(each -> each.manifest().revision())
                .reversed());
        return found;
    }

    private static void readable(Path file, List<Backup> found) {
        try {
            found.add(new Backup(file, new BackupFile(file).manifest()));
        } catch (StoreFault e) {
            if (e.reason() != Reason.BACKUP_DAMAGED) {
                throw e;
            }
        }
    }

    /** Lays the backup's database down at the target, checked to the last row. */
    void extract(Backup backup, Path target) {
        var file = new BackupFile(backup.file());
        Backup.Manifest manifest = file.manifest();
        if (manifest.schema() > Migrations.latest()) {
            throw new StoreFault(Reason.NEWER, manifest.schema(), Migrations.latest());
        }
        if (!file.envelope().installId().equals(manifest.installId())) {
            throw new StoreFault(Reason.BACKUP_FOREIGN, backup.file());
        }
        file.extract(key, target);
        var expected = new Snapshot(
                manifest.schema(),
                manifest.revision(),
                manifest.headHash(),
                manifest.lastActAt(),
                manifest.inHouse(),
                manifest.counts());
        try {
            check(target, expected);
            checkAttachments(file, target);
        } catch (SQLException | DataAccessException e) {
            throw new StoreFault(Reason.BACKUP_DAMAGED, e, backup.file());
        }
    }

    /** Every attachment that a row of the database names must be in the file, and whole. */
    private void checkAttachments(BackupFile file, Path data) throws SQLException {
        Set<String> there = file.attachments(attachments);
        try (H2Database database = H2Database.peek(files.address(data, key))) {
            for (String sha256 : Snapshot.attachments(database.admin())) {
                if (!there.contains(attachments.name(sha256))) {
                    throw new StoreFault(Reason.BACKUP_DAMAGED, data);
                }
            }
        }
    }

    /** Lays down in the home's folder what is in the backup and no longer there. */
    void bringAttachmentsBack(Path backup) {
        new BackupFile(backup).bringBack(attachments);
    }

    /** Copies a backup to a second place as well, and lets old ones go there too. */
    void copyTo(Path second, Backup backup) {
        try {
            Files.createDirectories(second);
            new BackupFile(backup.file()).copyTo(second, key);
            thin(second);
        } catch (IOException e) {
            throw StoreFault.of(e, second);
        }
    }

    /** Lets old copies go: of the last hours, days, weeks and months some stay. */
    void thin() {
        thin(files.backups());
    }

    private void thin(Path folder) {
        for (Backup old : new Rotation(clock).superfluous(list(folder))) {
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "an old backup stays", e);
            }
        }
    }
}
