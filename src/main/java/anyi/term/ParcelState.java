// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** What became of a package that a bureau was brought. */
public enum ParcelState implements Term {
    TAKEN,
    /** One before it is missing; it is kept and taken in as soon as that one comes. */
    WAITING,
    /** A later one held the same and came first. */
    CONTAINED;

    @Override
    public String key() {
        return "term.parcelState." + name();
    }
}
