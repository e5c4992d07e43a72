// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import anyi.term.Term;

/** What a row behind a warning says. Its day and its detail stand beside it. */
public enum EvidenceKind implements Term {
    ADMITTED,
    DISCHARGED,
    DIED,
    BORN,
    LINE,
    RECEIVED,
    LEVEL,
    CLOSED,
    ACCOUNT,
    SERIOUS_INCIDENT,
    NO_LEAVE_SINCE,
    OVER_BEDS;

    @Override
    public String key() {
        return "subsidy.watch.evidence." + name();
    }
}
