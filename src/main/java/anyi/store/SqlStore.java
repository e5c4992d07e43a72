// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.MARKER;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
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
    private Last last;
    private boolean unsound;

    /** Takes the database over: closing the store closes it. */
    SqlStore(Database database, InstantSource clock) throws SQLException {
        this.database = database;
        this.clock = clock;
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

    @Override
    public <T> T write(String actor, String purpose, Work<T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write within a write: pass the Tx on");
        }
        long before = revision;
        T result;
        writing.lock();
        try {
            result = commit(actor, purpose, work);
        } finally {
            writing.unlock();
        }
        if (revision != before) {
            listeners.forEach(listener -> listener.accept(revision));
        }
        return result;
    }

    private <T> T commit(String actor, String purpose, Work<T> work) {
        if (unsound) {
            throw new IllegalStateException("an earlier act could not be forced to the disk");
        }
        Written<T> written = write.transactionResult(configuration -> {
            Last before = before(configuration.dsl());
            long next = before.revision() + 1;
            var log = new ActLog(configuration.dsl(), homeId, next, salt());
            var tx = new LoggedTx(configuration.dsl(), homeId, next, log);
            T result = work.in(tx);
            if (log.isEmpty()) {
                return new Written<>(result, before);
            }
            // the column keeps microseconds, and the hash must be of what is kept
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var head = new ActHead(homeId, next, now, actor, purpose, tx.kind(), tx.undone());
            return new Written<>(result, new Last(next, log.finish(head, before.hash())));
        });
        if (written.last().revision() != revision) {
            sync();
            last = written.last();
            revision = last.revision();
        }
        return written.result();
    }

    private record Written<T>(T result, Last last) {}

    private void sync() {
        try {
            database.sync();
        } catch (SQLException e) {
            unsound = true;
            throw new DataAccessException("the act could not be forced to the disk", e);
        }
    }

    /** Runs while nobody writes, such as a backup. */
    <T> T quietly(Supplier<T> work) {
        writing.lock();
        try {
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
            readers.close();
            writer.close();
            database.close();
        } catch (SQLException e) {
            throw new DataAccessException("the store did not close", e);
        } finally {
            writing.unlock();
        }
    }
}
