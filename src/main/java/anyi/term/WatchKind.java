// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** What a supervisor is warned of. */
public enum WatchKind implements Term {
    TWICE_IN_HOMES,
    PAID_AFTER_END,
    BORN_LATER,
    LEVEL_BUMP,
    LEAVE_MISSING,
    SHARED_ACCOUNT,
    DAYS_OVER_BEDS;

    @Override
    public String key() {
        return "term.watchKind." + name();
    }
}
