// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.right.Doer;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;

/** An open home. Closed once, at the end. */
public interface Store extends AutoCloseable {
    UUID homeId();

    /** Who is at work, for what sends something out without writing: {@code store.doer().need(Right.EXPORT)}. */
    default Doer doer() {
        return Doer.alone("");
    }

    /** For {@code *Queries}: safe from any thread, sees only what is committed, may not write. */
    DSLContext read();

    /**
     * The only way to change data: one transaction, one act of the log. When it returns, the change survives a power
     * cut; when it throws, nothing was written. Work that changes no row leaves no act.
     *
     * @param actor who, as the session names the person
     * @param purpose what for, in words of the trade; shown in the history
     */
    <T> T write(String actor, String purpose, Work<T> work);

    /** The revision of the newest act; 0 = none. */
    long revision();

    /** Calls the listener after each act, on the thread that wrote it, with the new revision. */
    Subscription onRevision(LongConsumer listener);

    @Override
    void close();

    @FunctionalInterface
    interface Work<T> {
        T in(Tx tx);
    }

    /** Ends what was subscribed to. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
