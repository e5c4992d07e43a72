// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Where a payment batch (发放批次) stands. */
public enum BatchState implements Term {
    PREPARED,
    HANDED,
    PAID,
    /** Taken apart before it went to the bank; its lines are free again. */
    DISSOLVED;

    @Override
    public String key() {
        return "term.batchState." + name();
    }
}
