// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.right.Doer;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;

/** A store that does something before each write, such as a backup before an import. */
final class CautiousStore implements Store {
    private final Store store;
    private final Runnable before;

    CautiousStore(Store store, Runnable before) {
        this.store = store;
        this.before = before;
    }

    Store inner() {
        return store;
    }

    @Override
    public <T> T write(String actor, String purpose, Work<T> work) {
        before.run();
        return store.write(actor, purpose, work);
    }

    @Override
    public UUID homeId() {
        return store.homeId();
    }

    @Override
    public Doer doer() {
        return store.doer();
    }

    @Override
    public DSLContext read() {
        return store.read();
    }

    @Override
    public long revision() {
        return store.revision();
    }

    @Override
    public Subscription onRevision(LongConsumer listener) {
        return store.onRevision(listener);
    }

    @Override
    public void close() {
        store.close();
    }
}
