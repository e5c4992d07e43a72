// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.FLOOR;
import static anyi.store.schema.Tables.ROOM;

import anyi.bed.BedResult.Done;
import anyi.bed.BedResult.Refused;
import anyi.bed.plan.BedPlan;
import anyi.bed.plan.BedPlan.PlannedFloor;
import anyi.bed.plan.BedPlan.PlannedRoom;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BedRecord;
import anyi.store.schema.tables.records.BuildingRecord;
import anyi.store.schema.tables.records.FloorRecord;
import anyi.store.schema.tables.records.RoomRecord;
import anyi.term.BedService;
import anyi.term.BedType;
import anyi.term.RoomSex;
import anyi.value.Ids;
import anyi.value.Period;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.UpdatableRecord;

/** Writes buildings, floors, rooms and beds inside a transaction of {@link BedCommands}. */
final class HouseCommands {
    private static final int MOST_BEDS_A_ROOM = 20;

    private final Ids ids;
    private final HouseNames names;
    private final BedPeriodCommands periods;

    HouseCommands(Ids ids, HouseNames names, BedPeriodCommands periods) {
        this.ids = ids;
        this.names = names;
        this.periods = periods;
    }

    /** Adds the plan's buildings behind those that stand already; gives back how many beds there are in it. */
    int build(Tx tx, BedPlan plan, BedType type, LocalDate from) {
        var rows = new ArrayList<UpdatableRecord<?>>();
        int number = tx.db().fetchCount(BUILDING);
        for (var building : plan.buildings()) {
            number++;
            BuildingRecord row = building(names.building(number), number);
            rows.add(row);
            for (PlannedFloor floor : building.floors()) {
                FloorRecord floorRow = floor(row.getId(), names.floor(floor.number()), floor.number());
                rows.add(floorRow);
                addRooms(rows, floorRow, floor.rooms(), number);
            }
        }
        List<UUID> beds = rows.stream()
                .filter(BedRecord.class::isInstance)
                .map(row -> ((BedRecord) row).getId())
                .toList();
        rows.forEach(row -> {
            if (row instanceof BedRecord bed) {
                bed.setOpenedOn(from);
            }
        });
        beds.forEach(bed -> rows.add(type(bed, type, from)));
        beds.forEach(bed -> rows.add(inService(bed, from)));
        tx.insertAll(inOrderOfTables(rows));
        return beds.size();
    }

    private void addRooms(List<UpdatableRecord<?>> rows, FloorRecord floor, List<PlannedRoom> rooms, int building) {
        int position = 0;
        for (PlannedRoom room : rooms) {
            RoomRecord row = room(floor.getId(), room.number(), ++position);
            rows.add(row);
            for (int bed = 1; bed <= room.beds(); bed++) {
                rows.add(bed(row.getId(), HouseNames.label(building, room.number(), bed), bed));
            }
        }
    }

    /** Parents before children, and tables together, so that many rows go in at once. */
    static List<UpdatableRecord<?>> inOrderOfTables(List<UpdatableRecord<?>> rows) {
        var tables = List.of("building", "floor", "room", "bed", "bed_type_period", "bed_service_period");
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(
                row -> tables.indexOf(row.getTable().getName().toLowerCase(Locale.ROOT))));
        return sorted;
    }

    BedResult addRoom(Tx tx, UUID floor, RoomDraft draft, int beds, LocalDate from) {
        if (tx.db().fetchExists(ROOM, ROOM.FLOOR_ID.eq(floor).and(ROOM.ROOM_NUMBER.eq(draft.numberText())))) {
            return new Refused(Problems.of(Problem.refuse("number", "bed.problem.roomTaken", draft.numberText())));
        }
        RoomRecord row = room(floor, draft.numberText(), tx.db().fetchCount(ROOM, ROOM.FLOOR_ID.eq(floor)) + 1);
        row.setRoomSex(draft.sex());
        row.setArea(draft.squareMetres());
        tx.insert(row);
        int added = addBeds(tx, row.getId(), BedType.ORDINARY, Math.min(beds, MOST_BEDS_A_ROOM), from);
        return new Done(added, tx.revision());
    }

    /** Beds with the next numbers of the room. */
    int addBeds(Tx tx, UUID room, BedType type, int beds, LocalDate from) {
        var place = tx.db()
                .select(ROOM.ROOM_NUMBER, BUILDING.POSITION)
                .from(ROOM)
                .join(FLOOR)
                .on(FLOOR.HOME_ID.eq(ROOM.HOME_ID))
                .and(FLOOR.ID.eq(ROOM.FLOOR_ID))
                .join(BUILDING)
                .on(BUILDING.HOME_ID.eq(FLOOR.HOME_ID))
                .and(BUILDING.ID.eq(FLOOR.BUILDING_ID))
                .where(ROOM.ID.eq(room))
                .fetchSingle();
        int number = tx.db().fetchCount(BED, BED.ROOM_ID.eq(room));
        for (int added = 0; added < beds; number++) {
            String label = HouseNames.label(place.value2(), place.value1(), number + 1);
            boolean taken =
                    tx.db().fetchExists(BED, BED.ROOM_ID.eq(room).and(BED.BED_NUMBER.eq(Integer.toString(number + 1))));
            if (!taken) {
                BedRecord row = bed(room, label, number + 1);
                row.setOpenedOn(from);
                tx.insert(row);
                tx.insert(type(row.getId(), type, from));
                tx.insert(inService(row.getId(), from));
                added++;
            }
        }
        return beds;
    }

    List<TakenIn> takeIn(Tx tx, List<TakenBed> beds) {
        return new TakeInCommands(tx, this, periods).takeAll(beds);
    }

    HouseNames names() {
        return names;
    }

    BuildingRecord building(String name, int position) {
        var row = new BuildingRecord();
        row.setId(ids.next());
        row.setName(name);
        row.setPosition(position);
        return row;
    }

    FloorRecord floor(UUID building, String name, int position) {
        var row = new FloorRecord();
        row.setId(ids.next());
        row.setBuildingId(building);
        row.setName(name);
        row.setPosition(position);
        return row;
    }

    RoomRecord room(UUID floor, String number, int position) {
        var row = new RoomRecord();
        row.setId(ids.next());
        row.setFloorId(floor);
        row.setRoomNumber(number);
        row.setPosition(position);
        row.setRoomSex(RoomSex.ANY);
        return row;
    }

    BedRecord bed(UUID room, String label, int number) {
        var row = new BedRecord();
        row.setId(ids.next());
        row.setRoomId(room);
        row.setBedNumber(Integer.toString(number));
        row.setLabel(label);
        row.setPosition(number);
        return row;
    }

    private UpdatableRecord<?> type(UUID bed, BedType type, LocalDate from) {
        return periods.typeRow(bed, new BedPeriod<>(type, Period.from(from), Optional.empty()));
    }

    private UpdatableRecord<?> inService(UUID bed, LocalDate from) {
        return periods.serviceRow(bed, new BedPeriod<>(BedService.IN_SERVICE, Period.from(from), Optional.empty()));
    }
}
