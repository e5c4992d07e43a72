// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.ahead;

import anyi.term.Term;

/** What lies ahead. */
public enum AheadKind implements Term {
    /** An amount that will be otherwise. */
    AMOUNT,
    /** Somebody will meet the conditions and has no approval. */
    APPLY,
    LEAVES,
    MOVES,
    BIRTHDAY,
    ASSESSMENT,
    VERIFICATION,
    DISABILITY_CARD,
    CLAIM_ENDS,
    CERTIFICATE;

    @Override
    public String key() {
        return "subsidy.ahead.kind." + name();
    }
}
