// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.StoreFault.Reason;
import anyi.store.journal.JournalFolder;
import anyi.store.vault.AtomicFile;
import anyi.store.vault.DataKey;
import anyi.store.vault.Envelope;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/**
 * Makes a database anew from the newest good backup and the journal, or from the journal alone where it goes back to
 * the first act. Works beside the damaged file and touches nothing else.
 */
final class Recovery {
    private static final Logger LOG = System.getLogger(Recovery.class.getName());
    /** Older ones are hardly ever better. */
    private static final int TRIES = 5;

    private final HomeFiles files;
    private final DataKey key;
    private final Backups backups;

    Recovery(HomeFiles files, DataKey key, Clock clock) {
        this.files = files;
        this.key = key;
        backups = new Backups(files, key, clock);
    }

    /**
     * A new database, forced.
     *
     * @param from the backup; empty = the journal alone
     * @param replayed how many acts the journal added
     * @param lost how many acts are known of that are not in it
     * @param complete whether it is the home as it was last known
     */
    record Made(Path data, Optional<Backup> from, long replayed, long revision, long lost, boolean complete) {
        boolean isComplete() {
            return complete;
        }
    }

    /** What is known of the last act. A whole journal knows it best: a backup may be of acts that were gone back from. */
    private record Known(long revision, Optional<String> hash) {
        static Known of(JournalFolder.Head head, List<Backup> backups) {
            long backedUp = backups.stream()
                    .findFirst()
                    .map(backup -> backup.manifest().revision())
                    .orElse(0L);
            return switch (head.condition()) {
                case WHOLE, TORN -> new Known(head.revision(), Optional.of(head.hash()));
                case NONE, DAMAGED ->
                    new Known(Math.max(backedUp, Math.max(head.revision(), head.beyond())), Optional.empty());
            };
        }

        boolean isReached(StartUp.Newest by) {
            return hash.map(by.hash()::equals).orElse(by.revision() >= revision);
        }
    }

    Made make(Envelope envelope) throws IOException {
        Files.createDirectories(files.passing());
        var journal = new JournalFolder(files.journal(), key);
        List<Backup> good = backups.list();
        Known known = Known.of(journal.head(), good);
        Optional<Made> best = Optional.empty();
        for (Backup backup : good.stream().limit(TRIES).toList()) {
            best = better(best, tried(journal, Optional.of(backup), envelope, known));
            if (best.filter(Made::isComplete).isPresent()) {
                return best.get();
            }
        }
        best = better(best, tried(journal, Optional.empty(), envelope, known));
        return best.orElseThrow(() -> new StoreFault(Reason.NOTHING_TO_RECOVER, files.folder()));
    }

    /**
     * The same from what is oldest, to hold the home against: a newer copy may hold the same damage as the home.
     */
    Made reference(Envelope envelope) throws IOException {
        Files.createDirectories(files.passing());
        var journal = new JournalFolder(files.journal(), key);
        List<Backup> good = backups.list();
        Known known = Known.of(journal.head(), good);
        Optional<Made> made = tried(journal, Optional.empty(), envelope, known);
        for (Backup backup : good.reversed()) {
            if (made.filter(Made::isComplete).isPresent()) {
                break;
            }
            made = better(made, tried(journal, Optional.of(backup), envelope, known));
        }
        return made.filter(Made::isComplete)
                .orElseThrow(() -> new StoreFault(Reason.NOTHING_TO_RECOVER, files.folder()));
    }

    private static Optional<Made> better(Optional<Made> one, Optional<Made> other) throws IOException {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        boolean newer = other.get().isComplete()
                || !one.get().isComplete() && other.get().revision() > one.get().revision();
        Files.deleteIfExists((newer ? one : other).get().data());
        return newer ? other : one;
    }

    /** Nothing where the backup is not good, or there is no journal to begin with. */
    private Optional<Made> tried(JournalFolder journal, Optional<Backup> from, Envelope envelope, Known known)
            throws IOException {
        Path fresh = files.passing()
                .resolve("made-"
                        + from.map(each -> String.valueOf(each.file().getFileName()))
                                .orElse("journal") + ".mv.db");
        Files.deleteIfExists(fresh);
        try {
            return Optional.of(
                    from.isPresent()
                            ? onBackup(journal, from.get(), fresh, known)
                            : fromNothing(journal, envelope, fresh, known));
        } catch (StoreFault | SQLException | DataAccessException e) {
            LOG.log(Level.WARNING, "this does not bring the home back", e);
            Files.deleteIfExists(fresh);
            return Optional.empty();
        }
    }

    private Made onBackup(JournalFolder journal, Backup from, Path fresh, Known known)
            throws SQLException, IOException {
        backups.extract(from, fresh);
        if (from.manifest().schema() < Migrations.latest()) {
            Schema.upgrade(files.address(fresh, key), from.manifest().schema());
        }
        return replayed(journal, Optional.of(from), fresh, known);
    }

    /** An empty database, and every act again. */
    private Made fromNothing(JournalFolder journal, Envelope envelope, Path fresh, Known known)
            throws SQLException, IOException {
        List<JournalFolder.Kept> acts = journal.after(0, ActHash.START);
        if (acts.isEmpty()) {
            throw new StoreFault(Reason.NOTHING_TO_RECOVER, files.folder());
        }
        ActHead first = acts.getFirst().frame().head();
        try (H2Database database = H2Database.create(files.address(fresh, key))) {
            Schema.create(database, envelope.installId(), first.homeId(), first.happenedAt(), Migrations.all());
        }
        return replayed(journal, Optional.empty(), fresh, known);
    }

    private Made replayed(JournalFolder journal, Optional<Backup> from, Path fresh, Known known)
            throws SQLException, IOException {
        StartUp.Newest before;
        StartUp.Newest after;
        try (H2Database database = H2Database.open(files.address(fresh, key))) {
            before = StartUp.newest(database);
            try {
                new Replay(database).run(journal.after(before.revision(), before.hash()));
            } catch (DataAccessException | IOException e) {
                LOG.log(Level.WARNING, "the journal is replayed only so far", e);
            }
            after = StartUp.newest(database);
        }
        AtomicFile.force(fresh);
        return new Made(
                fresh,
                from,
                after.revision() - before.revision(),
                after.revision(),
                Math.max(0, known.revision() - after.revision()),
                known.isReached(after));
    }
}
