// SPDX-License-Identifier: Apache-2.0
package anyi.stay.movement;

import static anyi.stay.movement.MovementKind.ADMITTED;
import static anyi.stay.movement.MovementKind.CAME_BACK;
import static anyi.stay.movement.MovementKind.DISCHARGED;
import static anyi.stay.movement.MovementKind.LEFT;
import static anyi.stay.movement.MovementKind.MOVED;
import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import anyi.store.schema.tables.BedStay;
import anyi.term.DischargeReason;
import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.SelectUnionStep;
import org.jspecify.annotations.Nullable;

/** Who came, went and moved. */
public final class MovementQueries {
    private static final BedStay BEFORE = BED_STAY.as("before");
    private static final Field<String> NO_BED = castNull(BED.LABEL);
    private static final Field<LeaveKind> NO_LEAVE = castNull(LEAVE.LEAVE_KIND);
    private static final Field<DischargeReason> NO_REASON = castNull(STAY.DISCHARGE_REASON);

    private final DSLContext db;

    public MovementQueries(DSLContext db) {
        this.db = db;
    }

    /** All movements of the days from the first to the last, both included; the newest day first. */
    public List<MovementRow> between(LocalDate first, LocalDate last) {
        return admitted(first, last)
                .unionAll(discharged(first, last))
                .unionAll(moved(first, last))
                .unionAll(left(first, last))
                .unionAll(cameBack(first, last))
                .orderBy(inline(1).desc(), inline(2), inline(4))
                .fetch(mapping(MovementQueries::row));
    }

    private SelectUnionStep<Record8<LocalDate, Integer, UUID, String, String, String, LeaveKind, DischargeReason>>
            admitted(LocalDate first, LocalDate last) {
        return db.select(
                        STAY.ADMITTED_ON,
                        inline(ADMITTED.ordinal()),
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        NO_BED,
                        bedOf(BED_STAY, BED_STAY.STAY_ID.eq(STAY.ID).and(BED_STAY.VALID_FROM.eq(STAY.ADMITTED_ON))),
                        NO_LEAVE,
                        NO_REASON)
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .where(STAY.ADMITTED_ON.between(first, last));
    }

    private SelectUnionStep<Record8<LocalDate, Integer, UUID, String, String, String, LeaveKind, DischargeReason>>
            discharged(LocalDate first, LocalDate last) {
        return db.select(
                        STAY.DISCHARGED_ON,
                        inline(DISCHARGED.ordinal()),
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        bedOf(BED_STAY, BED_STAY.STAY_ID.eq(STAY.ID).and(BED_STAY.VALID_TO.eq(STAY.DISCHARGED_ON))),
                        NO_BED,
                        NO_LEAVE,
                        STAY.DISCHARGE_REASON)
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .where(STAY.DISCHARGED_ON.between(first, last));
    }

    /** A bed stay that does not begin with the stay. */
    private SelectUnionStep<Record8<LocalDate, Integer, UUID, String, String, String, LeaveKind, DischargeReason>>
            moved(LocalDate first, LocalDate last) {
        return db.select(
                        BED_STAY.VALID_FROM,
                        inline(MOVED.ordinal()),
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        bedOf(BEFORE, BEFORE.STAY_ID.eq(BED_STAY.STAY_ID).and(BEFORE.VALID_TO.eq(BED_STAY.VALID_FROM))),
                        BED.LABEL,
                        NO_LEAVE,
                        NO_REASON)
                .from(BED_STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(RESIDENT.ID.eq(BED_STAY.RESIDENT_ID))
                .join(STAY)
                .on(STAY.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(STAY.ID.eq(BED_STAY.STAY_ID))
                .and(STAY.ADMITTED_ON.lt(BED_STAY.VALID_FROM))
                .join(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(BED.ID.eq(BED_STAY.BED_ID))
                .where(BED_STAY.VALID_FROM.between(first, last));
    }

    private SelectUnionStep<Record8<LocalDate, Integer, UUID, String, String, String, LeaveKind, DischargeReason>> left(
            LocalDate first, LocalDate last) {
        return db.select(
                        LEAVE.LEFT_ON,
                        inline(LEFT.ordinal()),
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        NO_BED,
                        NO_BED,
                        LEAVE.LEAVE_KIND,
                        NO_REASON)
                .from(LEAVE)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(LEAVE.HOME_ID))
                .and(RESIDENT.ID.eq(LEAVE.RESIDENT_ID))
                .where(LEAVE.LEFT_ON.between(first, last));
    }

    private SelectUnionStep<Record8<LocalDate, Integer, UUID, String, String, String, LeaveKind, DischargeReason>>
            cameBack(LocalDate first, LocalDate last) {
        return db.select(
                        LEAVE.BACK_ON,
                        inline(CAME_BACK.ordinal()),
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        NO_BED,
                        NO_BED,
                        LEAVE.LEAVE_KIND,
                        NO_REASON)
                .from(LEAVE)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(LEAVE.HOME_ID))
                .and(RESIDENT.ID.eq(LEAVE.RESIDENT_ID))
                .join(STAY)
                .on(STAY.HOME_ID.eq(LEAVE.HOME_ID))
                .and(STAY.ID.eq(LEAVE.STAY_ID))
                // a leave that ended with the stay has no return
                .and(STAY.DISCHARGED_ON.isNull().or(STAY.DISCHARGED_ON.gt(LEAVE.BACK_ON)))
                .where(LEAVE.BACK_ON.between(first, last));
    }

    private static Field<String> bedOf(BedStay bedStay, Condition which) {
        return field(select(BED.LABEL)
                .from(bedStay)
                .join(BED)
                .on(BED.HOME_ID.eq(bedStay.HOME_ID))
                .and(BED.ID.eq(bedStay.BED_ID))
                .where(bedStay.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(which));
    }

    private static MovementRow row(
            LocalDate on,
            int kind,
            UUID residentId,
            String name,
            @Nullable String fromBed,
            @Nullable String bed,
            @Nullable LeaveKind leaveKind,
            @Nullable DischargeReason reason) {
        return new MovementRow(
                on,
                MovementKind.values()[kind],
                residentId,
                name,
                Optional.ofNullable(fromBed),
                Optional.ofNullable(bed),
                Optional.ofNullable(leaveKind),
                Optional.ofNullable(reason));
    }
}
