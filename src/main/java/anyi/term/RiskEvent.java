// SPDX-License-Identifier: Apache-2.0
package anyi.term;

import java.time.LocalDate;

/** 照护风险事件, A.2.14.1–5 of GB/T 42195-2022, in the order of the form. */
public enum RiskEvent implements Term {
    FALL,
    WANDERING,
    CHOKING,
    SELF_HARM,
    OTHER;

    private static final int DAYS = 30;

    /** The first of the 30 days that the form looks back, the day of the assessment counted. */
    public static LocalDate since(LocalDate assessedOn) {
        return assessedOn.minusDays(DAYS - 1L);
    }

    @Override
    public String key() {
        return "term.riskEvent." + name();
    }
}
