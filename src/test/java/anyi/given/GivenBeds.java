// SPDX-License-Identifier: Apache-2.0
package anyi.given;

import anyi.store.schema.tables.records.BedRecord;
import anyi.store.schema.tables.records.BuildingRecord;
import anyi.store.schema.tables.records.FloorRecord;
import anyi.store.schema.tables.records.RoomRecord;
import anyi.term.BedService;
import anyi.term.BedType;
import anyi.term.RoomSex;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.UpdatableRecord;

/** A whole building at once. */
final class GivenBeds {
    private final Given given;
    private final List<UpdatableRecord<?>> rows = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    GivenBeds(Given given) {
        this.given = given;
    }

    List<String> make(String name, int floors, int rooms, int bedsInRoom) {
        var building = new BuildingRecord();
        building.setId(given.next());
        building.setName(name);
        building.setPosition(1);
        rows.add(building);
        for (int floor = 1; floor <= floors; floor++) {
            UUID floorId = floor(building.getId(), floor);
            for (int room = 1; room <= rooms; room++) {
                String number = "%d%02d".formatted(floor, room);
                UUID roomId = room(floorId, number, room);
                for (int bed = 1; bed <= bedsInRoom; bed++) {
                    bed(roomId, number, bed);
                }
            }
        }
        given.insertAll(rows);
        return labels;
    }

    private UUID floor(UUID building, int position) {
        var row = new FloorRecord();
        row.setId(given.next());
        row.setBuildingId(building);
        row.setName(position + "层");
        row.setPosition(position);
        rows.add(row);
        return row.getId();
    }

    private UUID room(UUID floor, String number, int position) {
        var row = new RoomRecord();
        row.setId(given.next());
        row.setFloorId(floor);
        row.setRoomNumber(number);
        row.setPosition(position);
        row.setRoomSex(RoomSex.ANY);
        rows.add(row);
        return row.getId();
    }

    private void bed(UUID room, String roomNumber, int position) {
        var row = new BedRecord();
        row.setId(given.next());
        row.setRoomId(room);
        row.setBedNumber(String.valueOf(position));
        row.setLabel(roomNumber + "-" + position);
        row.setPosition(position);
        row.setOpenedOn(Given.LONG_AGO);
        rows.add(row);
        rows.add(given.typePeriod(row.getId(), BedType.ORDINARY, Given.LONG_AGO));
        rows.add(given.servicePeriod(row.getId(), BedService.IN_SERVICE, Given.LONG_AGO, null));
        labels.add(row.getLabel());
    }
}
