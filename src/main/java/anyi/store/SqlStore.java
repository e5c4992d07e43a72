// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.MARKER;

import anyi.store.journal.Entry;
import anyi.store.journal.Journal;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** A home in a database: one writer, a few readers, and the guard who forces each act to the disk. */
final class SqlStore implements Store {
    private final Database database;
    private final InstantSource clock;
    private final Connection writer;
    private final ReadPool readers;
    private final DSLContext write;
    private final DSLContext read;
    private final UUID homeId;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock writing = new ReentrantLock(true);
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile long revision;
    private final Optional<Journal> journal;
    private final Syncs syncs;
    private Last last;

    /** Takes the database over: closing the store closes it. */
    SqlStore(Database database, InstantSource clock) throws SQLException {
        this(database, clock, Optional.empty());
    }

    /** @param journal where each act goes first; closing the store closes it too */
    SqlStore(Database database, InstantSource clock, Optional<Journal> journal) throws SQLException {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        syncs = new Syncs(database, () -> this.revision, journal);
        writer = database.writer();
        readers = new ReadPool(database::reader);
        write = database.dsl(writer);
        read = DSL.using(readers, database.dialect(), Database.settings());
        homeId = read.fetchSingle(MARKER).getHomeId();
        last = last(read);
        revision = last.revision();
    }

    /** The newest act of the chain. */
    private record Last(long revision, String hash) {}

    private Last last(DSLContext db) {
        var act = db.selectFrom(ACT)
                .where(ACT.HOME_ID.eq(homeId))
                .orderBy(ACT.REVISION.desc())
                .limit(1)
                .fetchOne();
        return act == null ? new Last(0, ActHash.START) : new Last(act.getRevision(), act.getActHash());
    }

    /** What comes before the act that begins. Where others write too, they wait at this row until it is committed. */
    private Last before(DSLContext db) {
        if (!database.isShared()) {
            return last;
        }
        db.selectFrom(MARKER).forUpdate().fetchSingle();
        return last(db);
    }

    @Override
    public UUID homeId() {
        return homeId;
    }

    @Override
    public DSLContext read() {
        return read;
    }

    @Override
    public long revision() {
        return revision;
    }

    /**
     * The window stands still while its thread waits for the disk. Asserted where the property {@code anyi.guard} is
     * set, as the walk through every page does.
     */
    static boolean mayWait() {
        return !Boolean.getBoolean("anyi.guard")
                || !Thread.currentThread().getName().equals("JavaFX Application Thread");
    }

    @Override
    public <T> T write(String actor, String purpose, Work<T> work) {
        assert mayWait() : "the database is written on the UI thread";
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write within a write: pass the Tx on");
        }
        long before;
        long after;
        T result;
        writing.lock();
        try {
            before = revision;
            result = commit(actor, purpose, work);
            after = revision;
        } finally {
            writing.unlock();
        }
        if (after != before) {
            // outside the lock: who waits to write does so meanwhile, and one sync then serves both
            syncs.await(after);
            listeners.forEach(listener -> listener.accept(after));
        }
        return result;
    }

    private <T> T commit(String actor, String purpose, Work<T> work) {
        needSound();
        Optional<Journal.Writing> writing = journal.map(Journal::begin);
        boolean[] recorded = {false};
        try {
            Written<T> written = write.transactionResult(configuration -> {
                Last before = before(configuration.dsl());
                long next = before.revision() + 1;
                String salt = salt();
                var log = new ActLog(
                        configuration.dsl(),
                        homeId,
                        next,
                        salt,
                        writing.<Entry>map(w -> w).orElse(Entry.NONE));
                var tx = new LoggedTx(configuration.dsl(), homeId, next, log);
                T result = work.in(tx);
                if (log.isEmpty()) {
                    return new Written<>(result, before);
                }
                // the column keeps microseconds, and the hash must be of what is kept
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var head = new ActHead(homeId, next, now, actor, purpose, tx.kind(), tx.undone());
                String hash = log.finish(head, before.hash());
                if (writing.isPresent()) {
                    writing.get().force(head, salt, before.hash(), hash);
                    recorded[0] = true;
                }
                return new Written<>(result, new Last(next, hash));
            });
            last = written.last();
            revision = last.revision();
            return written.result();
        } catch (RuntimeException e) {
            if (recorded[0]) {
                // the journal has the act and the database has not: the next start does it again
                syncs.giveUp();
                throw new StoreFault(StoreFault.Reason.UNSOUND, e);
            }
            writing.ifPresent(Journal.Writing::abandon);
            throw asFault(e);
        }
    }

    /** @throws StoreFault once the disk has failed: H2 has closed itself then, and reading would only say that */
    void needSound() {
        if (syncs.isUnsound()) {
            throw new StoreFault(StoreFault.Reason.UNSOUND);
        }
    }

    private record Written<T>(T result, Last last) {}

    /** What the disk says against an act gets its own sentence; all else is as it was thrown. */
    private static RuntimeException asFault(RuntimeException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof IOException disk) {
                return StoreFault.isDiskFull(disk)
                        ? new StoreFault(StoreFault.Reason.NOT_SAVED_FULL, failure)
                        : new StoreFault(StoreFault.Reason.NOT_SAVED, failure, String.valueOf(disk.getMessage()));
            }
        }
        return failure;
    }

    /** Runs while nobody writes, such as a backup. */
    <T> T quietly(Supplier<T> work) {
        writing.lock();
        try {
            syncs.await(revision);
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    private String salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    @Override
    public Subscription onRevision(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        writing.lock();
        try {
            try {
                readers.close();
                writer.close();
            } finally {
                try {
                    database.close();
                } finally {
                    closeJournal();
                }
            }
        } catch (SQLException | IOException e) {
            throw new DataAccessException("the store did not close", e);
        } finally {
            writing.unlock();
        }
    }

    private void closeJournal() throws IOException {
        if (journal.isPresent()) {
            journal.get().close();
        }
    }
}
