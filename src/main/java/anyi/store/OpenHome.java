// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.right.Doer;
import anyi.right.OnlyLooking;
import anyi.right.Right;
import anyi.store.StoreFault.Reason;
import anyi.store.journal.Journal;
import anyi.store.journal.JournalFolder;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jooq.exception.DataAccessException;

/** A home while it is open: its store, its drafts, its backups, its password. */
public final class OpenHome implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OpenHome.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final HomeFolder home;
    private final HomeFiles files;
    private final DataKey key;
    private final HomeLock lock;
    private final Database database;
    private final Optional<StartUp.Ready> start;
    private final SqlStore store;
    private final Optional<LookOnly> past;
    private final GuardedStore guarded;
    private final DraftFiles drafts;
    private final Backups backups;
    private final AttachmentFiles attachments;
    private volatile boolean urgent;
    private Envelope envelope;
    private volatile Optional<Server> server;
    /** Until somebody has come in, a home of several people lets nobody do anything. */
    private volatile Doer doer;

    private volatile Instant confirmed = Instant.EPOCH;
    private volatile Strict strict = new Strict(-1, false);
    private final AtomicLong copies = new AtomicLong();

    OpenHome(HomeFolder home, Unlocked unlocked, Data data) throws SQLException {
        this.home = home;
        server = data.server();
        database = data.database();
        start = data.start();
        urgent = start.filter(found -> found.finding() == StartUp.Finding.JOURNAL_LOST || found.replayed() > 0)
                .isPresent();
        files = home.files();
        key = unlocked.key();
        lock = unlocked.lock();
        envelope = unlocked.envelope();
        store = new SqlStore(database, home.clock(), start.map(StartUp.Ready::journal));
        guarded = new GuardedStore(store, home.clock(), () -> doer, this::asked);
        drafts = new DraftFiles(files.drafts(), key);
        backups = new Backups(files, key, home.clock());
        attachments = files.attachments(key);
        past = Optional.empty();
        doer = envelope.hasPeople() ? Doer.of(UUID.randomUUID(), "", Set.of()) : Doer.alone("");
    }

    /** The home as it was known, beside the present one, with which it shares keys and lock. */
    private OpenHome(OpenHome present, H2Database database, Path copy) throws SQLException {
        home = present.home;
        server = Optional.empty();
        this.database = database;
        start = Optional.empty();
        files = present.files;
        key = present.key;
        lock = present.lock;
        envelope = present.envelope;
        store = new SqlStore(database, home.clock());
        var looked = new LookOnly(store, copy);
        past = Optional.of(looked);
        guarded = new GuardedStore(looked, home.clock(), () -> doer);
        drafts = present.drafts;
        backups = present.backups;
        attachments = present.attachments;
        doer = present.doer.looking();
    }

    /** Whether the password is asked for again, as it was at a revision. */
    private record Strict(long revision, boolean asksAgain) {}

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

    /** The store as the person at work may use it. */
    public Store store() {
        return guarded;
    }

    /** Who is at work. */
    public Doer doer() {
        return doer;
    }

    /** After the password was given once more, nobody asks for it for a while. */
    private Doer asked() {
        store.needSound();
        boolean fresh = confirmed.plus(FRESH).isAfter(home.clock().instant());
        return fresh || !asksAgain() ? doer : doer.askedAgain();
    }

    /** Read once a revision: every use case asks, most more than once. On a server others may change it meanwhile. */
    private boolean asksAgain() {
        long now = store.revision();
        Strict known = strict;
        if (known.revision() != now || server.isPresent()) {
            known = new Strict(now, new PersonQueries(store.read()).asksAgain());
            strict = known;
        }
        return known.asksAgain();
    }

    /**
     * The password once more, where the home wants it before something leaves.
     *
     * @throws StoreFault while nobody may try
     */
    public boolean confirm(char[] password) {
        boolean right = isPassword(password);
        if (right) {
            confirmed = home.clock().instant();
        }
        return right;
    }

    /** Whether several people work with this home, each under a name and a password of their own. */
    public boolean hasPeople() {
        return envelope.hasPeople();
    }

    /**
     * Lets somebody work, in place of whoever did before.
     *
     * @throws StoreFault when name and password do not belong together, or the person may not come in
     */
    public void signIn(String name, char[] password) {
        enter(name, failuresBefore(name, password).orElseThrow(() -> new StoreFault(Reason.WRONG_PASSWORD)));
    }

    /** @param failures how often somebody tried in vain before */
    void enter(String name, int failures) {
        lookIn(name);
        if (!doer.isAlone()) {
            recordFailures(failures);
            access(AccessKind.SIGN_IN, "");
        }
    }

    /** Whoever only looks leaves no act behind. */
    void lookIn(String name) {
        var people = new PersonQueries(store.read());
        Optional<Envelope.UserSlot> slot = envelope.slot(name);
        doer = slot.isEmpty() || !people.hasPeople()
                ? Doer.alone(name.strip())
                : people.doer(slot.get().user()).orElseThrow(() -> new StoreFault(Reason.NOT_ALLOWED_IN, name));
    }

    private void recordFailures(int failures) {
        if (failures > 0) {
            access(AccessKind.SIGN_IN_FAILED, String.valueOf(failures));
        }
    }

    /** Whoever holds the paper from the safe stands for the home itself, and may set everything right. */
    void enterByCode(String name) {
        doer = envelope.slot(name)
                .map(slot -> Doer.of(slot.user(), name.strip(), EnumSet.allOf(Right.class)))
                .orElseGet(() -> Doer.alone(name.strip()));
        access(AccessKind.SIGN_IN, AccessLog.byCode());
    }

    private void access(AccessKind kind, String detail) {
        AccessLog.record(guarded, home.clock(), kind, Optional.empty(), detail);
    }

    /** The password was set by somebody else: it is to be changed before anything else. */
    public boolean mustChangePassword() {
        return doer.user()
                .flatMap(envelope::slot)
                .map(Envelope.UserSlot::oneTime)
                .orElse(false);
    }

    /** How often somebody failed before this right password; empty = it is wrong. */
    private OptionalInt failuresBefore(String name, char[] password) {
        int[] failures = {0};
        Optional<DataKey> opened = home.unlock(envelope, name, password, failures);
        opened.ifPresent(DataKey::close);
        return opened.isPresent() ? OptionalInt.of(failures[0]) : OptionalInt.empty();
    }

    /** Lets another person in, by a password that is good once. Who worked alone until now is the first. */
    public void letIn(UUID first, UUID user, String name, char[] oneTime) {
        doer.need(Right.PEOPLE);
        HomeFolder.checkPassword(oneTime);
        Envelope several = envelope.hasPeople() ? envelope : envelope.withFirst(first, doer.name());
        keep(several.withPerson(user, name, new Envelope.Secret(key, oneTime, home.hardness(), true)));
    }

    /** Takes up the rights of the row that has just been written for whoever worked alone. */
    public void nowOneOf(UUID user) {
        new PersonQueries(store.read()).doer(user).ifPresent(known -> doer = known);
    }

    public void renamed(UUID user, String name) {
        doer.need(Right.PEOPLE);
        keep(envelope.renamed(user, name));
        if (doer.user().equals(Optional.of(user))) {
            nowOneOf(user);
        }
    }

    /** The person's password opens no more. The person knew the key, though: a new home is surer. */
    public void shutOut(UUID user) {
        doer.need(Right.PEOPLE);
        keep(envelope.withoutPerson(user));
    }

    /** Whether there is a password under which the person comes in, and whether it is one for once. */
    public Optional<Boolean> isOneTime(UUID user) {
        return envelope.slot(user).map(Envelope.UserSlot::oneTime);
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
        doer.need(Right.HOME);
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
        OptionalInt failures = failuresBefore(doer.name(), password);
        failures.ifPresent(this::recordFailures);
        return failures.isPresent();
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
        Optional<UUID> user = doer.user();
        keep(
                user.isPresent()
                        ? envelope.withPerson(
                                user.get(), doer.name(), new Envelope.Secret(key, next, home.hardness(), false))
                        : envelope.withPassword(key, next, home.hardness()));
        access(AccessKind.PASSWORD, "");
    }

    /** A new paper for the safe; the old one opens no more. */
    public RecoveryCode newRecoveryCode() {
        doer.need(Right.PEOPLE);
        RecoveryCode code = RecoveryCode.fresh();
        keep(envelope.withCode(key, code));
        return code;
    }

    private void needPresent() {
        if (isPast()) {
            throw new OnlyLooking();
        }
    }

    private void keep(Envelope changed) {
        needPresent();
        try {
            KeyFile.write(files.folder(), changed);
            envelope = changed;
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /** A copy that has been opened again and counted before this returns. Writers wait meanwhile. */
    public Backup backUp(Backup.Kind kind) {
        needPresent();
        if (kind == Backup.Kind.BY_HAND) {
            doer.need(Right.BACK_UP);
        }
        if (!(database instanceof H2Database file)) {
            throw new StoreFault(Reason.SERVER_BACKUP, server.map(Server::url).orElse(""));
        }
        synchronized (backups) {
            Backups.Taken taken = store.quietly(() -> backups.take(file));
            Backup made = backups.finish(taken, envelope, kind);
            backups.thin();
            copyToSecondPlace(made);
            copies.incrementAndGet();
            urgent = false;
            return made;
        }
    }

    /** A second place that is not there, as a stick that is not plugged in, is no fault. */
    private void copyToSecondPlace(Backup made) {
        if (isSecondPlaceThere()) {
            try {
                backups.copyTo(secondPlace().orElseThrow(), made);
            } catch (StoreFault e) {
                LOG.log(System.Logger.Level.WARNING, "no copy at the second place", e);
            }
        }
    }

    /** A folder that takes a copy of each backup too, such as on a stick. */
    public Optional<Path> secondPlace() {
        return SecondPlace.of(files.folder());
    }

    public void setSecondPlace(Path place) {
        needPresent();
        doer.need(Right.BACK_UP);
        SecondPlace.keep(files.folder(), place);
        backups().stream().findFirst().ifPresent(newest -> backups.copyTo(place, newest));
        copies.incrementAndGet();
    }

    /** Whether it can be read now: a stick comes and goes. */
    boolean isSecondPlaceThere() {
        return secondPlace().filter(Files::isDirectory).isPresent();
    }

    /** Moves whenever there may be other copies than before, here or at the second place. */
    long copies() {
        return copies.get();
    }

    /** This home's copies at the second place, the newest first; none where it is not there. */
    public List<Backup> secondCopies() {
        return secondPlace().map(Backups::list).orElse(List.of()).stream()
                .filter(each -> each.manifest().installId().equals(envelope.installId()))
                .toList();
    }

    /**
     * Opens a backup again and counts it.
     *
     * @throws StoreFault when it is no longer good
     */
    public void prove(Backup backup) {
        try {
            Files.createDirectories(files.passing());
            Path copy = files.passing().resolve("prove-" + UUID.randomUUID() + ".mv.db");
            try {
                backups.extract(backup, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /**
     * A row whose content is not what was saved.
     *
     * @param row its id; "*" = the table cannot be read, "+" = rows that nobody saved
     */
    public record BadRow(String table, String row) {}

    /**
     * Holds every row against backup and journal; empty = all is as it was saved. Others may work meanwhile.
     *
     * @throws StoreFault when there is nothing to hold it against
     */
    public List<BadRow> check() {
        needPresent();
        if (!(database instanceof H2Database file)) {
            throw new StoreFault(Reason.SERVER_BACKUP, server.map(Server::url).orElse(""));
        }
        synchronized (backups) {
            Backups.Taken taken = store.quietly(() -> backups.take(file));
            try {
                Recovery.Made made = reference();
                try {
                    return made.revision() == taken.live().revision()
                            ? FullCheck.compare(files.address(taken.copy(), key), files.address(made.data(), key))
                            : store.quietly(() -> backups.compared(file, reference()));
                } finally {
                    Files.deleteIfExists(made.data());
                    Files.deleteIfExists(taken.copy());
                }
            } catch (IOException e) {
                throw StoreFault.of(e, files.folder());
            } catch (SQLException | DataAccessException e) {
                throw new StoreFault(Reason.DATA_DAMAGED, e, files.data());
            }
        }
    }

    private Recovery.Made reference() {
        try {
            return new Recovery(files, key, home.clock()).reference(envelope);
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /**
     * Puts the home in place of itself as backup and journal have it; the damaged file is kept. Closes this home.
     *
     * @return the home as it was saved
     */
    public OpenHome repair() {
        needPresent();
        asked().need(Right.RESTORE);
        try {
            Recovery.Made made = reference();
            closeData();
            Files.move(files.data(), files.setAside(LocalDateTime.now(home.clock())));
            AtomicFile.replace(made.data(), files.data());
            OpenHome mended = home.openData(new Unlocked(envelope, key, lock));
            mended.doer = doer;
            mended.urgent = true;
            return mended;
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /** The journal's files, read from end to end; empty where the data lie on a server. */
    public List<JournalFolder.Checked> checkJournal() {
        try {
            return start.isPresent() ? new JournalFolder(files.journal(), key).check() : List.of();
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /** Whether the journal was found damaged when the home was opened, and begun anew; the data have all that is known. */
    public boolean hasLostJournal() {
        return start.filter(found -> found.finding() == StartUp.Finding.JOURNAL_LOST)
                .isPresent();
    }

    /** As when the tables have changed: what is replayed on an older copy would cross that change. */
    void wantsBackup() {
        urgent = true;
    }

    /** Whether a copy should be made at once: the journal had to be begun anew, acts were replayed, tables have changed. */
    boolean isBackupUrgent() {
        return urgent;
    }

    Instant now() {
        return home.clock().instant();
    }

    /** The store for large steps: where something has changed since the newest backup, one is made first. */
    public Store cautiously() {
        return new CautiousStore(guarded, this::backUpBeforeStep);
    }

    private void backUpBeforeStep() {
        boolean behind = backups().stream()
                .findFirst()
                .filter(each -> each.manifest().revision() == store.revision())
                .isEmpty();
        if (server.isEmpty() && behind) {
            backUp(Backup.Kind.BEFORE_STEP);
        }
    }

    /** The newest first. */
    public List<Backup> backups() {
        return backups.list();
    }

    /**
     * What the backups know of the log: whoever shortened or rewrote it contradicts them. What a restore took back is
     * left out, as far as the journal says so.
     */
    public List<ChainCheck.Anchor> anchors() {
        if (isPast()) {
            return List.of(); // they know of acts that were yet to come
        }
        List<Backup> all = backups();
        Optional<Instant> restored = all.stream()
                .filter(each -> each.manifest().kind() == Backup.Kind.BEFORE_RESTORE)
                .map(each -> each.manifest().made())
                .max(Comparator.naturalOrder());
        long back = restored.isPresent() ? restoredTo() : Long.MAX_VALUE;
        return all.stream()
                .map(Backup::manifest)
                .filter(each -> each.revision() <= back || each.made().isAfter(restored.orElse(Instant.MIN)))
                .map(each -> new ChainCheck.Anchor(each.revision(), each.headHash()))
                .toList();
    }

    private long restoredTo() {
        try {
            return new JournalFolder(files.journal(), key).restoredTo().orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /**
     * Goes back to a backup; the present state is backed up first. Closes this home, also when it fails after that.
     *
     * @return the home as it was
     */
    public OpenHome restore(Backup backup) {
        needPresent();
        asked().need(Right.RESTORE);
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
            OpenHome earlier = home.openData(new Unlocked(envelope, key, lock));
            earlier.doer = doer;
            return earlier;
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
            var past = new LookOnly(new SqlStore(H2Database.open(address), home.clock()), copy);
            return new GuardedStore(past, home.clock(), () -> doer);
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        } catch (SQLException e) {
            throw new StoreFault(Reason.BACKUP_DAMAGED, e, backup.file());
        }
    }

    /** Whether this is the home as it was known: everything can be seen, nothing done. */
    public boolean isPast() {
        return past.isPresent();
    }

    /**
     * The home as it was known after an act, to be looked at only: the log read backwards in a copy that goes when the
     * home is closed. Nothing of this home changes, and it has to stay open meanwhile.
     *
     * @param left is told how many acts are still to go
     * @throws StoreFault where the data lie on a server
     */
    public OpenHome asKnown(long revision, LongConsumer left) {
        if (!(database instanceof H2Database file)) {
            throw new StoreFault(Reason.SERVER_BACKUP, server.map(Server::url).orElse(""));
        }
        Backups.Taken taken;
        synchronized (backups) {
            taken = store.quietly(() -> backups.take(file));
        }
        try {
            H2Database then = H2Database.open(files.address(taken.copy(), key));
            new StepBack(then).to(revision, left);
            return new OpenHome(this, then, taken.copy());
        } catch (SQLException | DataAccessException e) {
            throw new StoreFault(Reason.DATA_DAMAGED, e, files.data());
        }
    }

    private void closeData() {
        drafts.close();
        store.close();
    }

    /** Also where the disk fails at the end: the home can be opened again at once. */
    @Override
    public void close() {
        if (past.isPresent()) {
            past.get().close();
            return;
        }
        try {
            closeData();
        } finally {
            key.close();
            try {
                lock.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "the lock stays until the program ends", e);
            }
        }
    }
}
