// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.right.Doer;
import anyi.right.NotAllowed;
import anyi.right.OnlyLooking;
import anyi.right.Right;
import anyi.right.UseCase;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * The store as the person at work may use it: the one place where rights are checked. The use case says what it needs
 * ({@link anyi.right.Needs}); one that says nothing is refused where several people work. Acts carry the name of who
 * signed in, whatever a caller says.
 */
final class GuardedStore implements Store {
    private final Store store;
    private final Clock clock;
    private final Supplier<Doer> atWork;
    private final Supplier<Doer> asked;
    private final Masked masked;

    GuardedStore(Store store, Clock clock, Supplier<Doer> atWork) {
        this(store, clock, atWork, atWork);
    }

    /** @param asked who is at work, with what the password is to be asked for again; asked at gates only */
    GuardedStore(Store store, Clock clock, Supplier<Doer> atWork, Supplier<Doer> asked) {
        this.asked = asked;
        this.store = store;
        this.clock = clock;
        this.atWork = atWork;
        masked = new Masked(store.read());
    }

    Store inner() {
        return store;
    }

    @Override
    public Doer doer() {
        return asked.get();
    }

    @Override
    public UUID homeId() {
        return store.homeId();
    }

    @Override
    public DSLContext read() {
        return masked.forWhom(atWork.get());
    }

    @Override
    public <T> T write(String actor, String purpose, Work<T> work) {
        Doer doer = doer();
        if (doer.isLooking()) {
            throw new OnlyLooking();
        }
        if (doer.isAlone() && doer.again().isEmpty()) {
            return store.write(actor, purpose, work);
        }
        Set<Right> needed = UseCase.running();
        if (needed.isEmpty() && !doer.isAlone()) {
            throw new IllegalStateException("a use case that names no right: put @Needs on its Commands");
        }
        for (Right right : needed) {
            if (!doer.may(right)) {
                AccessLog.refused(store, clock, doer, right, purpose);
                throw new NotAllowed(right);
            }
            doer.need(right);
        }
        return store.write(doer.isAlone() ? actor : doer.name(), purpose, work);
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
