// SPDX-License-Identifier: Apache-2.0
package anyi.bed.plan;

import anyi.value.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Understands how people describe their house: "1栋 2层 10间房 每间3张床", "1 building, 2 floors, 10 rooms of 3".
 *
 * <p>How it decides where a sentence leaves a choice: floors are those of each building; rooms are counted in all,
 * unless it says per floor or per building; beds are those of each room, unless it says in all, or there are too many
 * of them for a room. A preview shows what was understood.
 */
public record BedSentence(String words) {
    private static final int MOST_BUILDINGS = 30;
    private static final int MOST_FLOORS = 50;
    private static final int MOST_ROOMS_A_FLOOR = 99;
    private static final int MOST_BEDS_A_ROOM = 20;

    /** What a sentence means, or what is wrong with it. */
    public sealed interface Reading {}

    public record Understood(BedPlan plan) implements Reading {}

    public record NotUnderstood(Problem problem) implements Reading {}

    public Reading read() {
        if (words.isBlank()) {
            return refuse("bed.sentence.problem.empty");
        }
        var told = new EnumMap<Level, Quantity>(Level.class);
        for (Quantity quantity : Quantity.of(Token.of(PlainSentence.of(words)))) {
            if (quantity.unit().isEmpty()) {
                return refuse("bed.sentence.problem.unit", Integer.toString(quantity.count()));
            }
            if (told.putIfAbsent(quantity.unit().get(), quantity) != null) {
                return refuse("bed.sentence.problem.twice", Integer.toString(quantity.count()));
            }
        }
        return new Told(told).meaning();
    }

    private static Reading refuse(String key, Object... args) {
        return new NotUnderstood(Problem.refuse("sentence", key, args));
    }

    /** What was said of each level. */
    private record Told(Map<Level, Quantity> told) {

        private Reading meaning() {
            if (!told.containsKey(Level.ROOM)) {
                return refuse("bed.sentence.problem.rooms");
            }
            if (!told.containsKey(Level.BED)) {
                return refuse("bed.sentence.problem.beds");
            }
            int buildings = count(Level.BUILDING, 1);
            int floors = count(Level.FLOOR, 1);
            if (told.containsKey(Level.FLOOR)
                    && told.get(Level.FLOOR).inAll()
                    && floors % Math.max(1, buildings) == 0) {
                floors /= Math.max(1, buildings);
            }
            if (buildings < 1 || floors < 1 || buildings > MOST_BUILDINGS || floors > MOST_FLOORS) {
                return refuse("bed.sentence.problem.house", MOST_BUILDINGS, MOST_FLOORS);
            }
            return rooms(buildings, floors);
        }

        private Reading rooms(int buildings, int floors) {
            int places = buildings * floors;
            long rooms = (long) count(Level.ROOM, 0) * roomsTimes(buildings, places);
            if (rooms < places) {
                return refuse("bed.sentence.problem.fewRooms", places, rooms);
            }
            if (rooms > (long) places * MOST_ROOMS_A_FLOOR) {
                return refuse("bed.sentence.problem.manyRooms", MOST_ROOMS_A_FLOOR);
            }
            int beds = bedsOfRoom((int) rooms);
            if (beds < 1 || beds > MOST_BEDS_A_ROOM) {
                return refuse("bed.sentence.problem.bedsPerRoom", MOST_BEDS_A_ROOM);
            }
            return new Understood(BedPlan.evenly(buildings, floors, (int) rooms, beds));
        }

        private int roomsTimes(int buildings, int places) {
            Optional<Level> per = Optional.ofNullable(told.get(Level.ROOM)).flatMap(Quantity::per);
            return per.map(level -> level == Level.BUILDING ? buildings : places)
                    .orElse(1);
        }

        /** The beds of one room, or 0 where beds counted in all do not divide by the rooms. */
        private int bedsOfRoom(int rooms) {
            int beds = count(Level.BED, 0);
            var quantity = Optional.ofNullable(told.get(Level.BED));
            boolean each = quantity.flatMap(Quantity::per).isPresent();
            boolean inAll = quantity.filter(Quantity::inAll).isPresent();
            if (each || !inAll && beds <= MOST_BEDS_A_ROOM && beds < rooms) {
                return beds;
            }
            if (inAll || beds % rooms == 0) {
                return beds % rooms == 0 ? beds / rooms : 0;
            }
            return beds;
        }

        private int count(Level level, int otherwise) {
            Quantity quantity = told.get(level);
            return quantity == null ? otherwise : quantity.count();
        }
    }
}
