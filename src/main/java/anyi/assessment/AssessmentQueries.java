// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.ASSESSMENT_FACT;
import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.INCIDENT;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import anyi.assessment.form.PartA;
import anyi.assessment.form.Question;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.LocalGrade;
import anyi.assessment.scale.OldGrades;
import anyi.assessment.scale.RiskCounts;
import anyi.store.schema.tables.Assessment;
import anyi.term.CareDependence;
import anyi.term.RiskEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads assessments. The level of a day is that of the latest one by then that nothing stands in the place of. */
public final class AssessmentQueries {
    private static final Assessment EARLIER = ASSESSMENT.as("earlier");

    private final DSLContext db;

    public AssessmentQueries(DSLContext db) {
        this.db = db;
    }

    /** The person, and the bed of the day. */
    public AssessedRow who(UUID resident, LocalDate on) {
        return db.select(RESIDENT.NAME, RESIDENT.SEX, RESIDENT.BIRTH_ON, BED.LABEL)
                .from(RESIDENT)
                .leftJoin(BED_STAY)
                .on(BED_STAY.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(BED_STAY.RESIDENT_ID.eq(RESIDENT.ID))
                .and(BED_STAY.VALID_FROM.le(on))
                .and(BED_STAY.VALID_TO.isNull().or(BED_STAY.VALID_TO.gt(on)))
                .leftJoin(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(BED.ID.eq(BED_STAY.BED_ID))
                .where(RESIDENT.ID.eq(resident))
                .fetchSingle(row -> new AssessedRow(
                        row.value1(),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()),
                        Optional.ofNullable(row.value4())));
    }

    /** Who has assessed before, the latest first, to be chosen again. */
    public List<Assessors> assessors() {
        return db.select(ASSESSMENT.FIRST_ASSESSOR, ASSESSMENT.SECOND_ASSESSOR)
                .from(ASSESSMENT)
                .where(ASSESSMENT.FIRST_ASSESSOR.isNotNull())
                .groupBy(ASSESSMENT.FIRST_ASSESSOR, ASSESSMENT.SECOND_ASSESSOR)
                .orderBy(max(ASSESSMENT.ASSESSED_ON).desc(), ASSESSMENT.FIRST_ASSESSOR)
                .limit(20)
                .fetch(row -> new Assessors(
                        Optional.of(row.value1()),
                        Optional.ofNullable(row.value2()),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** All of a person, the newest first, also those that another stands in the place of. */
    public List<anyi.assessment.Assessment> of(UUID resident) {
        return db.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.RESIDENT_ID.eq(resident))
                .orderBy(ASSESSMENT.ASSESSED_ON.desc(), ASSESSMENT.ID.desc())
                .fetch(AssessmentQueries::assessment);
    }

    /** One with its part A, which the lists leave out. */
    public Optional<anyi.assessment.Assessment> find(UUID id) {
        return db.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id))
                .fetchOptional(AssessmentQueries::assessment)
                .map(found -> new anyi.assessment.Assessment(
                        found.id(),
                        found.resident(),
                        found.standard(),
                        found.sheet(),
                        found.finding(),
                        found.supersededBy(),
                        found.annex().with(partA(id))));
    }

    private PartA partA(UUID assessment) {
        return new PartA(db.select(ASSESSMENT_FACT.QUESTION, ASSESSMENT_FACT.ANSWER)
                .from(ASSESSMENT_FACT)
                .where(ASSESSMENT_FACT.ASSESSMENT_ID.eq(assessment))
                .fetchMap(row -> Question.valueOf(row.value1()), row -> row.value2()));
    }

    /** The day of the one that this one stands in the place of. */
    public Optional<LocalDate> replacedBy(UUID id) {
        return db.select(ASSESSMENT.ASSESSED_ON)
                .from(ASSESSMENT)
                .where(ASSESSMENT.SUPERSEDED_BY.eq(id))
                .limit(1)
                .fetchOptional(ASSESSMENT.ASSESSED_ON);
    }

    /** What the home itself recorded of a person. */
    public Register register(UUID resident) {
        return new Register(db.select(INCIDENT.HAPPENED_ON, INCIDENT.INCIDENT_KIND)
                .from(INCIDENT)
                .where(INCIDENT.RESIDENT_ID.eq(resident))
                .orderBy(INCIDENT.HAPPENED_ON, INCIDENT.ID)
                .fetch(row -> new Register.Entry(row.value1(), row.value2().event())));
    }

    /** The one that holds on a day. */
    public Optional<anyi.assessment.Assessment> current(UUID resident, LocalDate on) {
        return db.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.RESIDENT_ID.eq(resident))
                .and(ASSESSMENT.ASSESSED_ON.le(on))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .orderBy(ASSESSMENT.ASSESSED_ON.desc(), ASSESSMENT.ID.desc())
                .limit(1)
                .fetchOptional(AssessmentQueries::assessment);
    }

    /** Everybody in house on a day with the assessment that holds, by name. */
    public List<AssessmentRow> inHouse(LocalDate on) {
        return db.select(RESIDENT.ID, RESIDENT.NAME, RESIDENT.SEARCH, RESIDENT.SEX, RESIDENT.BIRTH_ON)
                .select(BED.LABEL, STAY.ADMITTED_ON)
                .select(ASSESSMENT.fields())
                .select(events(on), newestEvent(on))
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .leftJoin(BED_STAY)
                .on(BED_STAY.HOME_ID.eq(STAY.HOME_ID))
                .and(BED_STAY.STAY_ID.eq(STAY.ID))
                .and(BED_STAY.VALID_FROM.le(on))
                .and(BED_STAY.VALID_TO.isNull().or(BED_STAY.VALID_TO.gt(on)))
                .leftJoin(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(BED.ID.eq(BED_STAY.BED_ID))
                .leftJoin(ASSESSMENT)
                .on(ASSESSMENT.HOME_ID.eq(STAY.HOME_ID))
                .and(ASSESSMENT.RESIDENT_ID.eq(STAY.RESIDENT_ID))
                .and(ASSESSMENT.ID.eq(latest(on)))
                .where(STAY.ADMITTED_ON.le(on))
                .and(STAY.DISCHARGED_ON.isNull().or(STAY.DISCHARGED_ON.gt(on)))
                .orderBy(RESIDENT.PINYIN, RESIDENT.ID)
                .fetch(AssessmentQueries::row);
    }

    /** Every assessment that holds or held up to a day, the newest first, with the level before it: the ledger. */
    public List<AssessmentLedgerRow> ledger(LocalDate on) {
        return db.select(RESIDENT.NAME, RESIDENT.SEX, RESIDENT.ID_NUMBER, RESIDENT.BIRTH_ON)
                .select(ASSESSMENT.fields())
                .select(previousLevel())
                .from(ASSESSMENT)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(ASSESSMENT.HOME_ID))
                .and(RESIDENT.ID.eq(ASSESSMENT.RESIDENT_ID))
                .where(ASSESSMENT.ASSESSED_ON.le(on))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .orderBy(ASSESSMENT.ASSESSED_ON.desc(), RESIDENT.PINYIN, ASSESSMENT.ID)
                .fetch(AssessmentQueries::ledgerRow);
    }

    private static Field<Integer> events(LocalDate on) {
        return field(selectCount().from(INCIDENT).where(within(on))).as("events");
    }

    private static Field<LocalDate> newestEvent(LocalDate on) {
        return field(select(max(INCIDENT.HAPPENED_ON)).from(INCIDENT).where(within(on)))
                .as("newest_event");
    }

    private static Condition within(LocalDate on) {
        return INCIDENT.HOME_ID
                .eq(STAY.HOME_ID)
                .and(INCIDENT.RESIDENT_ID.eq(STAY.RESIDENT_ID))
                .and(INCIDENT.HAPPENED_ON.between(RiskEvent.since(on), on));
    }

    private static Field<UUID> latest(LocalDate on) {
        return field(select(EARLIER.ID)
                .from(EARLIER)
                .where(EARLIER.HOME_ID.eq(STAY.HOME_ID))
                .and(EARLIER.RESIDENT_ID.eq(STAY.RESIDENT_ID))
                .and(EARLIER.ASSESSED_ON.le(on))
                .and(EARLIER.SUPERSEDED_BY.isNull())
                .orderBy(EARLIER.ASSESSED_ON.desc(), EARLIER.ID.desc())
                .limit(1));
    }

    private static Field<CareDependence> previousLevel() {
        Condition before = EARLIER.ASSESSED_ON
                .lt(ASSESSMENT.ASSESSED_ON)
                .or(EARLIER.ASSESSED_ON.eq(ASSESSMENT.ASSESSED_ON).and(EARLIER.ID.lt(ASSESSMENT.ID)));
        return select(EARLIER.DEPENDENCE)
                .from(EARLIER)
                .where(EARLIER.HOME_ID.eq(ASSESSMENT.HOME_ID))
                .and(EARLIER.RESIDENT_ID.eq(ASSESSMENT.RESIDENT_ID))
                .and(EARLIER.SUPERSEDED_BY.isNull())
                .and(before)
                .orderBy(EARLIER.ASSESSED_ON.desc(), EARLIER.ID.desc())
                .limit(1)
                .asField("previous_level");
    }

    private static AssessmentRow row(Record row) {
        var person = new AssessmentRow.Person(
                row.get(RESIDENT.ID),
                row.get(RESIDENT.NAME),
                row.get(RESIDENT.SEARCH),
                Optional.ofNullable(row.get(RESIDENT.SEX)),
                Optional.ofNullable(row.get(RESIDENT.BIRTH_ON)));
        Optional<AssessmentRow.Last> last = Optional.ofNullable(row.get(ASSESSMENT.ASSESSED_ON))
                .map(on -> new AssessmentRow.Last(
                        on,
                        row.get(ASSESSMENT.STANDARD),
                        score(row),
                        Optional.ofNullable(row.get(ASSESSMENT.DEPENDENCE)),
                        Optional.ofNullable(row.get(ASSESSMENT.VALID_UNTIL)),
                        row.get(ASSESSMENT.STATED)));
        return new AssessmentRow(
                person,
                Optional.ofNullable(row.get(BED.LABEL)),
                row.get(STAY.ADMITTED_ON),
                last,
                new AssessmentRow.Events(
                        row.get("events", Integer.class),
                        Optional.ofNullable(row.get("newest_event", LocalDate.class))));
    }

    private static AssessmentLedgerRow ledgerRow(Record row) {
        var person = new AssessmentLedgerRow.Person(
                row.get(RESIDENT.NAME),
                Optional.ofNullable(row.get(RESIDENT.SEX)),
                Optional.ofNullable(row.get(RESIDENT.ID_NUMBER)),
                Optional.ofNullable(row.get(RESIDENT.BIRTH_ON)));
        return new AssessmentLedgerRow(
                person, assessment(row), Optional.ofNullable(row.get("previous_level", CareDependence.class)));
    }

    private static anyi.assessment.Assessment assessment(Record row) {
        return new anyi.assessment.Assessment(
                row.get(ASSESSMENT.ID),
                row.get(ASSESSMENT.RESIDENT_ID),
                row.get(ASSESSMENT.STANDARD),
                sheet(row),
                finding(row),
                Optional.ofNullable(row.get(ASSESSMENT.SUPERSEDED_BY)),
                annex(row));
    }

    private static Annex annex(Record row) {
        Optional<LocalGrade> local = Optional.ofNullable(row.get(ASSESSMENT.LOCAL_SCALE))
                .map(scale -> new LocalGrade(scale, row.get(ASSESSMENT.LOCAL_GRADE)));
        return new Annex(
                PartA.EMPTY,
                Optional.ofNullable(row.get(ASSESSMENT.RISK_COUNTS)).map(RiskCounts::new),
                Optional.ofNullable(row.get(ASSESSMENT.ASSESSED_AT)),
                Optional.ofNullable(row.get(ASSESSMENT.CORRECTION_REASON)),
                new Annex.Older(
                        Optional.ofNullable(row.get(ASSESSMENT.OLD_PARTS)).map(OldGrades::new), local));
    }

    private static Sheet sheet(Record row) {
        var assessors = new Assessors(
                Optional.ofNullable(row.get(ASSESSMENT.FIRST_ASSESSOR)),
                Optional.ofNullable(row.get(ASSESSMENT.SECOND_ASSESSOR)),
                Optional.ofNullable(row.get(ASSESSMENT.ORGANISATION)),
                Optional.ofNullable(row.get(ASSESSMENT.INFORMANT)));
        return new Sheet(
                row.get(ASSESSMENT.ASSESSED_ON),
                row.get(ASSESSMENT.REASON),
                Optional.ofNullable(row.get(ASSESSMENT.ASSESSMENT_NUMBER)),
                assessors,
                Optional.ofNullable(row.get(ASSESSMENT.VALID_UNTIL)),
                Optional.ofNullable(row.get(ASSESSMENT.REMARK)));
    }

    private static Finding finding(Record row) {
        var levels = new Finding.Levels(
                Optional.ofNullable(row.get(ASSESSMENT.LEVEL_BEFORE)),
                Optional.ofNullable(row.get(ASSESSMENT.DEPENDENCE)),
                Optional.ofNullable(row.get(ASSESSMENT.OLD_GRADE)).map(Short::intValue));
        var circumstances = new Circumstances(
                row.get(ASSESSMENT.COMA),
                row.get(ASSESSMENT.DEMENTIA),
                row.get(ASSESSMENT.MENTAL_DISORDER),
                row.get(ASSESSMENT.RISK_EVENTS));
        return new Finding(
                Optional.ofNullable(row.get(ASSESSMENT.ANSWERS)).map(Answers::new),
                parts(row),
                score(row),
                levels,
                circumstances,
                row.get(ASSESSMENT.STATED));
    }

    private static Optional<Integer> score(Record row) {
        return Optional.ofNullable(row.get(ASSESSMENT.SCORE)).map(Short::intValue);
    }

    private static List<Integer> parts(Record row) {
        return Stream.of(
                        row.get(ASSESSMENT.PART_SELF_CARE),
                        row.get(ASSESSMENT.PART_MOBILITY),
                        row.get(ASSESSMENT.PART_MENTAL),
                        row.get(ASSESSMENT.PART_SOCIAL))
                .filter(Objects::nonNull)
                .map(Short::intValue)
                .toList();
    }
}
