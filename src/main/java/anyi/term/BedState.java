// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** What the map shows of a bed on a day; derived, never stored. */
public enum BedState implements Term {
    FREE,
    OCCUPIED,
    ON_LEAVE,
    RESERVED,
    OUT_OF_SERVICE,
    CLOSED;

    @Override
    public String key() {
        return "term.bedState." + name();
    }
}
