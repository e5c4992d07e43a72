// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.FLOOR;
import static anyi.store.schema.Tables.FUNDING_PERIOD;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.REVIEW_MARK;
import static anyi.store.schema.Tables.ROOM;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.sum;

import anyi.term.BedType;
import anyi.term.RunState;
import anyi.term.Term;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Everything dated about one person, a table at a time, the earliest first. */
final class CaseFileQueries {
    private final DSLContext db;

    CaseFileQueries(DSLContext db) {
        this.db = db;
    }

    List<StayEvent> stays(UUID resident) {
        return db.select(
                        STAY.ID,
                        STAY.ADMITTED_ON,
                        STAY.ADMITTED_DAY_KNOWN,
                        optional(STAY.CONTRACT_NUMBER),
                        optional(STAY.CONTRACT_TO),
                        optional(STAY.DISCHARGED_ON),
                        optional(STAY.DISCHARGE_REASON),
                        optional(STAY.DESTINATION))
                .from(STAY)
                .where(STAY.RESIDENT_ID.eq(resident))
                .orderBy(STAY.ADMITTED_ON)
                .fetch(mapping(StayEvent::new));
    }

    /** With the type that the bed had on the first day. */
    List<BedEvent> beds(UUID resident) {
        return db.select(BED_STAY.STAY_ID, BED_STAY.VALID_FROM, BUILDING.NAME, BED.LABEL, isNursing())
                .from(BED_STAY)
                .join(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(BED.ID.eq(BED_STAY.BED_ID))
                .join(ROOM)
                .on(ROOM.HOME_ID.eq(BED.HOME_ID))
                .and(ROOM.ID.eq(BED.ROOM_ID))
                .join(FLOOR)
                .on(FLOOR.HOME_ID.eq(ROOM.HOME_ID))
                .and(FLOOR.ID.eq(ROOM.FLOOR_ID))
                .join(BUILDING)
                .on(BUILDING.HOME_ID.eq(FLOOR.HOME_ID))
                .and(BUILDING.ID.eq(FLOOR.BUILDING_ID))
                .leftJoin(BED_TYPE_PERIOD)
                .on(BED_TYPE_PERIOD.HOME_ID.eq(BED.HOME_ID))
                .and(BED_TYPE_PERIOD.BED_ID.eq(BED.ID))
                .and(BED_TYPE_PERIOD.VALID_FROM.le(BED_STAY.VALID_FROM))
                .and(BED_TYPE_PERIOD.VALID_TO.isNull().or(BED_TYPE_PERIOD.VALID_TO.gt(BED_STAY.VALID_FROM)))
                .where(BED_STAY.RESIDENT_ID.eq(resident))
                .orderBy(BED_STAY.VALID_FROM)
                .fetch(mapping(BedEvent::new));
    }

    private static Field<Boolean> isNursing() {
        return BED_TYPE_PERIOD.BED_TYPE.convertFrom((@Nullable BedType type) -> type == BedType.NURSING);
    }

    List<LeaveEvent> leaves(UUID resident) {
        return db.select(
                        LEAVE.ID,
                        LEAVE.LEAVE_KIND,
                        LEAVE.LEFT_ON,
                        optional(LEAVE.EXPECTED_BACK_ON),
                        optional(LEAVE.BACK_ON),
                        optional(LEAVE.REASON),
                        optional(LEAVE.DESTINATION))
                .from(LEAVE)
                .where(LEAVE.RESIDENT_ID.eq(resident))
                .orderBy(LEAVE.LEFT_ON)
                .fetch(mapping(LeaveEvent::new));
    }

    List<AssessmentEvent> assessments(UUID resident) {
        return db.select(
                        ASSESSMENT.ASSESSED_ON,
                        ASSESSMENT.STANDARD,
                        ASSESSMENT.REASON,
                        score(),
                        optional(ASSESSMENT.DEPENDENCE))
                .from(ASSESSMENT)
                .where(ASSESSMENT.RESIDENT_ID.eq(resident))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .orderBy(ASSESSMENT.ASSESSED_ON, ASSESSMENT.REVISION)
                .fetch(mapping(AssessmentEvent::new));
    }

    private static Field<Optional<Integer>> score() {
        return ASSESSMENT.SCORE.convertFrom(score -> Optional.ofNullable(score).map(Short::intValue));
    }

    List<StatusEvent> economic(UUID resident) {
        return db.select(
                        ECONOMIC_STATUS.VALID_FROM,
                        ECONOMIC_STATUS.VALID_TO,
                        ECONOMIC_STATUS.CATEGORY,
                        ECONOMIC_STATUS.CATEGORY_TEXT)
                .from(ECONOMIC_STATUS)
                .where(ECONOMIC_STATUS.RESIDENT_ID.eq(resident))
                .orderBy(ECONOMIC_STATUS.VALID_FROM)
                .fetch(mapping((from, to, category, text) -> event(from, to, category, text)));
    }

    List<StatusEvent> careLevels(UUID resident) {
        return db.select(CARE_LEVEL_PERIOD.VALID_FROM, CARE_LEVEL_PERIOD.VALID_TO, CARE_LEVEL_PERIOD.CARE_LEVEL)
                .from(CARE_LEVEL_PERIOD)
                .where(CARE_LEVEL_PERIOD.RESIDENT_ID.eq(resident))
                .orderBy(CARE_LEVEL_PERIOD.VALID_FROM)
                .fetch(mapping((from, to, level) -> event(from, to, level, null)));
    }

    List<StatusEvent> funding(UUID resident) {
        return db.select(FUNDING_PERIOD.VALID_FROM, FUNDING_PERIOD.VALID_TO, FUNDING_PERIOD.FUNDING)
                .from(FUNDING_PERIOD)
                .where(FUNDING_PERIOD.RESIDENT_ID.eq(resident))
                .orderBy(FUNDING_PERIOD.VALID_FROM)
                .fetch(mapping((from, to, funding) -> event(from, to, funding, null)));
    }

    List<StatusEvent> hukou(UUID resident) {
        return db.select(HUKOU.VALID_FROM, HUKOU.VALID_TO, HUKOU.HUKOU_KIND, HUKOU.ADDRESS)
                .from(HUKOU)
                .where(HUKOU.RESIDENT_ID.eq(resident))
                .orderBy(HUKOU.VALID_FROM)
                .fetch(mapping((from, to, kind, address) -> event(from, to, kind, address)));
    }

    List<StatusEvent> disabilities(UUID resident) {
        return db.select(DISABILITY.VALID_FROM, DISABILITY.VALID_TO, DISABILITY.DISABILITY_CATEGORY, DISABILITY.GRADE)
                .from(DISABILITY)
                .where(DISABILITY.RESIDENT_ID.eq(resident))
                .orderBy(DISABILITY.VALID_FROM)
                .fetch(mapping((from, to, category, grade) -> new StatusEvent(
                        from,
                        Optional.ofNullable(to),
                        Optional.ofNullable(category),
                        Optional.empty(),
                        Optional.ofNullable(grade).map(Short::intValue))));
    }

    private static StatusEvent event(
            LocalDate from, @Nullable LocalDate to, @Nullable Term term, @Nullable String text) {
        return new StatusEvent(
                from, Optional.ofNullable(to), Optional.ofNullable(term), Optional.ofNullable(text), Optional.empty());
    }

    /** Months that are closed. */
    List<PaidEvent> computed(UUID resident) {
        return db.select(SUBSIDY_RUN.RUN_MONTH, amount(SUBSIDY_LINE.AMOUNT))
                .from(SUBSIDY_LINE)
                .join(SUBSIDY_RUN)
                .on(SUBSIDY_RUN.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(SUBSIDY_RUN.ID.eq(SUBSIDY_LINE.RUN_ID))
                .where(SUBSIDY_LINE.RESIDENT_ID.eq(resident))
                .and(SUBSIDY_RUN.RUN_STATE.eq(RunState.CLOSED))
                .groupBy(SUBSIDY_RUN.RUN_MONTH)
                .orderBy(SUBSIDY_RUN.RUN_MONTH)
                .fetch(mapping(PaidEvent::new));
    }

    /** Months that a ledger from before reports; a row that was listed and got nothing is no event. */
    List<PaidEvent> received(UUID resident) {
        return db.select(SUBSIDY_RECEIVED.SUBJECT_MONTH, amount(SUBSIDY_RECEIVED.AMOUNT))
                .from(SUBSIDY_RECEIVED)
                .where(SUBSIDY_RECEIVED.RESIDENT_ID.eq(resident))
                .groupBy(SUBSIDY_RECEIVED.SUBJECT_MONTH)
                .having(sum(SUBSIDY_RECEIVED.AMOUNT.coerce(java.math.BigDecimal.class))
                        .ne(java.math.BigDecimal.ZERO))
                .orderBy(SUBSIDY_RECEIVED.SUBJECT_MONTH)
                .fetch(mapping(PaidEvent::new));
    }

    private static Field<Money> amount(Field<Money> column) {
        return sum(column.coerce(java.math.BigDecimal.class)).convertFrom(Money::new);
    }

    List<ReviewMark> marks(UUID resident) {
        return db.select(
                        REVIEW_MARK.ID,
                        REVIEW_MARK.MESSAGE_KEY,
                        optional(REVIEW_MARK.MESSAGE_ARGS),
                        optional(REVIEW_MARK.SOURCE))
                .from(REVIEW_MARK)
                .where(REVIEW_MARK.RESIDENT_ID.eq(resident))
                .and(REVIEW_MARK.RESOLVED_ON.isNull())
                .orderBy(REVIEW_MARK.ID)
                .fetch(mapping(ReviewMark::new));
    }

    private static <T> Field<Optional<T>> optional(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
