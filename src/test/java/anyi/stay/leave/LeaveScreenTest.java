// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.LeaveKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaveScreenTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final LeaveQueries leaves = new LeaveQueries(store.read());
    private final Robot robot = new Robot();

    @BeforeEach
    void a_home() {
        given.home().beds("1号楼", 1, 3, 3);
        given.resident("王秀英").admitted("2024-03-15").inBed("101-1").save();
        given.resident("马连成")
                .admitted("2024-03-15")
                .inBed("101-2")
                .onLeave("2026-11-13", "2026-11-20", null, LeaveKind.HOSPITAL)
                .save();
        given.resident("傅春林")
                .admitted("2024-03-15")
                .inBed("101-3")
                .onLeave("2026-11-22", "2026-11-29", null, LeaveKind.FAMILY)
                .onLeave("2026-11-01", "2026-11-03", "2026-11-03", LeaveKind.FAMILY)
                .save();
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    @Test
    void a_leave_is_entered_in_one_line_by_keyboard() {
        robot.open(page(LeaveListModel.AWAY));
        robot.press(KeyCode.CONTROL, KeyCode.N)
                .press(KeyCode.DOWN)
                .type("wxy")
                .press(KeyCode.DOWN)
                .enter();
        robot.focus("#leave-kind").press(KeyCode.DOWN).press(KeyCode.DOWN).enter();
        robot.fill("#leave-left", "20261123").enter();
        robot.type("2026-11-28").enter();
        robot.type("肺部感染").enter();

        assertTrue(robot.sees("已登记王秀英的请假"), robot::text);
        assertEquals(
                List.of("马连成", "傅春林", "王秀英"),
                leaves.open(Robot.TODAY).stream().map(LeaveRow::residentName).toList());
        assertTrue(robot.has("#leaves"));
    }

    @Test
    void an_overlapping_leave_is_refused_beside_the_field_and_stays_typed() {
        robot.open(page(LeaveListModel.AWAY));
        robot.press(KeyCode.CONTROL, KeyCode.N)
                .press(KeyCode.DOWN)
                .type("mlc")
                .press(KeyCode.DOWN)
                .enter();
        robot.focus("#leave-kind").press(KeyCode.DOWN).press(KeyCode.DOWN).enter();
        robot.focus("#leave-reason").type("再住院").enter();

        assertTrue(robot.sees("自 2026-11-13 起的请假还没有销假"), robot::text);
        assertEquals("再住院", robot.textOf("#leave-reason"));
        assertEquals(2, leaves.countAway(Robot.TODAY));
    }

    @Test
    void a_return_is_recorded_by_keyboard_and_can_be_taken_back() {
        robot.open(page(LeaveListModel.OVERDUE));
        assertTrue(robot.sees("逾期 4 天"), robot::text);
        assertFalse(robot.sees("傅春林"));
        robot.focus("#leaves").press(KeyCode.HOME).push("#leave-come-back");
        robot.focus("#leave-back").enter();

        assertTrue(robot.sees("已保存马连成的请假"), robot::text);
        assertEquals(1, leaves.countAway(Robot.TODAY));
    }

    @Test
    void pictures_are_whole() {
        robot.open(page(LeaveListModel.MONTH)).picture("stay-leaves");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("stay-leaves");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).dark(true).picture("stay-leaves-dark");
        robot.dark(false).textSize(150).picture("stay-leaves-150");
        assertEquals(List.of(), robot.clipped());
    }

    private Function<anyi.kit.Desk, Page> page(String chip) {
        var session = new Session("刘春梅");
        var commands = new LeaveCommands(store, session, Messages.of(Language.CHINESE));
        return desk ->
                new LeaveScreens(desk, store, commands, new Ids(TestStores.CLOCK)).leaves(new Place.Leaves(chip));
    }
}
