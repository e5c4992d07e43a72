// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** What a line of a run is. */
public enum LineKind implements Term {
    REGULAR,
    BACK_PAYMENT,
    RECOVERY;

    @Override
    public String key() {
        return "term.lineKind." + name();
    }
}
