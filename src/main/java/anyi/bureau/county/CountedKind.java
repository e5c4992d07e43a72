// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.term.Term;

/** Which rows stand behind a figure. */
public enum CountedKind implements Term {
    RESIDENTS,
    BEDS,
    NURSING_BEDS,
    PAID;

    @Override
    public String key() {
        return "bureau.counted." + name();
    }
}
