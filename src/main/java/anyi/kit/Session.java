// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import anyi.right.Doer;
import anyi.right.Right;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Who is working, as acts in the log name the person, and what the person may do.
 *
 * @param watch keeps what was uncovered and what left the home
 */
public record Session(Doer doer, Watch watch) {
    /** Puts on record what was seen and what left; not on the UI thread. */
    @FunctionalInterface
    public interface Watch {
        void revealed(String whatAndWhy);

        /** @throws anyi.right.AskAgain when the home wants the password first */
        default void asks(Right right) {}

        default void tookOut(String what) {}
    }

    public Session(Doer doer) {
        this(doer, why -> {});
    }

    /** Somebody who works alone. */
    public Session(String actor) {
        this(Doer.alone(actor));
    }

    public String actor() {
        return doer.name();
    }

    public boolean may(Right right) {
        return doer.may(right);
    }

    /**
     * Lets something out of the home: asks for the right first, and puts on record what went. Not on the UI thread.
     *
     * @param what as the audit trail names it
     * @param went whether the work has put something out
     * @throws anyi.right.NotAllowed before anything was done
     */
    public <T> T takeOut(Right right, String what, Supplier<T> work, Predicate<T> went) {
        doer.need(right);
        watch.asks(right);
        T done = work.get();
        if (went.test(done)) {
            watch.tookOut(what);
        }
        return done;
    }
}
