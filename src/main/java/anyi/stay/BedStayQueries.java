// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.FLOOR;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.ROOM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import anyi.stay.BedPlace.Closure;
import anyi.term.BedService;
import anyi.term.BedType;
import anyi.term.RoomSex;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Record7;
import org.jooq.SelectOnConditionStep;

/** Who lies in which bed, and which beds are free. */
public final class BedStayQueries {
    private final DSLContext db;

    public BedStayQueries(DSLContext db) {
        this.db = db;
    }

    /** The beds of one stay in the order of time. */
    public List<BedStay> ofStay(UUID stayId) {
        return bedStays()
                .where(BED_STAY.STAY_ID.eq(stayId))
                .orderBy(BED_STAY.VALID_FROM)
                .fetch(mapping(BedStay::new));
    }

    /** All beds that a resident has lain in, the newest first. */
    public List<BedStay> ofResident(UUID residentId) {
        return bedStays()
                .where(BED_STAY.RESIDENT_ID.eq(residentId))
                .orderBy(BED_STAY.VALID_FROM.desc())
                .fetch(mapping(BedStay::new));
    }

    /** Who lay in a bed when, the newest first. */
    public List<BedStay> inBed(UUID bedId) {
        return bedStays()
                .where(BED_STAY.BED_ID.eq(bedId))
                .orderBy(BED_STAY.VALID_FROM.desc())
                .fetch(mapping(BedStay::new));
    }

    /** Everybody who lies in a bed on the day. */
    public List<BedStay> on(LocalDate on) {
        return bedStays()
                .where(BED_STAY.VALID_FROM.le(on))
                .and(BED_STAY.VALID_TO.isNull().or(BED_STAY.VALID_TO.gt(on)))
                .orderBy(BED.LABEL)
                .fetch(mapping(BedStay::new));
    }

    /** Beds in which nobody lies or will lie from the day on, and which stay in service; in the order of the house. */
    public List<FreeBedRow> free(LocalDate from) {
        return db.select(BED.ID, BED.LABEL, BUILDING.NAME, FLOOR.NAME, ROOM.ROOM_NUMBER, ROOM.ROOM_SEX, typeOn(from))
                .from(BED)
                .join(ROOM)
                .on(ROOM.HOME_ID.eq(BED.HOME_ID))
                .and(ROOM.ID.eq(BED.ROOM_ID))
                .join(FLOOR)
                .on(FLOOR.HOME_ID.eq(ROOM.HOME_ID))
                .and(FLOOR.ID.eq(ROOM.FLOOR_ID))
                .join(BUILDING)
                .on(BUILDING.HOME_ID.eq(FLOOR.HOME_ID))
                .and(BUILDING.ID.eq(FLOOR.BUILDING_ID))
                .where(not(taken(from)))
                .and(not(closed(from)))
                .orderBy(BUILDING.POSITION, FLOOR.POSITION, ROOM.POSITION, BED.POSITION)
                .fetch(mapping(FreeBedRow::new));
    }

    /** Whoever lies in the bed, and wherever the resident lies, at any time. */
    List<BedStay> neighbours(UUID bedId, UUID residentId) {
        return bedStays()
                .where(BED_STAY.BED_ID.eq(bedId).or(BED_STAY.RESIDENT_ID.eq(residentId)))
                .fetch(mapping(BedStay::new));
    }

    /** Who ever lay where. */
    public List<BedStay> all() {
        return bedStays().fetch(mapping(BedStay::new));
    }

    List<BedPlace> bed(UUID bedId) {
        return beds().where(BED.ID.eq(bedId)).fetch(mapping(BedPlace::new));
    }

    List<BedPlace> allBeds() {
        return beds().fetch(mapping(BedPlace::new));
    }

    private SelectOnConditionStep<Record7<UUID, UUID, UUID, String, UUID, String, Period>> bedStays() {
        return db.select(
                        BED_STAY.ID,
                        BED_STAY.STAY_ID,
                        BED_STAY.RESIDENT_ID,
                        RESIDENT.NAME,
                        BED_STAY.BED_ID,
                        BED.LABEL,
                        StayQueries.period(BED_STAY.VALID_FROM, BED_STAY.VALID_TO))
                .from(BED_STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(RESIDENT.ID.eq(BED_STAY.RESIDENT_ID))
                .join(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(BED.ID.eq(BED_STAY.BED_ID));
    }

    private SelectOnConditionStep<Record4<UUID, String, RoomSex, List<Closure>>> beds() {
        return db.select(BED.ID, BED.LABEL, ROOM.ROOM_SEX, closures())
                .from(BED)
                .join(ROOM)
                .on(ROOM.HOME_ID.eq(BED.HOME_ID))
                .and(ROOM.ID.eq(BED.ROOM_ID));
    }

    private static Field<List<Closure>> closures() {
        return multiset(select(
                                BED_SERVICE_PERIOD.SERVICE,
                                StayQueries.period(BED_SERVICE_PERIOD.VALID_FROM, BED_SERVICE_PERIOD.VALID_TO))
                        .from(BED_SERVICE_PERIOD)
                        .where(notInService()))
                .convertFrom(rows -> rows.map(mapping(Closure::new)));
    }

    private static Condition notInService() {
        return BED_SERVICE_PERIOD
                .HOME_ID
                .eq(BED.HOME_ID)
                .and(BED_SERVICE_PERIOD.BED_ID.eq(BED.ID))
                .and(BED_SERVICE_PERIOD.SERVICE.ne(BedService.IN_SERVICE));
    }

    private static Condition taken(LocalDate from) {
        return exists(selectOne()
                .from(BED_STAY)
                .where(BED_STAY.HOME_ID.eq(BED.HOME_ID))
                .and(BED_STAY.BED_ID.eq(BED.ID))
                .and(BED_STAY.VALID_TO.isNull().or(BED_STAY.VALID_TO.gt(from))));
    }

    private static Condition closed(LocalDate from) {
        return exists(selectOne()
                .from(BED_SERVICE_PERIOD)
                .where(notInService())
                .and(BED_SERVICE_PERIOD.VALID_TO.isNull().or(BED_SERVICE_PERIOD.VALID_TO.gt(from))));
    }

    private static Field<Optional<BedType>> typeOn(LocalDate on) {
        return field(select(BED_TYPE_PERIOD.BED_TYPE)
                        .from(BED_TYPE_PERIOD)
                        .where(BED_TYPE_PERIOD.HOME_ID.eq(BED.HOME_ID))
                        .and(BED_TYPE_PERIOD.BED_ID.eq(BED.ID))
                        .and(BED_TYPE_PERIOD.VALID_FROM.le(on))
                        .and(BED_TYPE_PERIOD.VALID_TO.isNull().or(BED_TYPE_PERIOD.VALID_TO.gt(on))))
                .convertFrom(Optional::ofNullable);
    }
}
