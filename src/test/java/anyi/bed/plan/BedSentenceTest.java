// SPDX-License-Identifier: Apache-2.0
package anyi.bed.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.bed.plan.BedPlan.PlannedFloor;
import anyi.bed.plan.BedPlan.PlannedRoom;
import anyi.bed.plan.BedSentence.NotUnderstood;
import anyi.bed.plan.BedSentence.Understood;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedSentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1栋 2层 10间房 每间3张床                                   | 1 | 2 | 10 | 30
        1 building, 2 floors, 10 rooms of 3                        | 1 | 2 | 10 | 30
        一栋两层，每层10间，每间3床                                | 1 | 2 | 20 | 60
        １栋，２层，１０间，每间３张床                             | 1 | 2 | 10 | 30
        2栋楼，每栋3层，每层8间，每间住2人                         | 2 | 6 | 48 | 96
        两栋 三层 每层十二间 三人间                                | 2 | 6 | 72 | 216
        平房8间，每间2张                                           | 1 | 1 | 8 | 16
        10间房 3张床                                               | 1 | 1 | 10 | 30
        10间房，30张床                                             | 1 | 1 | 10 | 30
        1栋2层，共10间，共30张床                                   | 1 | 2 | 10 | 30
        2栋，每栋10间，每间2张床                                   | 2 | 2 | 20 | 40
        2栋，各2层，每层5间房，每个房间3个床位                     | 2 | 4 | 20 | 60
        每层楼10个房间，共2层，每个房间4张床                       | 1 | 2 | 20 | 80
        20 rooms with 2 beds each                                  | 1 | 1 | 20 | 40
        2 floors, 10 rooms per floor, 3 beds per room              | 1 | 2 | 20 | 60
        2 floors 10 rooms a floor 3 beds a room                    | 1 | 2 | 20 | 60
        two buildings with three floors each, 8 rooms on each floor, 2 beds in each room | 2 | 6 | 48 | 96
        a building of 2 floors, each floor has 5 rooms, each room has 2 beds | 1 | 2 | 10 | 20
        Three houses, 12 rooms in all, 2 beds apiece               | 3 | 3 | 12 | 24
        24 beds in 12 rooms                                        | 1 | 1 | 12 | 24
        """)
    void a_house_is_understood(String sentence, int buildings, int floors, int rooms, int beds) {
        var plan = assertInstanceOf(Understood.class, new BedSentence(sentence).read(), sentence)
                .plan();
        assertEquals(
                List.of(buildings, floors, rooms, beds),
                List.of(plan.buildings().size(), plan.floorCount(), plan.roomCount(), plan.bedCount()),
                sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '  '                             | bed.sentence.problem.empty
        hello                            | bed.sentence.problem.rooms
        1栋2层                           | bed.sentence.problem.rooms
        1栋2层10间                       | bed.sentence.problem.beds
        5层 3间 每间2张床                | bed.sentence.problem.fewRooms
        10间 每间100张床                 | bed.sentence.problem.bedsPerRoom
        10间 每间0张床                   | bed.sentence.problem.bedsPerRoom
        10间 共31张床                    | bed.sentence.problem.bedsPerRoom
        200间 每间2张床                  | bed.sentence.problem.manyRooms
        99999999999栋 10间 每间2张       | bed.sentence.problem.house
        10间 每间2张 护理型12            | bed.sentence.problem.unit
        10间 每间2张 另有3间             | bed.sentence.problem.twice
        """)
    void what_cannot_be_meant_is_refused_by_name(String sentence, String key) {
        var problem = assertInstanceOf(NotUnderstood.class, new BedSentence(sentence).read())
                .problem();
        assertEquals(key, problem.key());
    }

    @Test
    void rooms_are_numbered_by_floor() {
        var plan = assertInstanceOf(Understood.class, new BedSentence("1栋2层，共5间，每间3张床").read())
                .plan();
        assertEquals(
                List.of(
                        new PlannedFloor(
                                1,
                                List.of(
                                        new PlannedRoom("101", 3),
                                        new PlannedRoom("102", 3),
                                        new PlannedRoom("103", 3))),
                        new PlannedFloor(2, List.of(new PlannedRoom("201", 3), new PlannedRoom("202", 3)))),
                plan.buildings().getFirst().floors());
    }

    @Test
    void whatever_is_said_in_numbers_is_what_is_built() {
        var random = new Random(20261124);
        for (int i = 0; i < 1000; i++) {
            int buildings = 1 + random.nextInt(5);
            int floors = 1 + random.nextInt(6);
            int rooms = 1 + random.nextInt(40);
            int beds = 1 + random.nextInt(8);
            String sentence = random.nextBoolean()
                    ? "%d栋 每栋%d层 每层%d间 每间%d张床".formatted(buildings, floors, rooms, beds)
                    : "%d buildings, %d floors each, %d rooms per floor, %d beds per room"
                            .formatted(buildings, floors, rooms, beds);
            var plan = assertInstanceOf(Understood.class, new BedSentence(sentence).read(), sentence)
                    .plan();
            assertEquals(buildings * floors * rooms * beds, plan.bedCount(), sentence);
        }
    }

    @Test
    void chinese_numerals_are_read() {
        assertEquals(
                List.of(0, 2, 10, 12, 20, 35, 105, 120),
                List.of("零", "两", "十", "十二", "二十", "三十五", "一百零五", "一百二十").stream()
                        .map(PlainSentence::chinese)
                        .toList());
    }
}
