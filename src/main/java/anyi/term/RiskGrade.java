// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** How far a person is at a risk of GB 38600-2019; the last two want a measure. */
public enum RiskGrade implements Term {
    NOT_ASSESSED,
    NONE,
    GUARDED,
    HIGH;

    @Override
    public String key() {
        return "term.riskGrade." + name();
    }

    public boolean wantsMeasure() {
        return this == GUARDED || this == HIGH;
    }
}
