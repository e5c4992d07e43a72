// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.term.Term;

/** What is on record though it changes nothing. */
public enum AccessKind implements Term {
    SIGN_IN,
    SIGN_IN_FAILED,
    PASSWORD,
    REFUSED,
    OPENED,
    REVEALED,
    SENT_OUT;

    @Override
    public String key() {
        return "store.access." + name();
    }
}
