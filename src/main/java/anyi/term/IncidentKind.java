// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 意外: what can happen to a resident. The nine of GB 38600-2019 first, harm told apart by who did it. */
public enum IncidentKind implements Term {
    CHOKING(RiskEvent.CHOKING),
    INGESTION(RiskEvent.OTHER),
    PRESSURE_INJURY(RiskEvent.OTHER),
    SCALD(RiskEvent.OTHER),
    BED_FALL(RiskEvent.FALL),
    FALL(RiskEvent.FALL),
    SELF_HARM(RiskEvent.SELF_HARM),
    HARM(RiskEvent.OTHER),
    WANDERING(RiskEvent.WANDERING),
    ACTIVITY(RiskEvent.OTHER),
    OTHER(RiskEvent.OTHER);

    private final RiskEvent event;

    IncidentKind(RiskEvent event) {
        this.event = event;
    }

    /** Under which count of A.2.14 of GB/T 42195-2022 it falls. */
    public RiskEvent event() {
        return event;
    }

    @Override
    public String key() {
        return "term.incidentKind." + name();
    }
}
