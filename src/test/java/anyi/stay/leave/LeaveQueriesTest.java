// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.DischargeReason;
import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaveQueriesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final LeaveQueries leaves = new LeaveQueries(store.read());

    @BeforeEach
    void some_are_away() {
        given.home().beds("1号楼", 1, 2, 2);
        given.resident("王秀英")
                .admitted("2024-03-15")
                .inBed("101-1")
                .onLeave("2026-10-28", "2026-11-02", "2026-11-03", LeaveKind.FAMILY)
                .onLeave("2026-11-20", "2026-11-22", null, LeaveKind.HOSPITAL)
                .save();
        given.resident("张有才")
                .admitted("2024-03-15")
                .inBed("101-2")
                .onLeave("2026-11-23", "2026-11-24", null, LeaveKind.FAMILY)
                .save();
        given.resident("李桂兰")
                .admitted("2024-03-15")
                .inBed("102-1")
                .onLeave("2026-11-01", "2026-11-24", LeaveKind.HOSPITAL)
                .save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void who_came_back_today_is_not_away() {
        assertEquals(List.of("王秀英", "张有才"), names(leaves.open(TODAY)));
        assertEquals(List.of("李桂兰", "王秀英", "张有才"), names(leaves.open(TODAY.minusDays(1))));
        assertEquals(2, leaves.countAway(TODAY));
    }

    @Test
    void overdue_is_who_was_expected_before_today() {
        List<LeaveRow> overdue = leaves.overdue(TODAY);
        assertEquals(List.of("王秀英"), names(overdue));
        assertEquals(2, overdue.getFirst().daysOverdue(TODAY));
        assertEquals(4, overdue.getFirst().days(TODAY));
        assertEquals(Optional.of("101-1"), overdue.getFirst().bedLabel());
    }

    @Test
    void a_month_has_every_leave_that_touches_it() {
        assertEquals(4, leaves.ofMonth(YearMonth.parse("2026-11")).size());
        assertEquals(List.of("王秀英"), names(leaves.ofMonth(YearMonth.parse("2026-10"))));
        assertEquals(List.of(), leaves.ofMonth(YearMonth.parse("2026-09")));
    }

    @Test
    void whereabouts_hold_the_stays_and_leaves_of_one_person() {
        var wei = given.resident("魏长河")
                .admitted("2020-01-01")
                .onLeave("2021-02-01", "2021-02-08", LeaveKind.FAMILY)
                .discharged("2022-05-01", DischargeReason.FAMILY)
                .save();
        Whereabouts whereabouts = leaves.whereabouts(wei);
        assertEquals(
                Optional.of(LocalDate.parse("2022-05-01")),
                whereabouts.stays().getFirst().dischargedOn());
        assertEquals(LeaveKind.FAMILY, whereabouts.leaves().getFirst().kind());
        assertTrue(whereabouts.open().isEmpty());
        assertEquals(whereabouts.stays(), leaves.allStays().get(wei));
        assertEquals(whereabouts.leaves(), leaves.allLeaves().get(wei));
        assertEquals(Whereabouts.UNKNOWN, leaves.whereabouts(given.next()));
    }

    @Test
    void a_leave_is_read_as_it_was_written() {
        Leave leave = leaves.leave(leaves.open(TODAY).getFirst().id()).orElseThrow();
        assertEquals(Optional.of(LocalDate.parse("2026-11-22")), leave.expectedBackOn());
        assertEquals(Optional.empty(), leave.escort().name());
    }

    private static List<String> names(List<LeaveRow> rows) {
        return rows.stream().map(LeaveRow::residentName).toList();
    }
}
