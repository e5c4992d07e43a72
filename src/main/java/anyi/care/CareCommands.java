// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import static anyi.store.schema.Tables.INCIDENT;

import anyi.care.CareResult.Recorded;
import anyi.care.CareResult.Refused;
import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.IncidentRecord;
import anyi.store.schema.tables.records.RiskAssessmentRecord;
import anyi.store.schema.tables.records.RiskFindingRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;

/** Records risks and incidents. What a draft says is checked again by what the home knows at that moment. */
@Needs(Right.CARE)
public final class CareCommands {
    private final Store store;
    private final Session session;
    private final Ids ids;
    private final Messages chinese;

    /** @param chinese the words of the log, Chinese whatever the screen speaks */
    public CareCommands(Store store, Session session, Ids ids, Messages chinese) {
        this.store = store;
        this.session = session;
        this.ids = ids;
        this.chinese = chinese;
    }

    public CareResult assess(RiskDraft draft, LocalDate today) {
        String name = new CareQueries(store.read()).known(draft.resident()).name();
        String purpose = chinese.t("care.act.risk", name, String.valueOf(draft.on()));
        return store.write(session.actor(), purpose, tx -> {
            Problems problems = draft.check(new CareQueries(tx.db()).known(draft.resident()), today);
            if (problems.refuse()) {
                return new Refused(problems);
            }
            insert(tx, draft.toAssessment(ids.next()));
            return new Recorded(tx.revision());
        });
    }

    /** A new incident, or what was wrong about one. */
    public CareResult record(IncidentDraft draft, LocalDate today) {
        String name = new CareQueries(store.read()).known(draft.resident()).name();
        String purpose = chinese.t(draft.revision() == 0 ? "care.act.incident" : "care.act.incidentCorrected", name);
        return store.write(session.actor(), purpose, tx -> {
            Problems problems = draft.check(new CareQueries(tx.db()).known(draft.resident()), today);
            if (problems.refuse()) {
                return new Refused(problems);
            }
            if (draft.revision() == 0) {
                tx.insert(fill(new IncidentRecord(), draft));
            } else {
                tx.update(fill(unchanged(tx, draft), draft));
            }
            return new Recorded(tx.revision());
        });
    }

    private static IncidentRecord unchanged(Tx tx, IncidentDraft draft) {
        IncidentRecord row = tx.row(INCIDENT, draft.id());
        if (row.getRevision() != draft.revision()) {
            throw new Stale("incident", draft.id());
        }
        return row;
    }

    private void insert(Tx tx, RiskAssessment risk) {
        var row = new RiskAssessmentRecord();
        row.setId(risk.id());
        row.setResidentId(risk.resident());
        row.setAssessedOn(risk.on());
        row.setRiskOccasion(risk.occasion());
        row.setAssessor(risk.assessor().orElse(null));
        row.setToldTo(risk.told().to().orElse(null));
        row.setToldOn(risk.told().on().orElse(null));
        row.setNextOn(risk.nextOn());
        row.setRemark(risk.remark().orElse(null));
        tx.insert(row);
        var findings = new ArrayList<RiskFindingRecord>();
        for (RiskFinding finding : risk.findings()) {
            var line = new RiskFindingRecord();
            line.setId(ids.next());
            line.setRiskAssessmentId(risk.id());
            line.setResidentId(risk.resident());
            line.setRiskKind(finding.kind());
            line.setRiskGrade(finding.grade());
            line.setMeasure(finding.measure().orElse(null));
            findings.add(line);
        }
        tx.insertAll(findings);
    }

    private static IncidentRecord fill(IncidentRecord row, IncidentDraft draft) {
        row.setId(draft.id());
        row.setResidentId(draft.resident());
        row.setIncidentKind(draft.kind());
        row.setHappenedOn(draft.on());
        row.setHappenedAt(draft.at() == null ? null : draft.at().replace('：', ':'));
        row.setPlace(draft.place());
        row.setWhatHappened(Objects.requireNonNull(draft.whatHappened()));
        row.setWhatWasDone(Objects.requireNonNull(draft.whatWasDone()));
        row.setIncidentHarm(draft.harm());
        row.setFoundBy(draft.foundBy());
        row.setToldTo(draft.toldTo());
        row.setToldOn(draft.toldOn());
        return row;
    }
}
