// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.FLOOR;
import static anyi.store.schema.Tables.ROOM;

import anyi.bed.TakenIn.Outcome;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BedRecord;
import anyi.store.schema.tables.records.BuildingRecord;
import anyi.store.schema.tables.records.FloorRecord;
import anyi.store.schema.tables.records.RoomRecord;
import anyi.term.BedService;
import anyi.term.BedType;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.UpdatableRecord;

/** Finds or makes the beds of one ledger inside one transaction. Reads the house once, writes new rows together. */
final class TakeInCommands {
    private final Tx tx;
    private final HouseCommands house;
    private final BedPeriodCommands periods;
    private final Map<UUID, BuildingRecord> buildings = new LinkedHashMap<>();
    private final Map<UUID, FloorRecord> floors = new LinkedHashMap<>();
    private final Map<UUID, RoomRecord> rooms = new LinkedHashMap<>();
    private final Map<String, List<BedRecord>> beds = new HashMap<>();
    private final Map<UUID, Integer> bedsOfRoom = new HashMap<>();
    private final List<UpdatableRecord<?>> fresh = new ArrayList<>();

    TakeInCommands(Tx tx, HouseCommands house, BedPeriodCommands periods) {
        this.tx = tx;
        this.house = house;
        this.periods = periods;
        tx.db().selectFrom(BUILDING).orderBy(BUILDING.POSITION).forEach(row -> buildings.put(row.getId(), row));
        tx.db().selectFrom(FLOOR).orderBy(FLOOR.POSITION).forEach(row -> floors.put(row.getId(), row));
        tx.db().selectFrom(ROOM).orderBy(ROOM.POSITION).forEach(row -> rooms.put(row.getId(), row));
        tx.db().selectFrom(BED).orderBy(BED.POSITION).forEach(this::remember);
    }

    List<TakenIn> takeAll(List<TakenBed> taken) {
        List<TakenIn> outcomes = taken.stream().map(this::take).toList();
        flush();
        return outcomes;
    }

    private TakenIn take(TakenBed taken) {
        return known(taken)
                .map(bed -> new TakenIn(bed.getId(), change(bed, taken)))
                .orElseGet(() -> new TakenIn(create(taken).getId(), Outcome.NEW));
    }

    private void flush() {
        tx.insertAll(HouseCommands.inOrderOfTables(fresh));
        fresh.clear();
    }

    private void remember(BedRecord bed) {
        bedsOfRoom.merge(bed.getRoomId(), 1, Integer::sum);
        beds.computeIfAbsent(bed.getLabel(), label -> new ArrayList<>()).add(bed);
        beds.computeIfAbsent(door(room(bed).getRoomNumber(), bed.getBedNumber()), door -> new ArrayList<>())
                .add(bed);
    }

    private static String door(String room, String number) {
        return room + "/" + number;
    }

    private Optional<BedRecord> known(TakenBed taken) {
        var labels = taken.labels();
        return Stream.of(labels.label(), door(taken.room(), labels.number()))
                .flatMap(key -> beds.getOrDefault(key, List.of()).stream())
                .filter(bed -> taken.building()
                        .filter(name -> !sameName(buildingOf(bed), name))
                        .isEmpty())
                .findFirst();
    }

    private RoomRecord room(BedRecord bed) {
        return Objects.requireNonNull(rooms.get(bed.getRoomId()));
    }

    private String buildingOf(BedRecord bed) {
        FloorRecord floor = Objects.requireNonNull(floors.get(room(bed).getFloorId()));
        return Objects.requireNonNull(buildings.get(floor.getBuildingId())).getName();
    }

    private static boolean sameName(String one, String other) {
        return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
    }

    private Outcome change(BedRecord bed, TakenBed taken) {
        flush();
        LocalDate day = taken.since().serviceFrom();
        boolean changed = periods.beginEarlier(tx, bed.getId(), taken.since().existsFrom());
        if (periods.typeOn(tx, bed.getId(), day).filter(taken.type()::equals).isEmpty()) {
            periods.putType(tx, bed.getId(), new BedPeriod<>(taken.type(), Period.from(day), Optional.empty()));
            changed = true;
        }
        BedService service = taken.since().service();
        if (periods.serviceOn(tx, bed.getId(), day).filter(service::equals).isEmpty()) {
            var put = new BedPeriod<>(service, Period.from(day), taken.since().reason());
            periods.putService(tx, bed.getId(), put);
            changed = true;
        }
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private BedRecord create(TakenBed taken) {
        RoomRecord room = roomFor(taken);
        int position = bedsOfRoom.getOrDefault(room.getId(), 0) + 1;
        BedRecord bed = house.bed(room.getId(), taken.labels().label(), position);
        bed.setBedNumber(taken.labels().number());
        bed.setOpenedOn(taken.since().existsFrom());
        fresh.add(bed);
        remember(bed);
        addPeriods(bed, taken.type(), taken.since());
        return bed;
    }

    private void addPeriods(BedRecord bed, BedType type, TakenBed.Since since) {
        var always = Period.from(since.existsFrom());
        fresh.add(periods.typeRow(bed.getId(), new BedPeriod<>(type, always, Optional.empty())));
        if (since.service() == BedService.IN_SERVICE) {
            fresh.add(service(bed, BedService.IN_SERVICE, always, Optional.empty()));
            return;
        }
        if (since.existsFrom().isBefore(since.serviceFrom())) {
            var before = new Period(since.existsFrom(), since.serviceFrom());
            fresh.add(service(bed, BedService.IN_SERVICE, before, Optional.empty()));
        }
        fresh.add(service(bed, since.service(), Period.from(since.serviceFrom()), since.reason()));
    }

    private UpdatableRecord<?> service(BedRecord bed, BedService service, Period period, Optional<String> reason) {
        return periods.serviceRow(bed.getId(), new BedPeriod<>(service, period, reason));
    }

    private RoomRecord roomFor(TakenBed taken) {
        FloorRecord floor = floorFor(taken);
        List<RoomRecord> there = rooms.values().stream()
                .filter(room -> room.getFloorId().equals(floor.getId()))
                .toList();
        return there.stream()
                .filter(room -> room.getRoomNumber().equals(taken.room()))
                .findFirst()
                .orElseGet(() -> {
                    RoomRecord room = house.room(floor.getId(), taken.room(), there.size() + 1);
                    fresh.add(room);
                    rooms.put(room.getId(), room);
                    return room;
                });
    }

    private FloorRecord floorFor(TakenBed taken) {
        BuildingRecord building = buildingFor(taken);
        String name = taken.floor().orElseGet(() -> house.names().floorOf(taken.room()));
        return floors.values().stream()
                .filter(floor -> floor.getBuildingId().equals(building.getId()) && sameName(floor.getName(), name))
                .findFirst()
                .orElseGet(() -> {
                    int position = HouseNames.floorNumber(taken.room());
                    FloorRecord floor = house.floor(building.getId(), name, position);
                    fresh.add(floor);
                    floors.put(floor.getId(), floor);
                    return floor;
                });
    }

    private BuildingRecord buildingFor(TakenBed taken) {
        return buildings.values().stream()
                .filter(building -> taken.building()
                        .filter(name -> !sameName(building.getName(), name))
                        .isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    int number = buildings.size() + 1;
                    String name = taken.building().orElse(house.names().building(number));
                    BuildingRecord building = house.building(name, number);
                    fresh.add(building);
                    buildings.put(building.getId(), building);
                    return building;
                });
    }
}
