// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.RESIDENT;

import anyi.assessment.AssessmentDraft.Known;
import anyi.assessment.AssessmentResult.Recorded;
import anyi.assessment.AssessmentResult.Refused;
import anyi.assessment.AssessmentResult.SameDay;
import anyi.assessment.rule.RuleQueries;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.Domain;
import anyi.assessment.scale.LocalGrade;
import anyi.assessment.scale.OldGrades;
import anyi.assessment.scale.RiskCounts;
import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.AssessmentFactRecord;
import anyi.store.schema.tables.records.AssessmentRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records assessments. What was recorded never changes; another may stand in its place. */
@Needs(Right.ASSESSMENTS)
public final class AssessmentCommands {
    private final Store store;
    private final Session session;
    private final Ids ids;
    private final Messages chinese;

    /** @param chinese the words of the log, Chinese whatever the screen speaks */
    public AssessmentCommands(Store store, Session session, Ids ids, Messages chinese) {
        this.store = store;
        this.session = session;
        this.ids = ids;
        this.chinese = chinese;
    }

    /**
     * Records 26 answers and what they come to.
     *
     * @param supersedes an earlier one that was wrong and this stands in the place of
     */
    public AssessmentResult complete(AssessmentDraft draft, Optional<UUID> supersedes, LocalDate today) {
        Known known = known(draft, today);
        Problems problems = draft.check(known).and(correction(draft, supersedes));
        if (problems.refuse() || draft.assessedOn() == null) {
            return new Refused(problems);
        }
        Assessment assessment = draft.toAssessment(ids.next(), known.book().on(draft.assessedOn()));
        return record(assessment, supersedes, chinese.t("assessment.act.complete", about(assessment)));
    }

    /** What stands in the place of another says why, and nothing stands in the place of what was replaced already. */
    private Problems correction(AssessmentDraft draft, Optional<UUID> supersedes) {
        if (supersedes.isEmpty()) {
            return Problems.NONE;
        }
        if (draft.details().annex().correction().isEmpty()) {
            return Problems.of(Problem.refuse("correction", "assessment.problem.correction"));
        }
        boolean stands = new AssessmentQueries(store.read())
                .find(supersedes.get())
                .filter(earlier -> earlier.holds() && earlier.resident().equals(draft.resident()))
                .isPresent();
        return stands ? Problems.NONE : Problems.of(Problem.refuse("correction", "assessment.problem.replacedAlready"));
    }

    /** Records an older assessment as paper states it. */
    public AssessmentResult recordStated(StatedDraft draft, LocalDate today) {
        Problems problems = draft.check(birthOn(draft.resident()), today);
        if (problems.refuse()) {
            return new Refused(problems);
        }
        Assessment assessment = draft.toAssessment(ids.next());
        return record(assessment, Optional.empty(), chinese.t("assessment.act.stated", about(assessment)));
    }

    private AssessmentResult record(Assessment assessment, Optional<UUID> supersedes, String purpose) {
        return store.write(session.actor(), purpose, tx -> {
            Optional<UUID> existing = sameDay(tx, assessment);
            if (existing.isPresent() && !existing.equals(supersedes)) {
                return new SameDay(existing.get());
            }
            record(tx, assessment, supersedes);
            return new Recorded(assessment, tx.revision());
        });
    }

    /** As part of a larger act; the caller has checked the draft. */
    public void record(Tx tx, Assessment assessment, Optional<UUID> supersedes) {
        tx.insert(row(assessment));
        tx.insertAll(facts(assessment));
        supersedes.ifPresent(earlier -> {
            AssessmentRecord row = tx.db().fetchSingle(ASSESSMENT, ASSESSMENT.ID.eq(earlier));
            row.setSupersededBy(assessment.id());
            tx.update(row);
        });
    }

    /** Many at once, as an import brings them. */
    public void takeIn(Tx tx, List<Assessment> assessments) {
        tx.insertAll(assessments.stream().map(AssessmentCommands::row).toList());
    }

    private Known known(AssessmentDraft draft, LocalDate today) {
        return new Known(
                birthOn(draft.resident()),
                Optional.empty(),
                today,
                new RuleQueries(store.read()).book(),
                new AssessmentQueries(store.read()).register(draft.resident()));
    }

    private Optional<LocalDate> birthOn(UUID resident) {
        return store.read()
                .select(RESIDENT.BIRTH_ON)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(resident))
                .fetchOptional(RESIDENT.BIRTH_ON);
    }

    private String about(Assessment assessment) {
        String name = store.read()
                .select(RESIDENT.NAME)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(assessment.resident()))
                .fetchSingle(RESIDENT.NAME);
        return name + " " + assessment.assessedOn();
    }

    private static Optional<UUID> sameDay(Tx tx, Assessment assessment) {
        return tx.db()
                .select(ASSESSMENT.ID)
                .from(ASSESSMENT)
                .where(ASSESSMENT.RESIDENT_ID.eq(assessment.resident()))
                .and(ASSESSMENT.ASSESSED_ON.eq(assessment.assessedOn()))
                .and(ASSESSMENT.STANDARD.eq(assessment.standard()))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .limit(1)
                .fetchOptional(ASSESSMENT.ID);
    }

    private static AssessmentRecord row(Assessment assessment) {
        var row = new AssessmentRecord();
        row.setId(assessment.id());
        row.setResidentId(assessment.resident());
        row.setStandard(assessment.standard());
        put(row, assessment.sheet());
        put(row, assessment.finding());
        put(row, assessment.annex());
        return row;
    }

    private List<AssessmentFactRecord> facts(Assessment assessment) {
        return assessment.annex().partA().answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> {
                    var row = new AssessmentFactRecord();
                    row.setId(ids.next());
                    row.setAssessmentId(assessment.id());
                    row.setResidentId(assessment.resident());
                    row.setQuestion(answer.getKey().name());
                    row.setAnswer(answer.getValue());
                    return row;
                })
                .toList();
    }

    private static void put(AssessmentRecord row, Annex annex) {
        row.setRiskCounts(annex.riskCounts().map(RiskCounts::digits).orElse(null));
        row.setAssessedAt(annex.place().orElse(null));
        row.setCorrectionReason(annex.correction().orElse(null));
        row.setOldParts(annex.older().grades().map(OldGrades::digits).orElse(null));
        row.setLocalScale(annex.older().local().map(LocalGrade::scale).orElse(null));
        row.setLocalGrade(annex.older().local().map(LocalGrade::grade).orElse(null));
    }

    private static void put(AssessmentRecord row, Sheet sheet) {
        row.setAssessedOn(sheet.assessedOn());
        row.setReason(sheet.reason());
        row.setAssessmentNumber(sheet.number().orElse(null));
        row.setFirstAssessor(sheet.assessors().first().orElse(null));
        row.setSecondAssessor(sheet.assessors().second().orElse(null));
        row.setOrganisation(sheet.assessors().organisation().orElse(null));
        row.setInformant(sheet.assessors().informant().orElse(null));
        row.setValidUntil(sheet.validUntil().orElse(null));
        row.setRemark(sheet.remark().orElse(null));
    }

    private static void put(AssessmentRecord row, Finding finding) {
        row.setAnswers(finding.answers().map(Answers::digits).orElse(null));
        row.setPartSelfCare(part(finding, Domain.SELF_CARE));
        row.setPartMobility(part(finding, Domain.MOBILITY));
        row.setPartMental(part(finding, Domain.MENTAL));
        row.setPartSocial(part(finding, Domain.SOCIAL));
        row.setScore(finding.score().map(Integer::shortValue).orElse(null));
        row.setLevelBefore(finding.levels().before().orElse(null));
        row.setDependence(finding.levels().level().orElse(null));
        row.setOldGrade(finding.levels().oldGrade().map(Integer::shortValue).orElse(null));
        row.setStated(finding.stated());
        row.setComa(finding.circumstances().coma());
        row.setDementia(finding.circumstances().dementia());
        row.setMentalDisorder(finding.circumstances().mentalDisorder());
        row.setRiskEvents((short) finding.circumstances().riskEvents());
    }

    private static @Nullable Short part(Finding finding, Domain domain) {
        return finding.parts().isEmpty()
                ? null
                : finding.parts().get(domain.ordinal()).shortValue();
    }
}
