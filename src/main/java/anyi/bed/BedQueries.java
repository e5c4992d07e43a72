// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TARGET;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.FLOOR;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.ROOM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import anyi.term.BedService;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/** Reads beds as they are on a day: type, service, who lies there, who is away. */
public final class BedQueries {
    private static final Field<CareDependence> LEVEL = field("level_of_day", CareDependence.class);

    private final DSLContext db;

    public BedQueries(DSLContext db) {
        this.db = db;
    }

    /** Every bed that is there on the day, in the order of the house. */
    public List<BedRow> on(LocalDate on) {
        return beds(on, noCondition());
    }

    public Optional<BedRow> find(UUID bed, LocalDate on) {
        return beds(on, BED.ID.eq(bed)).stream().findFirst();
    }

    private List<BedRow> beds(LocalDate on, Condition which) {
        return db.select(BUILDING.ID, BUILDING.NAME, FLOOR.ID, FLOOR.NAME)
                .select(ROOM.ID, ROOM.ROOM_NUMBER, ROOM.ROOM_SEX, ROOM.AREA)
                .select(BED.ID, BED.LABEL, BED.BED_NUMBER, BED.OPENED_ON, BED.REMARK)
                .select(BED_TYPE_PERIOD.BED_TYPE, BED_TYPE_PERIOD.VALID_FROM, BED_TYPE_PERIOD.EVIDENCE)
                .select(BED_SERVICE_PERIOD.SERVICE, BED_SERVICE_PERIOD.VALID_FROM, BED_SERVICE_PERIOD.VALID_TO)
                .select(BED_SERVICE_PERIOD.REASON)
                .select(BED_STAY.STAY_ID, BED_STAY.VALID_FROM)
                .select(RESIDENT.ID, RESIDENT.NAME, RESIDENT.SEX, RESIDENT.BIRTH_ON, RESIDENT.ID_NUMBER)
                .select(LEAVE.ID, LEAVE.LEAVE_KIND, LEAVE.LEFT_ON, levelOn(on))
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
                .join(BED_SERVICE_PERIOD)
                .on(BED_SERVICE_PERIOD.HOME_ID.eq(BED.HOME_ID))
                .and(BED_SERVICE_PERIOD.BED_ID.eq(BED.ID))
                .and(holds(BED_SERVICE_PERIOD.VALID_FROM, BED_SERVICE_PERIOD.VALID_TO, on))
                .join(BED_TYPE_PERIOD)
                .on(BED_TYPE_PERIOD.HOME_ID.eq(BED.HOME_ID))
                .and(BED_TYPE_PERIOD.BED_ID.eq(BED.ID))
                .and(holds(BED_TYPE_PERIOD.VALID_FROM, BED_TYPE_PERIOD.VALID_TO, on))
                .leftJoin(BED_STAY)
                .on(BED_STAY.HOME_ID.eq(BED.HOME_ID))
                .and(BED_STAY.BED_ID.eq(BED.ID))
                .and(holds(BED_STAY.VALID_FROM, BED_STAY.VALID_TO, on))
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(RESIDENT.ID.eq(BED_STAY.RESIDENT_ID))
                .leftJoin(LEAVE)
                .on(LEAVE.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(LEAVE.STAY_ID.eq(BED_STAY.STAY_ID))
                .and(holds(LEAVE.LEFT_ON, LEAVE.BACK_ON, on))
                .where(which)
                .orderBy(BUILDING.POSITION, FLOOR.POSITION, ROOM.POSITION, BED.POSITION, BED.ID)
                .fetch(BedQueries::bed);
    }

    /** Whether a single bed was ever built. */
    public boolean hasBeds() {
        return db.fetchExists(BED);
    }

    /** The day on which the home opened, where it is known. */
    public Optional<LocalDate> openedOn() {
        return db.select(HOME.OPENED_ON).from(HOME).limit(1).fetchOptional(HOME.OPENED_ON);
    }

    /** Nursing beds in service and beds in service on the day, with the target of its year. */
    public BedShare share(LocalDate on) {
        var nursing = count(when(BED_TYPE_PERIOD.BED_TYPE.eq(BedType.NURSING), inline(1)));
        var target = field(select(BED_TARGET.NURSING_SHARE).from(BED_TARGET).where(BED_TARGET.TARGET_YEAR.eq((short)
                on.getYear())));
        return db.select(nursing, count(), target)
                .from(BED_SERVICE_PERIOD)
                .join(BED_TYPE_PERIOD)
                .on(BED_TYPE_PERIOD.HOME_ID.eq(BED_SERVICE_PERIOD.HOME_ID))
                .and(BED_TYPE_PERIOD.BED_ID.eq(BED_SERVICE_PERIOD.BED_ID))
                .and(holds(BED_TYPE_PERIOD.VALID_FROM, BED_TYPE_PERIOD.VALID_TO, on))
                .where(holds(BED_SERVICE_PERIOD.VALID_FROM, BED_SERVICE_PERIOD.VALID_TO, on))
                .and(BED_SERVICE_PERIOD.SERVICE.in(BedService.IN_SERVICE, BedService.RESERVED))
                .fetchSingle(row ->
                        new BedShare(row.value1(), row.value2(), on.getYear(), Optional.ofNullable(row.value3())));
    }

    /** Every room with the number of its beds, in the order of the house; also one without beds. */
    public List<RoomRow> rooms() {
        return db.select(BUILDING.ID, BUILDING.NAME, FLOOR.ID, FLOOR.NAME)
                .select(ROOM.ID, ROOM.ROOM_NUMBER, ROOM.ROOM_SEX, ROOM.AREA)
                .select(field(select(count())
                                .from(BED)
                                .where(BED.HOME_ID.eq(ROOM.HOME_ID))
                                .and(BED.ROOM_ID.eq(ROOM.ID)))
                        .as("beds"))
                .from(ROOM)
                .join(FLOOR)
                .on(FLOOR.HOME_ID.eq(ROOM.HOME_ID))
                .and(FLOOR.ID.eq(ROOM.FLOOR_ID))
                .join(BUILDING)
                .on(BUILDING.HOME_ID.eq(FLOOR.HOME_ID))
                .and(BUILDING.ID.eq(FLOOR.BUILDING_ID))
                .orderBy(BUILDING.POSITION, FLOOR.POSITION, ROOM.POSITION, ROOM.ID)
                .fetch(row -> new RoomRow(place(row), row.get("beds", Integer.class)));
    }

    /** The types of a bed, the newest first. */
    public List<BedPeriod<BedType>> types(UUID bed) {
        return db.select(
                        BED_TYPE_PERIOD.BED_TYPE,
                        BED_TYPE_PERIOD.VALID_FROM,
                        BED_TYPE_PERIOD.VALID_TO,
                        BED_TYPE_PERIOD.EVIDENCE)
                .from(BED_TYPE_PERIOD)
                .where(BED_TYPE_PERIOD.BED_ID.eq(bed))
                .orderBy(BED_TYPE_PERIOD.VALID_FROM.desc())
                .fetch(mapping((type, from, to, evidence) ->
                        new BedPeriod<>(type, new Period(from, to), Optional.ofNullable(evidence))));
    }

    /** In which service a bed was, the newest first. */
    public List<BedPeriod<BedService>> services(UUID bed) {
        return db.select(
                        BED_SERVICE_PERIOD.SERVICE,
                        BED_SERVICE_PERIOD.VALID_FROM,
                        BED_SERVICE_PERIOD.VALID_TO,
                        BED_SERVICE_PERIOD.REASON)
                .from(BED_SERVICE_PERIOD)
                .where(BED_SERVICE_PERIOD.BED_ID.eq(bed))
                .orderBy(BED_SERVICE_PERIOD.VALID_FROM.desc())
                .fetch(mapping((service, from, to, reason) ->
                        new BedPeriod<>(service, new Period(from, to), Optional.ofNullable(reason))));
    }

    static Condition holds(TableField<?, LocalDate> from, TableField<?, LocalDate> to, LocalDate on) {
        return from.le(on).and(to.isNull().or(to.gt(on)));
    }

    private static Field<CareDependence> levelOn(LocalDate on) {
        return field(select(ASSESSMENT.DEPENDENCE)
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.HOME_ID.eq(BED_STAY.HOME_ID))
                        .and(ASSESSMENT.RESIDENT_ID.eq(BED_STAY.RESIDENT_ID))
                        .and(ASSESSMENT.ASSESSED_ON.le(on))
                        .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                        .orderBy(ASSESSMENT.ASSESSED_ON.desc(), ASSESSMENT.ID.desc())
                        .limit(1))
                .as(LEVEL);
    }

    private static BedRow bed(Record row) {
        return new BedRow(
                row.get(BED.ID),
                new BedRow.Name(
                        row.get(BED.LABEL),
                        row.get(BED.BED_NUMBER),
                        Optional.ofNullable(row.get(BED.OPENED_ON)),
                        Optional.ofNullable(row.get(BED.REMARK))),
                place(row),
                new BedRow.TypeOnDay(
                        row.get(BED_TYPE_PERIOD.BED_TYPE),
                        row.get(BED_TYPE_PERIOD.VALID_FROM),
                        Optional.ofNullable(row.get(BED_TYPE_PERIOD.EVIDENCE))),
                new BedRow.ServiceOnDay(
                        row.get(BED_SERVICE_PERIOD.SERVICE),
                        row.get(BED_SERVICE_PERIOD.VALID_FROM),
                        Optional.ofNullable(row.get(BED_SERVICE_PERIOD.VALID_TO)),
                        Optional.ofNullable(row.get(BED_SERVICE_PERIOD.REASON))),
                Optional.ofNullable(row.get(RESIDENT.ID)).map(resident -> occupant(row, resident)));
    }

    private static BedPlace place(Record row) {
        return new BedPlace(
                new BedPlace.Named(row.get(BUILDING.ID), row.get(BUILDING.NAME)),
                new BedPlace.Named(row.get(FLOOR.ID), row.get(FLOOR.NAME)),
                new BedPlace.RoomPlace(
                        row.get(ROOM.ID),
                        row.get(ROOM.ROOM_NUMBER),
                        row.get(ROOM.ROOM_SEX),
                        Optional.ofNullable(row.get(ROOM.AREA))));
    }

    private static BedOccupant occupant(Record row, UUID resident) {
        var person = new BedOccupant.Person(
                resident,
                row.get(RESIDENT.NAME),
                Optional.ofNullable(row.get(RESIDENT.SEX)),
                Optional.ofNullable(row.get(RESIDENT.BIRTH_ON)),
                Optional.ofNullable(row.get(RESIDENT.ID_NUMBER)));
        return new BedOccupant(
                person,
                row.get(BED_STAY.STAY_ID),
                row.get(BED_STAY.VALID_FROM),
                Optional.ofNullable(row.get(LEVEL)),
                Optional.ofNullable(row.get(LEAVE.LEAVE_KIND))
                        .map(kind -> new BedOccupant.Away(row.get(LEAVE.ID), kind, row.get(LEAVE.LEFT_ON))));
    }
}
