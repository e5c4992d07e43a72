// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** A month of subsidies is open until it is closed for ever. */
public enum RunState implements Term {
    OPEN,
    CLOSED;

    @Override
    public String key() {
        return "term.runState." + name();
    }
}
