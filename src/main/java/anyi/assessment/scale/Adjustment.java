// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import anyi.term.Term;

/** 等级变更依据, C.4 of the form: what changes the level that the score gives. */
public enum Adjustment implements Term {
    COMA,
    DEMENTIA,
    MENTAL_DISORDER,
    RISK_EVENTS;

    @Override
    public String key() {
        return "assessment.adjustment." + name();
    }
}
