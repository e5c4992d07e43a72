// SPDX-License-Identifier: Apache-2.0
package anyi.bed.plan;

import java.util.List;
import java.util.stream.IntStream;

/** What is to be built: buildings with floors with rooms, each with a number of beds. */
public record BedPlan(List<PlannedBuilding> buildings) {
    public BedPlan {
        buildings = List.copyOf(buildings);
    }

    /** @param floors the lowest first */
    public record PlannedBuilding(List<PlannedFloor> floors) {
        public PlannedBuilding {
            floors = List.copyOf(floors);
        }
    }

    /** @param number counted from 1 within the building */
    public record PlannedFloor(int number, List<PlannedRoom> rooms) {
        public PlannedFloor {
            rooms = List.copyOf(rooms);
        }
    }

    /** @param number as it stands on the door, such as 101 */
    public record PlannedRoom(String number, int beds) {}

    /**
     * Spreads rooms over the floors as evenly as they go, the lower floors first, and numbers them 101, 102 … 201 ….
     */
    static BedPlan evenly(int buildings, int floors, int rooms, int bedsPerRoom) {
        int places = buildings * floors;
        return new BedPlan(IntStream.range(0, buildings)
                .mapToObj(building -> new PlannedBuilding(IntStream.range(0, floors)
                        .mapToObj(
                                floor -> floor(floor + 1, share(rooms, places, building * floors + floor), bedsPerRoom))
                        .toList()))
                .toList());
    }

    private static int share(int rooms, int places, int place) {
        return rooms / places + (place < rooms % places ? 1 : 0);
    }

    private static PlannedFloor floor(int number, int rooms, int bedsPerRoom) {
        return new PlannedFloor(
                number,
                IntStream.rangeClosed(1, rooms)
                        .mapToObj(room -> new PlannedRoom(Integer.toString(number * 100 + room), bedsPerRoom))
                        .toList());
    }

    public int floorCount() {
        return buildings.stream().mapToInt(building -> building.floors().size()).sum();
    }

    public int roomCount() {
        return rooms().size();
    }

    public int bedCount() {
        return rooms().stream().mapToInt(PlannedRoom::beds).sum();
    }

    public List<PlannedRoom> rooms() {
        return buildings.stream()
                .flatMap(building -> building.floors().stream())
                .flatMap(floor -> floor.rooms().stream())
                .toList();
    }
}
