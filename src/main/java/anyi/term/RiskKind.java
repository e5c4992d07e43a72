// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** The nine risks (九防) of GB 38600-2019, in its order. */
public enum RiskKind implements Term {
    CHOKING,
    INGESTION,
    PRESSURE_INJURY,
    SCALD,
    BED_FALL,
    FALL,
    HARM,
    WANDERING,
    ACTIVITY;

    @Override
    public String key() {
        return "term.riskKind." + name();
    }
}
