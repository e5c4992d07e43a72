// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import anyi.right.Doer;
import anyi.right.Right;

/** Who is working, as acts in the log name the person, and what the person may do. */
public record Session(Doer doer) {
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
