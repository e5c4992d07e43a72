// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import anyi.stay.StayQueries;
import anyi.stay.leave.Leave.Escort;
import anyi.stay.leave.Whereabouts.InHouse;
import anyi.term.RunState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;

/** Who is away, who should be back, who was away. */
public final class LeaveQueries {
    private final DSLContext db;

    public LeaveQueries(DSLContext db) {
        this.db = db;
    }

    /** Who is away on the day, the longest first. */
    public List<LeaveRow> open(LocalDate on) {
        return rows(away(on), on);
    }

    /** Who is away on the day and was expected before it. */
    public List<LeaveRow> overdue(LocalDate on) {
        return rows(away(on).and(LEAVE.EXPECTED_BACK_ON.lt(on)), on);
    }

    /** Every leave that has a day of the month. */
    public List<LeaveRow> ofMonth(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return rows(LEAVE.LEFT_ON.le(last).and(LEAVE.BACK_ON.isNull().or(LEAVE.BACK_ON.ge(first))), last);
    }

    /** Every leave of every resident, complete, the earliest first. */
    public List<Leave> all() {
        return db.select(leave()).from(LEAVE).orderBy(LEAVE.LEFT_ON, LEAVE.ID).fetch(record -> record.value1());
    }

    /** Every leave of a resident. */
    public List<LeaveRow> of(UUID residentId, LocalDate on) {
        return rows(LEAVE.RESIDENT_ID.eq(residentId).and(LEAVE.LEFT_ON.le(on)), on);
    }

    /** Every leave that was not over before the day. */
    public List<LeaveRow> since(LocalDate first, LocalDate on) {
        return rows(LEAVE.BACK_ON.isNull().or(LEAVE.BACK_ON.ge(first)), on);
    }

    /** Everybody in house on the day, also who is away, by name. */
    public List<PresentRow> present(LocalDate on) {
        return db.select(RESIDENT.ID, RESIDENT.NAME, RESIDENT.INITIALS, bedOn(RESIDENT.ID, on))
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .where(StayQueries.inHouse(on))
                .orderBy(RESIDENT.PINYIN, RESIDENT.ID)
                .fetch(mapping(PresentRow::new));
    }

    Optional<PresentRow> presentOne(UUID residentId, LocalDate on) {
        return present(on).stream()
                .filter(person -> person.residentId().equals(residentId))
                .findFirst();
    }

    public int countAway(LocalDate on) {
        return db.fetchCount(LEAVE, away(on));
    }

    public Optional<Leave> leave(UUID id) {
        return db.select(leave())
                .from(LEAVE)
                .where(LEAVE.ID.eq(id))
                .fetchOptional()
                .map(record -> record.value1());
    }

    /** What a leave of the resident has to fit. */
    public Whereabouts whereabouts(UUID residentId) {
        return db.select(staysOf(RESIDENT.ID), leavesOf(RESIDENT.ID))
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(residentId))
                .fetchOptional(mapping(Whereabouts::new))
                .orElse(Whereabouts.UNKNOWN);
    }

    /** The stays of everybody, the earlier ones first: for work that touches many at once. */
    public Map<UUID, List<InHouse>> allStays() {
        return db.select(
                        STAY.RESIDENT_ID,
                        row(STAY.ID, STAY.ADMITTED_ON, known(STAY.DISCHARGED_ON))
                                .mapping(InHouse::new))
                .from(STAY)
                .orderBy(STAY.ADMITTED_ON)
                .fetchGroups(record -> record.value1(), record -> record.value2());
    }

    /** The leaves of everybody, the earlier ones first. */
    public Map<UUID, List<Leave>> allLeaves() {
        return db.select(LEAVE.RESIDENT_ID, leave())
                .from(LEAVE)
                .orderBy(LEAVE.LEFT_ON)
                .fetchGroups(record -> record.value1(), record -> record.value2());
    }

    /** The newest month that is closed; what happens in it or before is corrected by lines of a later month. */
    public Optional<YearMonth> lastClosedMonth() {
        return db.select(max(SUBSIDY_RUN.RUN_MONTH))
                .from(SUBSIDY_RUN)
                .where(SUBSIDY_RUN.RUN_STATE.eq(RunState.CLOSED))
                .fetchOptional(max(SUBSIDY_RUN.RUN_MONTH))
                .map(YearMonth::from);
    }

    Optional<String> nameOf(UUID residentId) {
        return db.select(RESIDENT.NAME)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(residentId))
                .fetchOptional(RESIDENT.NAME);
    }

    private List<LeaveRow> rows(Condition which, LocalDate on) {
        return db.select(
                        LEAVE.ID,
                        LEAVE.RESIDENT_ID,
                        RESIDENT.NAME,
                        RESIDENT.INITIALS,
                        bedOn(LEAVE.RESIDENT_ID, on),
                        LEAVE.LEAVE_KIND,
                        LEAVE.LEFT_ON,
                        known(LEAVE.EXPECTED_BACK_ON),
                        known(LEAVE.BACK_ON),
                        known(LEAVE.REASON),
                        known(LEAVE.DESTINATION),
                        known(LEAVE.ESCORT_NAME),
                        known(LEAVE.ESCORT_PHONE))
                .from(LEAVE)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(LEAVE.HOME_ID))
                .and(RESIDENT.ID.eq(LEAVE.RESIDENT_ID))
                .where(which)
                .orderBy(LEAVE.LEFT_ON, RESIDENT.PINYIN, LEAVE.ID)
                .fetch(mapping(LeaveRow::new));
    }

    private static Condition away(LocalDate on) {
        return LEAVE.LEFT_ON.le(on).and(LEAVE.BACK_ON.isNull().or(LEAVE.BACK_ON.gt(on)));
    }

    private static Field<Optional<String>> bedOn(Field<UUID> residentId, LocalDate on) {
        return field(select(BED.LABEL)
                        .from(BED_STAY)
                        .join(BED)
                        .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                        .and(BED.ID.eq(BED_STAY.BED_ID))
                        .where(BED_STAY.HOME_ID.eq(RESIDENT.HOME_ID))
                        .and(BED_STAY.RESIDENT_ID.eq(residentId))
                        .and(BED_STAY.VALID_FROM.le(on))
                        .and(BED_STAY.VALID_TO.isNull().or(BED_STAY.VALID_TO.gt(on))))
                .convertFrom(Optional::ofNullable);
    }

    private static Field<List<InHouse>> staysOf(Field<UUID> residentId) {
        return multiset(select(STAY.ID, STAY.ADMITTED_ON, known(STAY.DISCHARGED_ON))
                        .from(STAY)
                        .where(STAY.HOME_ID.eq(RESIDENT.HOME_ID))
                        .and(STAY.RESIDENT_ID.eq(residentId))
                        .orderBy(STAY.ADMITTED_ON))
                .convertFrom(rows -> rows.map(mapping(InHouse::new)));
    }

    private static Field<List<Leave>> leavesOf(Field<UUID> residentId) {
        return multiset(select(leave())
                        .from(LEAVE)
                        .where(LEAVE.HOME_ID.eq(RESIDENT.HOME_ID))
                        .and(LEAVE.RESIDENT_ID.eq(residentId))
                        .orderBy(LEAVE.LEFT_ON))
                .convertFrom(rows -> rows.map(record -> record.value1()));
    }

    private static SelectField<Leave> leave() {
        return row(
                        LEAVE.ID,
                        LEAVE.REVISION,
                        LEAVE.STAY_ID,
                        LEAVE.RESIDENT_ID,
                        LEAVE.LEAVE_KIND,
                        LEAVE.LEFT_ON,
                        known(LEAVE.EXPECTED_BACK_ON),
                        known(LEAVE.BACK_ON),
                        known(LEAVE.REASON),
                        known(LEAVE.DESTINATION),
                        escort(),
                        known(LEAVE.APPROVED_BY),
                        known(LEAVE.REMARK))
                .mapping(Leave::new);
    }

    private static SelectField<Escort> escort() {
        return row(known(LEAVE.ESCORT_NAME), known(LEAVE.ESCORT_RELATION), known(LEAVE.ESCORT_PHONE))
                .mapping(Escort::new);
    }

    private static <T> Field<Optional<T>> known(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
