// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.INCIDENT;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.RISK_ASSESSMENT;
import static anyi.store.schema.Tables.RISK_FINDING;
import static anyi.store.schema.Tables.STAY;

import anyi.care.Incident.Told;
import anyi.term.CareDependence;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads risks and incidents. */
public final class CareQueries {
    private final DSLContext db;

    public CareQueries(DSLContext db) {
        this.db = db;
    }

    /** Everything that the file shows of a person by a day. */
    public CareFacts facts(UUID resident, LocalDate on) {
        Known known = known(resident);
        List<RiskAssessment> risks = risks(resident, on);
        Optional<CareDependence> then = risks.stream().findFirst().flatMap(last -> level(resident, last.on()));
        return new CareFacts(
                known.name(), known.wasInHouse(on), risks, incidents(resident, on), then, level(resident, on));
    }

    /** The newest first. */
    public List<RiskAssessment> risks(UUID resident, LocalDate on) {
        Map<UUID, List<RiskFinding>> findings = db.select(
                        RISK_FINDING.RISK_ASSESSMENT_ID,
                        RISK_FINDING.RISK_KIND,
                        RISK_FINDING.RISK_GRADE,
                        RISK_FINDING.MEASURE)
                .from(RISK_FINDING)
                .where(RISK_FINDING.RESIDENT_ID.eq(resident))
                .fetchGroups(
                        RISK_FINDING.RISK_ASSESSMENT_ID,
                        row -> new RiskFinding(
                                row.get(RISK_FINDING.RISK_KIND),
                                row.get(RISK_FINDING.RISK_GRADE),
                                Optional.ofNullable(row.get(RISK_FINDING.MEASURE))));
        return db.selectFrom(RISK_ASSESSMENT)
                .where(RISK_ASSESSMENT.RESIDENT_ID.eq(resident))
                .and(RISK_ASSESSMENT.ASSESSED_ON.le(on))
                .orderBy(RISK_ASSESSMENT.ASSESSED_ON.desc(), RISK_ASSESSMENT.ID.desc())
                .fetch(row -> risk(row).with(inOrder(findings.getOrDefault(row.getId(), List.of()))));
    }

    private static List<RiskFinding> inOrder(List<RiskFinding> findings) {
        return findings.stream()
                .sorted(java.util.Comparator.comparing(RiskFinding::kind))
                .toList();
    }

    /** The newest first. */
    public List<Incident> incidents(UUID resident, LocalDate on) {
        return db.selectFrom(INCIDENT)
                .where(INCIDENT.RESIDENT_ID.eq(resident))
                .and(INCIDENT.HAPPENED_ON.le(on))
                .orderBy(INCIDENT.HAPPENED_ON.desc(), INCIDENT.HAPPENED_AT.desc(), INCIDENT.ID.desc())
                .fetch(CareQueries::incident);
    }

    public Optional<Incident> incident(UUID id) {
        return db.selectFrom(INCIDENT).where(INCIDENT.ID.eq(id)).fetchOptional(CareQueries::incident);
    }

    /** What the checks look at. */
    public Known known(UUID resident) {
        var person = db.select(RESIDENT.NAME, RESIDENT.BIRTH_ON)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(resident))
                .fetchSingle();
        List<Period> inHouse = db.select(STAY.ADMITTED_ON, STAY.DISCHARGED_ON)
                .from(STAY)
                .where(STAY.RESIDENT_ID.eq(resident))
                .and(STAY.DISCHARGED_ON.isNull().or(STAY.DISCHARGED_ON.gt(STAY.ADMITTED_ON)))
                .fetch(row -> new Period(row.value1(), row.value2()));
        List<LocalDate> assessed = db.select(RISK_ASSESSMENT.ASSESSED_ON)
                .from(RISK_ASSESSMENT)
                .where(RISK_ASSESSMENT.RESIDENT_ID.eq(resident))
                .fetch(RISK_ASSESSMENT.ASSESSED_ON);
        return new Known(person.value1(), Optional.ofNullable(person.value2()), inHouse, assessed);
    }

    private Optional<CareDependence> level(UUID resident, LocalDate on) {
        return db.select(ASSESSMENT.DEPENDENCE)
                .from(ASSESSMENT)
                .where(ASSESSMENT.RESIDENT_ID.eq(resident))
                .and(ASSESSMENT.ASSESSED_ON.le(on))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .orderBy(ASSESSMENT.ASSESSED_ON.desc(), ASSESSMENT.ID.desc())
                .limit(1)
                .fetchOptional(ASSESSMENT.DEPENDENCE);
    }

    private static RiskAssessment risk(Record row) {
        return new RiskAssessment(
                row.get(RISK_ASSESSMENT.ID),
                row.get(RISK_ASSESSMENT.RESIDENT_ID),
                row.get(RISK_ASSESSMENT.ASSESSED_ON),
                row.get(RISK_ASSESSMENT.RISK_OCCASION),
                Optional.ofNullable(row.get(RISK_ASSESSMENT.ASSESSOR)),
                new Told(
                        Optional.ofNullable(row.get(RISK_ASSESSMENT.TOLD_TO)),
                        Optional.ofNullable(row.get(RISK_ASSESSMENT.TOLD_ON))),
                row.get(RISK_ASSESSMENT.NEXT_ON),
                Optional.ofNullable(row.get(RISK_ASSESSMENT.REMARK)),
                List.of());
    }

    private static Incident incident(Record row) {
        return new Incident(
                row.get(INCIDENT.ID),
                row.get(INCIDENT.REVISION),
                row.get(INCIDENT.RESIDENT_ID),
                row.get(INCIDENT.INCIDENT_KIND),
                row.get(INCIDENT.HAPPENED_ON),
                Optional.ofNullable(row.get(INCIDENT.HAPPENED_AT)),
                Optional.ofNullable(row.get(INCIDENT.PLACE)),
                row.get(INCIDENT.WHAT_HAPPENED),
                row.get(INCIDENT.WHAT_WAS_DONE),
                row.get(INCIDENT.INCIDENT_HARM),
                Optional.ofNullable(row.get(INCIDENT.FOUND_BY)),
                new Told(
                        Optional.ofNullable(row.get(INCIDENT.TOLD_TO)),
                        Optional.ofNullable(row.get(INCIDENT.TOLD_ON))));
    }
}
