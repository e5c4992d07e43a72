// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.journal.Journal;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Forces the database to the disk for all who wait. Who comes while a sync runs waits for the next one, which then
 * serves everybody who has come meanwhile.
 */
final class Syncs {
    private final Database database;
    private final LongSupplier committed;
    private final Optional<Journal> journal;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long synced;
    private boolean running;
    private boolean unsound;

    /** @param committed the newest act that the database has committed */
    Syncs(Database database, LongSupplier committed, Optional<Journal> journal) {
        this.database = database;
        this.committed = committed;
        this.journal = journal;
    }

    /** Whether a sync has failed: then nobody knows what is on the disk, and nothing more may be promised. */
    boolean isUnsound() {
        lock.lock();
        try {
            return unsound;
        } finally {
            lock.unlock();
        }
    }

    /** From now on nothing more is promised. */
    void giveUp() {
        lock.lock();
        try {
            unsound = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns once the act is on the disk. */
    void await(long revision) {
        lock.lock();
        try {
            while (synced < revision && !unsound) {
                if (running) {
                    changed.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
            if (synced < revision) {
                throw new StoreFault(StoreFault.Reason.UNSOUND);
            }
        } finally {
            lock.unlock();
        }
    }

    private void lead() {
        running = true;
        long upTo = committed.getAsLong();
        boolean good = false;
        lock.unlock();
        try {
            database.sync();
            journal.ifPresent(each -> each.done(upTo));
            good = true;
        } catch (SQLException | RuntimeException e) { // H2 closes itself when its file fails
            throw new StoreFault(StoreFault.Reason.UNSOUND, e);
        } finally {
            lock.lock();
            running = false;
            unsound |= !good;
            if (good) {
                synced = Math.max(synced, upTo);
            }
            changed.signalAll();
        }
    }
}
