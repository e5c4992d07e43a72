// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import static anyi.store.schema.Tables.RESIDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.subsidy.GivenSubsidies;
import anyi.term.CareDependence;
import anyi.term.LeaveKind;
import anyi.text.Messages.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TodayScreenTest {
    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    @Test
    void every_figure_opens_the_rows_behind_it() {
        home();
        robot.open(desk -> new TodayScreens(desk, store).today());
        assertTrue(robot.textOf("#today-house").contains("4"));
        assertTrue(robot.textOf("#today-share").contains("20.0"));
        assertTrue(robot.sees("年底目标 55 %，还差 4 张"));
        robot.push("#today-house").push("#today-share").push("#today-month");
        robot.push("#today-due-ASSESSMENT").push("#today-due-LEAVE_OVERDUE").push("#today-movements-all");
        robot.press(KeyCode.CONTROL, KeyCode.N);
        assertEquals(new Place.Residents(""), robot.places().getFirst());
        assertEquals(new Place.BedTable(Robot.TODAY, "NURSING"), robot.places().get(1));
        assertEquals(new Place.Residents("ASSESSMENT_DUE"), robot.places().get(3));
        assertEquals(new Place.Leaves("OVERDUE"), robot.places().get(4));
        assertTrue(robot.places().getLast() instanceof Place.Admission);
    }

    @Test
    void a_month_without_a_run_shows_what_it_would_come_to() {
        var given = new GivenSubsidies();
        given.approve(given.wang(), "2026-10-01");
        given.approve(given.zhang(), "2026-11-01");
        robot.open(desk -> new TodayScreens(desk, given.store()).today());
        String month = robot.textOf("#today-month");
        assertTrue(month.contains("50") && month.contains(".00"), month);
        assertTrue(month.contains("未关账"), month);
        assertTrue(month.contains("2 笔"), month);
        given.store().close();
    }

    @Test
    void what_lapses_among_staff_stands_on_the_due_list() {
        home();
        new anyi.given.GivenStaff(a, "杨秀玲")
                .as(anyi.term.StaffPosition.CARE_WORKER, "2021-07-01")
                .health("2026-11-02")
                .save();
        robot.open(desk -> new TodayScreens(desk, store).today());
        assertTrue(robot.sees("员工证书、培训到期"), robot::text);
        robot.push("#today-due-STAFF");
        assertEquals(List.of(new Place.Staff("DUE", "")), robot.places());
    }

    @Test
    void an_empty_home_says_what_to_do_first() {
        robot.open(desk -> new TodayScreens(desk, store).today());
        assertTrue(robot.sees("这里还是空的"));
        robot.picture("today-empty").push("#today-import");
        assertEquals(List.of(new Place.Exchange("import")), robot.places());
    }

    @Test
    void it_is_whole_in_each_language_and_size() {
        home();
        robot.open(desk -> new TodayScreens(desk, store).today()).picture("today");
        assertEquals(List.of(), robot.clipped());
        robot.dark(true).picture("today-dark");
        robot.dark(false).in(Language.ENGLISH).picture("today");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).textSize(150).picture("today-150");
        assertEquals(List.of(), robot.clipped());
    }

    private void home() {
        a.home().target(2026, "55");
        List<String> beds = a.beds("1 号楼", 1, 5, 2);
        a.nursing(beds.getFirst(), "2024-01-01").nursing(beds.get(1), "2024-01-01");
        a.resident("王桂兰")
                .female()
                .born("1941-05-03")
                .admitted("2024-03-15")
                .inBed(beds.getFirst())
                .assessed("2026-11-11", CareDependence.SEVERE)
                .save();
        a.resident("傅春林")
                .male()
                .born("1949-11-26")
                .admitted("2026-11-02")
                .inBed(beds.get(1))
                .onLeave("2026-11-10", "2026-11-20", null, LeaveKind.FAMILY)
                .save();
        UUID late = a.resident("赵永发")
                .male()
                .born("1945-11-28")
                .admitted("2023-01-01")
                .inBed(beds.get(2))
                .assessed("2025-11-26", CareDependence.MODERATE)
                .save();
        a.resident("沈忠义")
                .male()
                .born("1939-02-01")
                .admitted("2023-01-01")
                .inBed(beds.get(3))
                .assessed("2026-03-01", CareDependence.COMPLETE)
                .save();
        store.write("李梅", "身份证到期", tx -> {
            var row = tx.row(RESIDENT, late);
            row.setIdExpiresOn(LocalDate.of(2026, 12, 9));
            tx.update(row);
            return true;
        });
    }
}
