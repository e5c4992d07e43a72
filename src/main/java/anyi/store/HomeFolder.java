// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.StoreFault.Reason;
import anyi.store.journal.Disk;
import anyi.store.journal.Journal;
import anyi.store.schema.tables.records.HomeRecord;
import anyi.store.vault.AtomicFile;
import anyi.store.vault.DataKey;
import anyi.store.vault.Envelope;
import anyi.store.vault.Hardness;
import anyi.store.vault.KeyFile;
import anyi.store.vault.RecoveryCode;
import anyi.value.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.h2.engine.Constants;
import org.jooq.exception.DataAccessException;

/**
 * One home is one folder, usually called {@code 名称.anyi}: keys, database, drafts, backups. Everything that can be
 * wrong with it is a {@link StoreFault} with a sentence of its own.
 */
public final class HomeFolder {
    public static final String SUFFIX = ".anyi";

    private final HomeFiles files;
    private final Clock clock;
    private final Hardness hardness;
    private final List<Migrations.Script> scripts;
    private final long large;
    private final Disk disk;

    public HomeFolder(Path folder, Clock clock) {
        this(folder, clock, Surroundings.USUAL);
    }

    /**
     * What tests have otherwise: quick keys, databases as older programs left them, rebuilding of small files, disks
     * that fail.
     *
     * @param large how many bytes a data file may always have
     * @param scheme by which H2 reaches its file
     */
    record Surroundings(Hardness hardness, List<Migrations.Script> scripts, long large, Disk disk, String scheme) {
        static final Surroundings USUAL =
                new Surroundings(Hardness.USUAL, Migrations.all(), Rebuild.LARGE, Disk.REAL, HomeFiles.FILE);
    }

    HomeFolder(Path folder, Clock clock, Surroundings surroundings) {
        this.files = new HomeFiles(folder, surroundings.scheme());
        this.clock = clock;
        this.hardness = surroundings.hardness();
        this.scripts = surroundings.scripts();
        this.large = surroundings.large();
        this.disk = surroundings.disk();
    }

    HomeFiles files() {
        return files;
    }

    public Path folder() {
        return files.folder();
    }

    Clock clock() {
        return clock;
    }

    /** For new passwords. */
    Hardness hardness() {
        return hardness == Hardness.USUAL ? Hardness.ofThisMachine() : hardness;
    }

    Disk disk() {
        return disk;
    }

    /** Whether there is a home, so that a chooser can say so before a password is asked for. */
    public static boolean isHome(Path folder) {
        return Files.exists(folder.resolve(KeyFile.NAME)) || Files.exists(new HomeFiles(folder).data());
    }

    /** A new home and the code for the paper in the safe, which is shown this one time. */
    public record Created(OpenHome home, RecoveryCode code) {}

    /** @throws StoreFault when the folder holds something already, or cannot be written */
    public Created create(NewHome home, char[] password) {
        return create(home, password, Optional.empty());
    }

    /**
     * @param server holds the data, in a database that has no table yet; else they lie in a file of the folder
     * @throws StoreFault when the folder holds something already, or cannot be written, or the server does not answer
     */
    public Created create(NewHome home, char[] password, Optional<Server> server) {
        checkPassword(password);
        files.checkFree();
        var ids = new Ids(clock);
        Envelope.Fresh fresh =
                Envelope.create(ids.next(), scripts.getLast().version(), Constants.VERSION, password, hardness());
        try {
            Files.createDirectories(files.folder());
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
        files.checkWritable();
        HomeLock lock = HomeLock.take(files.folder(), clock);
        try {
            if (server.isPresent()) {
                makeData(server.get(), fresh, ids.next(), home);
            } else {
                var base = new Journal.Base(scripts.getLast().version(), 0, ActHash.START, false);
                var journal = Journal.begin(files.journal(), disk, fresh.key(), base);
                var database = H2Database.create(files.address(files.data(), fresh.key()));
                fill(database, Optional.of(journal), fresh, ids.next(), home);
            }
            KeyFile.write(files.folder(), fresh.envelope());
            OpenHome open = openData(new OpenHome.Unlocked(fresh.envelope(), fresh.key(), lock));
            open.enter(home.actor(), 0);
            return new Created(open, fresh.code());
        } catch (IOException | SQLException | DataAccessException | StoreFault e) {
            takeBack(lock);
            throw asFault(e);
        }
    }

    private void makeData(Server server, Envelope.Fresh fresh, UUID homeId, NewHome home)
            throws SQLException, IOException {
        PostgresDatabase database = server.connect();
        if (database.hasTables()) {
            database.close();
            throw new StoreFault(Reason.SERVER_OCCUPIED, server);
        }
        fill(database, Optional.empty(), fresh, homeId, home);
        server.keep(files.folder(), fresh.key());
    }

    private void fill(Database database, Optional<Journal> journal, Envelope.Fresh fresh, UUID homeId, NewHome home)
            throws SQLException {
        Schema.create(database, fresh.envelope().installId(), homeId, clock.instant(), scripts);
        try (var store = new SqlStore(database, clock, journal)) {
            store.write(home.actor(), home.purpose(), tx -> {
                tx.kind(ActKind.FINAL);
                var row = new HomeRecord();
                row.setId(homeId);
                row.setName(home.name());
                row.setRuralHome(false);
                tx.insert(row);
                return true;
            });
        }
    }

    /** A home that could not be made leaves nothing behind. */
    private void takeBack(HomeLock lock) {
        try {
            lock.close();
            for (Path folder : List.of(files.journal(), files.folder())) {
                deleteFiles(folder);
            }
            Files.deleteIfExists(files.journal());
        } catch (IOException e) {
            // the failure that led here is the one to tell
        }
    }

    private static void deleteFiles(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var content = Files.list(folder)) {
                for (Path file : content.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** @throws StoreFault when the password is wrong, or the home cannot be opened */
    public OpenHome open(char[] password) {
        return open("", password);
    }

    /**
     * By name and password; where one person works, any name will do, and acts will carry it.
     *
     * @throws StoreFault when they do not belong together, or the home cannot be opened
     */
    public OpenHome open(String name, char[] password) {
        int[] failures = {0};
        OpenHome home = open(envelope -> unlock(envelope, name, password, failures), Reason.WRONG_PASSWORD);
        return entered(home, () -> home.enter(name, failures[0]));
    }

    /**
     * The key, where name and password belong together; counts where they do not.
     *
     * @param failures how often somebody failed before, put into its first place
     * @throws StoreFault while nobody may try
     */
    Optional<DataKey> unlock(Envelope envelope, String name, char[] password, int[] failures) {
        if (envelope.hasPeople() && name.isBlank()) {
            throw new StoreFault(Reason.NAME_NEEDED);
        }
        var tries = new Tries(files.folder(), clock, pause(envelope));
        String who = tried(envelope, name);
        tries.check(who);
        Optional<DataKey> key = envelope.unlock(name, password);
        if (key.isPresent()) {
            failures[0] = tries.succeeded(who);
        } else {
            tries.failed(who);
        }
        return key;
    }

    /** Under what wrong passwords are counted: no name stands in the file. */
    private static String tried(Envelope envelope, String name) {
        return envelope.hasPeople()
                ? envelope.slot(name).map(slot -> slot.user().toString()).orElse("nobody")
                : "alone";
    }

    /** Who works alone only mistypes, and need not wait long. */
    private static Duration pause(Envelope envelope) {
        return envelope.hasPeople() ? Duration.ofMinutes(15) : Duration.ofMinutes(1);
    }

    /**
     * A copy of the home in another folder, opened there, so that whatever looking needs to do is done to the copy:
     * nothing in the home itself is another afterwards, not even a name in its lock.
     *
     * @param corner an empty folder, to be emptied by whoever gave it
     * @throws StoreFault while somebody works in the home, or when the copy cannot be opened
     */
    public OpenHome openCopy(Path corner, String name, char[] password) {
        files.checkPath();
        files.checkIsHome();
        if (Server.isNamedIn(files.folder())) {
            return open(name, password);
        }
        HomeLock.checkFree(files.folder());
        Path copy = corner.resolve("copy" + SUFFIX);
        files.copyTo(copy);
        var copied = new HomeFolder(copy, clock, new Surroundings(hardness, scripts, large, disk, HomeFiles.FILE));
        OpenHome home =
                copied.open(envelope -> copied.unlock(envelope, name, password, new int[1]), Reason.WRONG_PASSWORD);
        return entered(home, () -> home.lookIn(name));
    }

    /** With the code from the paper; afterwards a new password should be set. */
    public OpenHome open(RecoveryCode code) {
        return open("", code);
    }

    /** @param name whose new password is going to be set */
    public OpenHome open(String name, RecoveryCode code) {
        OpenHome home = open(
                envelope -> {
                    if (envelope.hasPeople() && envelope.slot(name).isEmpty()) {
                        throw new StoreFault(Reason.NAME_NEEDED);
                    }
                    return envelope.unlock(code);
                },
                Reason.WRONG_CODE);
        return entered(home, () -> home.enterByCode(name));
    }

    private static OpenHome entered(OpenHome home, Runnable entering) {
        try {
            entering.run();
            return home;
        } catch (StoreFault refused) {
            home.close();
            throw refused;
        }
    }

    /**
     * Brings a home back from a backup file: in place of one that is damaged, whose file is kept beside, or into an
     * empty folder, as on a new PC. The password is the one of the backup.
     */
    public OpenHome restore(Path backup, char[] password) {
        files.checkPath();
        var file = new BackupFile(backup);
        Envelope envelope = file.envelope();
        DataKey key = envelope.unlockAny(password).orElseThrow(() -> new StoreFault(Reason.WRONG_PASSWORD));
        try {
            Files.createDirectories(files.folder());
            files.checkWritable();
            HomeLock lock = HomeLock.take(files.folder(), clock);
            try {
                Path fresh = files.folder().resolve("restoring.mv.db");
                var backups = new Backups(files, key, clock);
                backups.extract(new Backup(backup, file.manifest()), fresh);
                backups.bringAttachmentsBack(backup);
                putInPlace(fresh);
                KeyFile.write(files.folder(), envelope);
                return openData(new OpenHome.Unlocked(envelope, key, lock));
            } catch (IOException | RuntimeException e) {
                release(lock);
                throw asFault(e);
            }
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    /**
     * Brings a home back whose data or keys are missing or damaged: from the newest good backup and the journal. What
     * is damaged is kept beside under another name.
     *
     * @throws StoreFault when the password is wrong, or there is nothing to bring it back from
     */
    public Recovered recover(String name, char[] password) {
        int[] failures = {0};
        Recovered back = recover(envelope -> unlock(envelope, name, password, failures), Reason.WRONG_PASSWORD);
        entered(back.home(), () -> back.home().enter(name, failures[0]));
        return back;
    }

    private Recovered recover(Function<Envelope, Optional<DataKey>> unlock, Reason wrong) {
        files.checkPath();
        files.checkIsHome();
        HomeLock lock = HomeLock.take(files.folder(), clock);
        try {
            files.checkFolderWritable();
            Envelope envelope = keptEnvelope();
            DataKey key = unlock.apply(envelope).orElseThrow(() -> new StoreFault(wrong));
            files.emptyPassing();
            Recovery.Made made = new Recovery(files, key, clock).make(envelope);
            Envelope now = envelope.withSchema(Migrations.latest(), Constants.VERSION);
            KeyFile.write(files.folder(), now);
            if (!made.isComplete()) {
                new StartUp(files, key, disk, clock).setAside();
            }
            Optional<Path> kept = putInPlace(made.data());
            Optional<Backup> from = made.from();
            if (from.isPresent()) {
                new Backups(files, key, clock).bringAttachmentsBack(from.get().file());
            }
            OpenHome home = openData(new OpenHome.Unlocked(now, key, lock));
            return new Recovered(home, from, made.replayed(), made.lost(), kept);
        } catch (IOException | RuntimeException e) {
            release(lock);
            throw asFault(e);
        }
    }

    /** A backup read from end to end in a corner that is emptied again; a verdict, nothing else. */
    public static Backup verify(Path backup, char[] password, Path corner) {
        var file = new BackupFile(backup);
        DataKey key = file.envelope().unlockAny(password).orElseThrow(() -> new StoreFault(Reason.WRONG_PASSWORD));
        var found = new Backup(backup, file.manifest());
        Path copy = corner.resolve("verify.mv.db");
        try {
            new Backups(new HomeFiles(corner), key, Clock.systemUTC()).extract(found, copy);
            return found;
        } finally {
            key.close();
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                // a copy as encrypted as the backup itself
            }
        }
    }

    /** The copies beside a home that may not open any more, the newest first; what is damaged is left out. */
    public static List<Backup> backupsIn(Path folder) {
        return Backups.list(new HomeFiles(folder).backups());
    }

    /** The keys of the folder, or those of its newest backup where the folder's are gone. */
    private Envelope keptEnvelope() {
        try {
            return envelope();
        } catch (StoreFault e) {
            boolean gone = e.reason() == Reason.KEYS_DAMAGED
                    || e.reason() == Reason.KEYS_MISSING
                    || e.reason() == Reason.NOT_A_HOME;
            if (!gone) {
                throw e;
            }
            return Backups.list(files.backups()).stream()
                    .findFirst()
                    .map(backup -> new BackupFile(backup.file()).envelope())
                    .orElseThrow(() -> e);
        }
    }

    private Optional<Path> putInPlace(Path fresh) throws IOException {
        Optional<Path> kept = Optional.empty();
        if (Files.exists(files.data())) {
            kept = Optional.of(files.setAside(LocalDateTime.now(clock)));
            Files.move(files.data(), kept.get());
        }
        AtomicFile.replace(fresh, files.data());
        return kept;
    }

    private OpenHome open(Function<Envelope, Optional<DataKey>> unlock, Reason wrong) {
        files.checkPath();
        files.checkIsHome();
        Envelope envelope = envelope();
        files.checkDataThere();
        files.checkWritable();
        HomeLock lock = HomeLock.take(files.folder(), clock);
        try {
            DataKey key = unlock.apply(envelope).orElseThrow(() -> new StoreFault(wrong));
            KeyFile.mend(files.folder(), envelope);
            files.emptyPassing();
            return openData(new OpenHome.Unlocked(envelope, key, lock));
        } catch (IOException | RuntimeException e) {
            release(lock);
            throw asFault(e);
        }
    }

    /** The keys, if they are there, whole, and not of a newer program. */
    private Envelope envelope() {
        try {
            return switch (KeyFile.read(files.folder())) {
                case KeyFile.Found.Readable(Envelope envelope) -> current(envelope);
                case KeyFile.Found.Newer _ -> throw new StoreFault(Reason.NEWER, "?", Migrations.latest());
                case KeyFile.Found.Damaged _ -> throw new StoreFault(Reason.KEYS_DAMAGED, files.folder());
                case KeyFile.Found.Missing _ ->
                    throw new StoreFault(
                            Files.exists(files.data()) ? Reason.KEYS_MISSING : Reason.NOT_A_HOME, files.folder());
            };
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    private static Envelope current(Envelope envelope) {
        if (envelope.schema() > Migrations.latest()) {
            throw new StoreFault(Reason.NEWER, envelope.schema(), Migrations.latest());
        }
        return envelope;
    }

    /** From here on the key is right: whatever the database says against it is damage. */
    OpenHome openData(OpenHome.Unlocked unlocked) {
        Envelope envelope = unlocked.envelope();
        var address = files.address(files.data(), unlocked.key());
        try {
            Optional<Server> server = Server.of(files.folder(), unlocked.key());
            if (server.isPresent()) {
                return openOn(server.get(), unlocked);
            }
            Schema.Marker marker = peek(address);
            check(marker, envelope, files.data());
            boolean older = marker.version() < scripts.getLast().version();
            Envelope now = older ? upgrade(envelope, unlocked.key(), address, marker.version()) : envelope;
            var ready = new OpenHome.Unlocked(now, unlocked.key(), unlocked.lock());
            OpenHome home = agreed(ready, new Rebuild(files, unlocked.key(), large).open());
            if (older) {
                home.wantsBackup();
            }
            return home;
        } catch (SQLException | DataAccessException e) {
            throw asFault(e);
        } catch (IOException e) {
            throw StoreFault.of(e, files.folder());
        }
    }

    private OpenHome agreed(OpenHome.Unlocked ready, H2Database database) throws SQLException, IOException {
        try {
            StartUp.Ready start = new StartUp(files, ready.key(), disk, clock).agree(database);
            return new OpenHome(this, ready, new OpenHome.Data(database, Optional.of(start), Optional.empty()));
        } catch (StoreFault | SQLException | IOException | DataAccessException e) {
            database.close();
            throw e;
        }
    }

    private OpenHome openOn(Server server, OpenHome.Unlocked unlocked) throws SQLException {
        PostgresDatabase database = server.connect();
        try {
            Schema.Marker marker = Schema.marker(database.admin());
            check(marker, unlocked.envelope(), server);
            if (marker.version() < scripts.getLast().version()) {
                Schema.advance(database, marker.version(), scripts);
            }
            return new OpenHome(this, unlocked, new OpenHome.Data(database, Optional.empty(), Optional.of(server)));
        } catch (StoreFault | DataAccessException e) {
            database.close();
            throw e;
        }
    }

    private static void check(Schema.Marker marker, Envelope envelope, Object where) {
        if (marker.version() > Migrations.latest()) {
            throw new StoreFault(Reason.NEWER, marker.version(), Migrations.latest());
        }
        if (!marker.installId().equals(envelope.installId())) {
            throw new StoreFault(Reason.FOREIGN, where);
        }
    }

    private static Schema.Marker peek(H2Database.Address address) throws SQLException {
        try (H2Database database = H2Database.peek(address)) {
            return Schema.marker(database.admin());
        }
    }

    /**
     * On a copy that takes the live file's place when it is done: H2 commits each statement of a script by itself, and
     * who is killed between two of them would have neither the old schema nor the new.
     */
    private Envelope upgrade(Envelope envelope, DataKey key, H2Database.Address address, int from)
            throws SQLException, IOException {
        try (H2Database database = H2Database.open(address)) {
            new Backups(files, key, clock).make(database, envelope, Backup.Kind.BEFORE_UPGRADE);
        }
        Path fresh = files.passing().resolve("upgrading.mv.db");
        try {
            Files.createDirectories(files.passing());
            Files.copy(files.data(), fresh, StandardCopyOption.REPLACE_EXISTING);
            Schema.upgrade(files.address(fresh, key), from);
            AtomicFile.force(fresh);
            AtomicFile.replace(fresh, files.data());
        } catch (FlywayException | SQLException e) {
            Files.deleteIfExists(fresh);
            throw new StoreFault(Reason.MIGRATION, e, from);
        }
        Envelope upgraded = envelope.withSchema(Migrations.latest(), Constants.VERSION);
        KeyFile.write(files.folder(), upgraded);
        return upgraded;
    }

    static void checkPassword(char[] password) {
        if (password.length == 0) {
            throw new StoreFault(Reason.EMPTY_PASSWORD);
        }
    }

    private RuntimeException asFault(Exception e) {
        if (e instanceof StoreFault fault) {
            return fault;
        }
        if (e instanceof IOException disk) {
            return StoreFault.of(disk, files.folder());
        }
        return StoreFault.isDiskFull(e)
                ? new StoreFault(Reason.DISK_FULL, e, files.folder())
                : new StoreFault(Reason.DATA_DAMAGED, e, files.data());
    }

    private static void release(HomeLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // the failure that led here is the one to tell
        }
    }
}
