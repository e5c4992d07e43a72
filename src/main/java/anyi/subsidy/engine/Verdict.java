// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

/** Whether a condition holds; unknown where a fact is missing. */
public enum Verdict {
    MET,
    UNMET,
    UNKNOWN;

    Verdict and(Verdict other) {
        if (this == UNMET || other == UNMET) {
            return UNMET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }

    Verdict or(Verdict other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : UNMET;
    }

    Verdict not() {
        return switch (this) {
            case MET -> UNMET;
            case UNMET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
