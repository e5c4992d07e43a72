// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.stay.movement.MovementKind;
import anyi.stay.movement.MovementQueries;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.BedService;
import anyi.term.DischargeReason;
import anyi.term.Funding;
import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StayQueriesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private UUID wang = given.next();

    @BeforeEach
    void a_home() {
        given.home().beds("1号楼", 1, 2, 2);
        wang = given.resident("王秀英")
                .admitted("2024-03-15", Funding.SELF)
                .funded(Funding.DESTITUTE_SUPPORT, "2026-11-11")
                .inBed("101-1")
                .movedTo("102-1", "2026-11-02")
                .onLeave("2026-11-09", "2026-11-13", LeaveKind.FAMILY)
                .save();
        given.resident("罗成")
                .admitted("2020-01-01")
                .inBed("101-2")
                .discharged("2026-11-20", DischargeReason.DEATH)
                .save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_day_of_discharge_is_the_first_not_in_house() {
        var stays = new StayQueries(store.read());
        assertEquals(2, stays.countInHouse(LocalDate.parse("2026-11-19")));
        assertEquals(1, stays.countInHouse(LocalDate.parse("2026-11-20")));
        assertTrue(stays.stayOn(wang, TODAY).isPresent());
    }

    @Test
    void person_days_are_split_at_a_change_of_the_payer_with_leave_apart() {
        List<PersonDaysRow> rows = new PersonDaysQueries(store.read()).of(YearMonth.parse("2026-11"));
        assertEquals(
                List.of("罗成 19 0", "王秀英 10 2", "王秀英 20 2"),
                rows.stream()
                        .map(row -> row.residentName() + " " + row.days() + " " + row.leaveDays())
                        .toList());
        assertEquals(
                List.of(Optional.of(Funding.SELF), Optional.of(Funding.DESTITUTE_SUPPORT)),
                rows.stream().skip(1).map(PersonDaysRow::funding).toList());
    }

    @Test
    void free_beds_are_those_that_nobody_lies_in_and_that_stay_in_service() {
        given.service("102-2", BedService.OUT_OF_SERVICE, "2026-12-01", null);
        assertEquals(
                List.of("101-1", "101-2"),
                new BedStayQueries(store.read())
                        .free(TODAY).stream().map(FreeBedRow::label).toList());
    }

    @Test
    void movements_tell_what_happened_on_each_day() {
        var movements =
                new MovementQueries(store.read()).between(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));
        assertEquals(
                List.of(MovementKind.DISCHARGED, MovementKind.CAME_BACK, MovementKind.LEFT, MovementKind.MOVED),
                movements.stream().map(row -> row.kind()).toList());
        assertEquals(Optional.of("101-1"), movements.getLast().fromBed());
        assertEquals(Optional.of("102-1"), movements.getLast().bed());
    }
}
