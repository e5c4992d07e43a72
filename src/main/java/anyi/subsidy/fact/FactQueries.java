// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.FURTHER_FACT;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.HOME_RATING;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_CHOICE;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static anyi.store.schema.Tables.SUBSIDY_VERIFICATION;
import static org.jooq.Records.mapping;

import anyi.subsidy.engine.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads facts: one statement a kind, for everybody at once, in a fixed order. */
public final class FactQueries {
    private final DSLContext db;

    public FactQueries(DSLContext db) {
        this.db = db;
    }

    public List<PersonRow> people(Whom whom) {
        return db.select(
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        RESIDENT.BIRTH_ON.convertFrom(Optional::ofNullable),
                        RESIDENT.SEX.convertFrom(Optional::ofNullable))
                .from(RESIDENT)
                .where(whom.is(RESIDENT.HOME_ID, RESIDENT.ID))
                .orderBy(RESIDENT.PINYIN, RESIDENT.ID)
                .fetch(mapping(PersonRow::new));
    }

    public List<FactRow> stays(Whom whom) {
        return db.select(STAY.RESIDENT_ID, STAY.ID, STAY.ADMITTED_ON, STAY.DISCHARGED_ON, STAY.DISCHARGE_REASON)
                .from(STAY)
                .where(whom.is(STAY.HOME_ID, STAY.RESIDENT_ID))
                .orderBy(STAY.RESIDENT_ID, STAY.ADMITTED_ON, STAY.ID)
                .fetch(mapping((resident, id, from, to, reason) -> {
                    String end = reason == null ? "" : reason.name();
                    // admitted and discharged on one day: nothing of a period is left
                    LocalDate until = to != null && !to.isAfter(from) ? from : to;
                    return new FactRow(
                            resident,
                            "stay",
                            from,
                            until,
                            Map.of(Span.VALUE, "IN_HOUSE", "endReason", end),
                            "stay",
                            id);
                }));
    }

    public List<FactRow> leaves(Whom whom) {
        return db.select(LEAVE.RESIDENT_ID, LEAVE.ID, LEAVE.LEFT_ON, LEAVE.BACK_ON, LEAVE.LEAVE_KIND)
                .from(LEAVE)
                .where(whom.is(LEAVE.HOME_ID, LEAVE.RESIDENT_ID))
                .orderBy(LEAVE.RESIDENT_ID, LEAVE.LEFT_ON, LEAVE.ID)
                .fetch(mapping((resident, id, from, to, kind) ->
                        new FactRow(resident, "leave", from, to, Map.of(Span.VALUE, kind.name()), "leave", id)));
    }

    public List<FactRow> hukou(Whom whom) {
        return db.select(
                        HUKOU.RESIDENT_ID,
                        HUKOU.ID,
                        HUKOU.VALID_FROM,
                        HUKOU.VALID_TO,
                        HUKOU.DIVISION_CODE,
                        HUKOU.HUKOU_KIND)
                .from(HUKOU)
                .where(whom.is(HUKOU.HOME_ID, HUKOU.RESIDENT_ID))
                .orderBy(HUKOU.RESIDENT_ID, HUKOU.VALID_FROM, HUKOU.ID)
                .fetch(mapping((resident, id, from, to, division, kind) ->
                        new FactRow(resident, "hukou", from, to, FactValues.hukou(division, kind), "hukou", id)));
    }

    public List<FactRow> economic(Whom whom) {
        return db.select(
                        ECONOMIC_STATUS.RESIDENT_ID,
                        ECONOMIC_STATUS.ID,
                        ECONOMIC_STATUS.VALID_FROM,
                        ECONOMIC_STATUS.VALID_TO,
                        ECONOMIC_STATUS.CATEGORY,
                        ECONOMIC_STATUS.CERTIFICATE_NUMBER)
                .from(ECONOMIC_STATUS)
                .where(whom.is(ECONOMIC_STATUS.HOME_ID, ECONOMIC_STATUS.RESIDENT_ID))
                .orderBy(ECONOMIC_STATUS.RESIDENT_ID, ECONOMIC_STATUS.VALID_FROM, ECONOMIC_STATUS.ID)
                .fetch(mapping((resident, id, from, to, category, certificate) -> new FactRow(
                        resident,
                        "economic",
                        from,
                        to,
                        FactValues.economic(category, certificate),
                        "economic_status",
                        id)));
    }

    /** Each level holds until the next assessment. */
    public List<FactRow> assessments(Whom whom) {
        return db.select(
                        ASSESSMENT.RESIDENT_ID,
                        ASSESSMENT.ID,
                        ASSESSMENT.ASSESSED_ON,
                        ASSESSMENT.DEPENDENCE,
                        ASSESSMENT.OLD_GRADE)
                .from(ASSESSMENT)
                .where(whom.is(ASSESSMENT.HOME_ID, ASSESSMENT.RESIDENT_ID))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .orderBy(ASSESSMENT.RESIDENT_ID, ASSESSMENT.ASSESSED_ON, ASSESSMENT.ID)
                .fetch(mapping((resident, id, on, level, oldGrade) ->
                        new FactRow(resident, "care", on, null, FactValues.care(level, oldGrade), "assessment", id)));
    }

    public List<FactRow> careLevels(Whom whom) {
        return db.select(
                        CARE_LEVEL_PERIOD.RESIDENT_ID,
                        CARE_LEVEL_PERIOD.ID,
                        CARE_LEVEL_PERIOD.VALID_FROM,
                        CARE_LEVEL_PERIOD.VALID_TO,
                        CARE_LEVEL_PERIOD.CARE_LEVEL)
                .from(CARE_LEVEL_PERIOD)
                .where(whom.is(CARE_LEVEL_PERIOD.HOME_ID, CARE_LEVEL_PERIOD.RESIDENT_ID))
                .orderBy(CARE_LEVEL_PERIOD.RESIDENT_ID, CARE_LEVEL_PERIOD.VALID_FROM, CARE_LEVEL_PERIOD.ID)
                .fetch(mapping((resident, id, from, to, level) -> new FactRow(
                        resident, "careLevel", from, to, Map.of(Span.VALUE, level.name()), "care_level_period", id)));
    }

    /** A card that has expired proves nothing any more. */
    public List<FactRow> disabilities(Whom whom) {
        return db.select(
                        DISABILITY.RESIDENT_ID,
                        DISABILITY.ID,
                        DISABILITY.VALID_FROM,
                        DISABILITY.VALID_TO,
                        DISABILITY.CARD_EXPIRES_ON,
                        DISABILITY.DISABILITY_CATEGORY,
                        DISABILITY.GRADE)
                .from(DISABILITY)
                .where(whom.is(DISABILITY.HOME_ID, DISABILITY.RESIDENT_ID))
                .orderBy(DISABILITY.RESIDENT_ID, DISABILITY.VALID_FROM, DISABILITY.ID)
                .fetch(mapping((resident, id, from, to, expires, category, grade) -> new FactRow(
                        resident,
                        "disability",
                        from,
                        FactValues.end(from, to, expires),
                        FactValues.disability(category, grade),
                        "disability",
                        id)));
    }

    public List<FactRow> bedTypes(Whom whom) {
        return db.select(
                        BED_STAY.RESIDENT_ID,
                        BED_STAY.ID,
                        BED_STAY.VALID_FROM,
                        BED_STAY.VALID_TO,
                        BED_TYPE_PERIOD.BED_TYPE,
                        BED_TYPE_PERIOD.VALID_FROM,
                        BED_TYPE_PERIOD.VALID_TO)
                .from(BED_STAY)
                .join(BED_TYPE_PERIOD)
                .on(BED_TYPE_PERIOD.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(BED_TYPE_PERIOD.BED_ID.eq(BED_STAY.BED_ID))
                .and(BED_TYPE_PERIOD.VALID_TO.isNull().or(BED_TYPE_PERIOD.VALID_TO.gt(BED_STAY.VALID_FROM)))
                .and(BED_STAY.VALID_TO.isNull().or(BED_STAY.VALID_TO.gt(BED_TYPE_PERIOD.VALID_FROM)))
                .where(whom.is(BED_STAY.HOME_ID, BED_STAY.RESIDENT_ID))
                .orderBy(BED_STAY.RESIDENT_ID, BED_STAY.VALID_FROM, BED_TYPE_PERIOD.VALID_FROM, BED_STAY.ID)
                .fetch(mapping((resident, id, from, to, type, typeFrom, typeTo) -> new FactRow(
                        resident,
                        "bedType",
                        FactValues.later(from, typeFrom),
                        FactValues.earlier(to, typeTo),
                        Map.of(Span.VALUE, type.name()),
                        "bed_stay",
                        id)));
    }

    public List<FactRow> received(Whom whom) {
        return db.select(
                        SUBSIDY_RECEIVED.RESIDENT_ID,
                        SUBSIDY_RECEIVED.ID,
                        SUBSIDY_RECEIVED.SUBJECT_MONTH,
                        SUBSIDY_RECEIVED.SUBSIDY_KIND,
                        SUBSIDY_RECEIVED.AMOUNT)
                .from(SUBSIDY_RECEIVED)
                .where(whom.is(SUBSIDY_RECEIVED.HOME_ID, SUBSIDY_RECEIVED.RESIDENT_ID))
                .orderBy(SUBSIDY_RECEIVED.RESIDENT_ID, SUBSIDY_RECEIVED.SUBJECT_MONTH, SUBSIDY_RECEIVED.ID)
                .fetch(mapping((resident, id, month, kind, amount) -> new FactRow(
                        resident,
                        "received",
                        month,
                        month.plusMonths(1),
                        Map.of("scheme", kind.name(), "amount", amount.toString()),
                        "subsidy_received",
                        id)));
    }

    /** The days of verification; the value holds the policy. */
    public List<FactRow> verifications(Whom whom) {
        return db.select(
                        SUBSIDY_VERIFICATION.RESIDENT_ID,
                        SUBSIDY_VERIFICATION.ID,
                        SUBSIDY_VERIFICATION.VERIFIED_ON,
                        SUBSIDY_VERIFICATION.POLICY_CODE)
                .from(SUBSIDY_VERIFICATION)
                .where(whom.is(SUBSIDY_VERIFICATION.HOME_ID, SUBSIDY_VERIFICATION.RESIDENT_ID))
                .orderBy(SUBSIDY_VERIFICATION.RESIDENT_ID, SUBSIDY_VERIFICATION.VERIFIED_ON, SUBSIDY_VERIFICATION.ID)
                .fetch(mapping((resident, id, on, policy) -> new FactRow(
                        resident,
                        "verification",
                        on,
                        on.plusDays(1),
                        Map.of("policy", policy),
                        "subsidy_verification",
                        id)));
    }

    /** Which of policies that exclude each other somebody chose. */
    public List<FactRow> choices(Whom whom) {
        return db.select(
                        SUBSIDY_CHOICE.RESIDENT_ID,
                        SUBSIDY_CHOICE.ID,
                        SUBSIDY_CHOICE.VALID_FROM,
                        SUBSIDY_CHOICE.VALID_TO,
                        SUBSIDY_CHOICE.EXCLUSION_GROUP,
                        SUBSIDY_CHOICE.POLICY_CODE)
                .from(SUBSIDY_CHOICE)
                .where(whom.is(SUBSIDY_CHOICE.HOME_ID, SUBSIDY_CHOICE.RESIDENT_ID))
                .orderBy(SUBSIDY_CHOICE.RESIDENT_ID, SUBSIDY_CHOICE.VALID_FROM, SUBSIDY_CHOICE.ID)
                .fetch(mapping((resident, id, from, to, group, policy) -> new FactRow(
                        resident, "choice", from, to, Map.of("group", group, "policy", policy), "subsidy_choice", id)));
    }

    /** What no column holds, of residents. */
    public List<FactRow> further(Whom whom) {
        return further(
                FURTHER_FACT.RESIDENT_ID,
                FURTHER_FACT.RESIDENT_ID.isNotNull().and(whom.is(FURTHER_FACT.HOME_ID, FURTHER_FACT.RESIDENT_ID)));
    }

    public List<FactRow> furtherOfStaff() {
        return further(FURTHER_FACT.STAFF_ID, FURTHER_FACT.STAFF_ID.isNotNull());
    }

    public List<FactRow> furtherOfHome() {
        return further(FURTHER_FACT.HOME_ID, FURTHER_FACT.RESIDENT_ID.isNull().and(FURTHER_FACT.STAFF_ID.isNull()));
    }

    private List<FactRow> further(Field<UUID> whose, Condition which) {
        return db.select(
                        whose,
                        FURTHER_FACT.ID,
                        FURTHER_FACT.FACT_NAME,
                        FURTHER_FACT.VALID_FROM,
                        FURTHER_FACT.VALID_TO,
                        FURTHER_FACT.FACT_FIELDS)
                .from(FURTHER_FACT)
                .where(which)
                .orderBy(whose, FURTHER_FACT.FACT_NAME, FURTHER_FACT.VALID_FROM, FURTHER_FACT.ID)
                .fetch(mapping((subject, id, name, from, to, fields) ->
                        new FactRow(subject, name, from, to, FactFields.read(fields), "further_fact", id)));
    }

    public Optional<HomeRow> home() {
        return db.select(
                        HOME.ID,
                        HOME.OWNERSHIP.convertFrom(Optional::ofNullable),
                        HOME.HOME_KIND.convertFrom(Optional::ofNullable),
                        HOME.RURAL_HOME,
                        HOME.DIVISION_CODE.convertFrom(Optional::ofNullable),
                        HOME.OPENED_ON.convertFrom(Optional::ofNullable))
                .from(HOME)
                .fetchOptional(mapping(HomeRow::new));
    }

    public List<FactRow> ratings(UUID home) {
        return db.select(HOME_RATING.ID, HOME_RATING.VALID_FROM, HOME_RATING.VALID_TO, HOME_RATING.STARS)
                .from(HOME_RATING)
                .orderBy(HOME_RATING.VALID_FROM, HOME_RATING.ID)
                .fetch(mapping((id, from, to, stars) -> new FactRow(
                        home, "rating", from, to, Map.of(Span.VALUE, stars.toString()), "home_rating", id)));
    }
}
