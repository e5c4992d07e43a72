// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.term.Term;

/** In what an indicator counts. */
public enum Unit implements Term {
    BEDS,
    ROOMS,
    PEOPLE,
    TIMES,
    DAYS,
    HOURS,
    PERCENT,
    YUAN,
    SQUARE_METRES,
    NONE;

    @Override
    public String key() {
        return "report.unit." + name();
    }
}
