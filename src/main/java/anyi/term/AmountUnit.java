// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** How a bank's file writes money. */
public enum AmountUnit implements Term {
    YUAN,
    FEN;

    @Override
    public String key() {
        return "term.amountUnit." + name();
    }
}
