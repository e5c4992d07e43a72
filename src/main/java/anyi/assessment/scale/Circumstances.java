// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the form records beside the 26 answers and C.4 looks at.
 *
 * @param riskEvents 照护风险事件 of the last 30 days over all kinds (A.2.14), "three or more" counted as 3
 */
public record Circumstances(boolean coma, boolean dementia, boolean mentalDisorder, int riskEvents) {
    public static final Circumstances NONE = new Circumstances(false, false, false, 0);
    private static final int EVENTS_THAT_COUNT = 2;

    /** The reasons that hold, in the order of C.4. */
    public Set<Adjustment> reasons() {
        var reasons = EnumSet.noneOf(Adjustment.class);
        if (coma) {
            reasons.add(Adjustment.COMA);
        }
        if (dementia) {
            reasons.add(Adjustment.DEMENTIA);
        }
        if (mentalDisorder) {
            reasons.add(Adjustment.MENTAL_DISORDER);
        }
        if (riskEvents >= EVENTS_THAT_COUNT) {
            reasons.add(Adjustment.RISK_EVENTS);
        }
        return reasons;
    }
}
