// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 失能等级 of GB/T 42195-2022, from the best state to the worst; the order is part of the meaning. */
public enum CareDependence implements Term {
    INTACT,
    MILD,
    MODERATE,
    SEVERE,
    COMPLETE;

    @Override
    public String key() {
        return "term.careDependence." + name();
    }

    /** The short word that stands beside the bars in lists: 重度. */
    public String shortKey() {
        return "term.careDependence.short." + name();
    }

    /** One level worse; {@link #COMPLETE} stays. */
    public CareDependence worse() {
        return values()[Math.min(ordinal() + 1, COMPLETE.ordinal())];
    }
}
