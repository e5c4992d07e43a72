// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Whether a bed can be used; a state of its own beside its type. RESERVED is in service but not free. */
public enum BedService implements Term {
    IN_SERVICE,
    RESERVED,
    OUT_OF_SERVICE,
    CLOSED;

    @Override
    public String key() {
        return "term.bedService." + name();
    }
}
