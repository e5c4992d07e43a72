// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import anyi.right.Doer;
import anyi.right.Right;

/**
 * Who is working, as acts in the log name the person, and what the person may do.
 *
 * @param watch keeps what was uncovered
 */
public record Session(Doer doer, Watch watch) {
    /** Puts on record that a number was uncovered; not on the UI thread. */
    @FunctionalInterface
    public interface Watch {
        void revealed(String whatAndWhy);
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
}
