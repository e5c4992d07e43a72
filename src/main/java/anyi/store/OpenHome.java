// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.StoreFault.Reason;
import anyi.store.journal.Journal;
import anyi.store.log.ChainCheck;
import anyi.store.vault.AtomicFile;
import anyi.store.vault.AttachmentFiles;
import anyi.store.vault.DataKey;
import anyi.store.vault.Envelope;
import anyi.store.vault.KeyFile;
import anyi.store.vault.RecoveryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A home while it is open: its store, its drafts, its backups, its password. */
public final class OpenHome implements AutoCloseable {
    private final HomeFolder home;
    private final HomeFiles files;
    private final DataKey key;
    private final HomeLock lock;
    private final Database database;
    private final Optional<StartUp.Ready> start;
    private final SqlStore store;
    private final DraftFiles drafts;
    private final Backups backups;
    private final AttachmentFiles attachments;
    private Envelope envelope;
    private volatile Optional<Server> server;

    OpenHome(HomeFolder home, Unlocked unlocked, Data data) throws SQLException {
        this.home = home;
        server = data.server();
        database = data.database();
        start = data.start();
        files = home.files();
        key = unlocked.key();
        lock = unlocked.lock();
        envelope = unlocked.envelope();
        store = new SqlStore(database, home.clock(), start.map(StartUp.Ready::journal));
        drafts = new DraftFiles(files.drafts(), key);
        backups = new Backups(files, key, home.clock());
        attachments = files.attachments(key);
    }

    /** A home whose keys are open and that nobody else can open. */
    record Unlocked(Envelope envelope, DataKey key, HomeLock lock) {}

    /**
     * Where the acts are kept.
     *
     * @param start the journal, where the data lie in a file of the folder
     */
    record Data(Database database, Optional<StartUp.Ready> start, Optional<Server> server) {}

    public Path folder() {
        return files.folder();
    }

    public Store store() {
        return store;
    }

    /** Where the data are, when they are not in the folder. */
    public Optional<Server> server() {
        return server;
    }

    /**
     * From the next opening on the data are reached in this way.
     *
     * @throws StoreFault when the server does not answer, or what it holds is not the data of this home
     */
    public void reachAt(Server next) {
        try (PostgresDatabase database = next.connect()) {
            if (!database.hasTables()
                    || !Schema.marker(database.admin()).installId().equals(envelope.installId())) {
                throw new StoreFault(Reason.FOREIGN, next);
            }
            next.keep(files.folder(), key);
            server = Optional.of(next);
        } catch (SQLException e) {
            throw new StoreFault(Reason.SERVER_AWAY, e, next, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /** A key of its own for a use, in hex; always the same for this home, also after its password has changed. */
    public String secret(String use) {
        return key.secret(use);
    }

    /** What was found when database and journal were compared. */
    Optional<StartUp.Ready> start() {
        return start;
    }

    DataKey key() {
        return key;
    }

    Database database() {
        return database;
    }

    public AttachmentFiles attachments() {
        return attachments;
    }

    public DraftFiles drafts() {
        return drafts;
    }

    /** For the lock screen. */
    public boolean isPassword(char[] password) {
        return envelope.unlock(password)
                .map(same -> {
                    same.close();
                    return true;
                })
                .orElse(false);
    }

    /** @throws StoreFault when the present password is wrong */
    public void changePassword(char[] present, char[] next) {
        if (!isPassword(present)) {
            throw new StoreFault(Reason.WRONG_PASSWORD);
        }
        setPassword(next);
    }

    /** For whoever came in with the recovery code. */
    public void setPassword(char[] next) {
        HomeFolder.checkPassword(next);
        keep(envelope.withPassword(key, next, home.hardness()));
    }

    /** A new paper for the safe; the old one opens no more. */
    public RecoveryCode newRecoveryCode() {
        RecoveryCode code = RecoveryCode.fresh();
        keep(envelope.withCode(key, code));
        return code;
    }

    private void keep(Envelope changed) {
        try {
            KeyFile.write(files.folder(), changed);
            envelope = changed;
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /** A copy that has been opened again and counted before this returns. Writers wait meanwhile. */
    public Backup backUp(Backup.Kind kind) {
        if (!(database instanceof H2Database file)) {
            throw new StoreFault(Reason.SERVER_BACKUP, server.map(Server::url).orElse(""));
        }
        return store.quietly(() -> backups.make(file, envelope, kind));
    }

    /** The newest first. */
    public List<Backup> backups() {
        return backups.list();
    }

    /** What the backups know of the log: whoever shortened or rewrote it contradicts them. */
    public List<ChainCheck.Anchor> anchors() {
        return backups().stream()
                .map(backup -> new ChainCheck.Anchor(
                        backup.manifest().revision(), backup.manifest().headHash()))
                .toList();
    }

    /**
     * Goes back to a backup; the present state is backed up first. Closes this home, also when it fails after that.
     *
     * @return the home as it was
     */
    public OpenHome restore(Backup backup) {
        Path old = files.folder().resolve("home.mv.db.restoring");
        try {
            backups.extract(backup, checkable(old));
            backups.bringAttachmentsBack(backup.file());
            backUp(Backup.Kind.BEFORE_RESTORE);
            Files.move(checkable(old), old);
            AtomicFile.force(old);
            closeData();
            AtomicFile.replace(old, files.data());
            forkJournal(backup.manifest());
            return home.openData(new Unlocked(envelope, key, lock));
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /** What came after the backup is no longer replayed; it stays in the backup that was made before. */
    private void forkJournal(Backup.Manifest manifest) throws IOException {
        var base = new Journal.Base(manifest.schema(), manifest.revision(), manifest.headHash(), true);
        Journal.begin(files.journal(), home.disk(), key, base).close();
    }

    /** H2 opens only what ends as its own files do. */
    private static Path checkable(Path restoring) {
        return restoring.resolveSibling("restoring.mv.db");
    }

    /** A backup as a home that can be read only; nothing of the open home changes. */
    public Store look(Backup backup) {
        try {
            Files.createDirectories(files.passing());
            Path copy = files.passing().resolve("look-" + UUID.randomUUID() + ".mv.db");
            backups.extract(backup, copy);
            var address = files.address(copy, key);
            if (backup.manifest().schema() < Migrations.latest()) {
                Schema.upgrade(address, backup.manifest().schema());
            }
            return new LookOnly(new SqlStore(H2Database.open(address), home.clock()), copy);
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        } catch (SQLException e) {
            throw new StoreFault(Reason.BACKUP_DAMAGED, e, backup.file());
        }
    }

    private void closeData() {
        drafts.close();
        store.close();
    }

    @Override
    public void close() {
        closeData();
        key.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }
}
