// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.term.Term;

/** What a sheet is about, in the order in which a batch is taken in. */
public enum LedgerKind implements Term {
    BEDS,
    RESIDENTS,
    ASSESSMENTS,
    LEAVES,
    SUBSIDIES,
    STAFF,
    TRAINING;

    @Override
    public String key() {
        return "intake.kind." + name();
    }
}
