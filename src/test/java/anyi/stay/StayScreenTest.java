// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.robot.Robot;
import anyi.stay.leave.LeaveCommands;
import anyi.stay.leave.LeaveQueries;
import anyi.stay.leave.LeaveScreens;
import anyi.stay.movement.MovementScreens;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.DischargeReason;
import anyi.term.Funding;
import anyi.term.LeaveKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StayScreenTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Robot robot = new Robot();
    private UUID wang = given.next();
    private UUID zhang = given.next();

    @BeforeEach
    void a_home() {
        given.home().beds("1号楼", 1, 3, 2);
        wang = given.resident("王秀英")
                .female()
                .admitted("2024-03-15", Funding.DESTITUTE_SUPPORT)
                .inBed("101-1")
                .movedTo("102-1", "2026-09-01")
                .onLeave("2026-11-01", "2026-11-05", LeaveKind.FAMILY)
                .save();
        zhang = given.resident("张有才")
                .male()
                .admitted("2026-11-02")
                .inBed("101-2")
                .save();
        given.resident("罗成")
                .admitted("2020-01-01")
                .inBed("103-1")
                .discharged("2026-11-20", DischargeReason.DEATH)
                .save();
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    @Test
    void somebody_moves_to_a_free_bed_by_keyboard() {
        robot.openNode(desk -> section(desk, wang));
        robot.push("#stay-move");
        robot.focus("#move-bed")
                .press(KeyCode.DOWN)
                .type("103-1")
                .press(KeyCode.DOWN)
                .enter();
        assertTrue(robot.sees("王秀英：102-1 → 103-1"), robot::text);
        robot.focus("#move-from").enter();
        assertTrue(robot.sees("王秀英已转到 103-1 床"), robot::text);
        assertEquals("103-1", given.bedOf(wang));
    }

    @Test
    void two_people_change_places_in_one_act() {
        robot.openNode(desk -> section(desk, wang));
        robot.push("#stay-move");
        robot.focus("#move-bed")
                .press(KeyCode.DOWN)
                .type("101-2")
                .press(KeyCode.DOWN)
                .enter();
        robot.focus("#move-from").enter();
        assertEquals("101-2", given.bedOf(wang), robot::text);
        assertEquals("102-1", given.bedOf(zhang));
    }

    @Test
    void a_discharge_before_the_admission_is_refused_beside_the_field() {
        robot.openNode(desk -> section(desk, wang));
        robot.push("#stay-discharge");
        assertTrue(robot.sees("102-1 床空出"), robot::text);
        robot.fill("#discharge-on", "20240301");
        robot.push("#dialog-save");
        assertTrue(robot.sees("退住日期早于入住日期 2024-03-15"), robot::text);
        assertTrue(robot.sees("请选退住原因"), robot::text);

        robot.fill("#discharge-on", "20261124");
        robot.focus("#discharge-reason").press(KeyCode.DOWN);
        robot.focus("#discharge-remark").enter();
        assertTrue(robot.sees("王秀英已退住"), robot::text);
        assertFalse(new StayQueries(store.read()).staysOf(wang).getFirst().isOpen());
        assertTrue(robot.has("#stay-reopen"));
    }

    @Test
    void another_payer_leaves_earlier_days_as_they_are() {
        robot.openNode(desk -> section(desk, wang));
        robot.push("#stay-funding");
        robot.focus("#funding-kind").press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.fill("#funding-from", "20261101").enter();
        List<FundingPeriod> periods = new StayQueries(store.read()).fundingOf(given.stayOf(wang));
        assertEquals(Funding.DESTITUTE_SUPPORT, periods.getFirst().funding());
        assertEquals(LocalDate.parse("2026-11-01"), periods.getFirst().period().to());
        assertEquals(Funding.SELF, periods.getLast().funding());
    }

    @Test
    void a_leave_is_recorded_from_the_case_file() {
        robot.openNode(desk -> section(desk, wang));
        robot.push("#stay-grant-leave");
        robot.focus("#leave-kind").press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.focus("#leave-approved-by").enter();
        assertEquals(1, new LeaveQueries(store.read()).countAway(Robot.TODAY), robot::text);
        assertTrue(robot.has("#stay-come-back"));
    }

    @Test
    void pictures_are_whole() {
        robot.openNode(desk -> section(desk, wang)).picture("stay-section");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("stay-section");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).push("#stay-discharge").picture("stay-discharge");
        assertEquals(List.of(), robot.clipped());
        robot.open(desk -> new MovementScreens(desk, store)
                        .movements(new Place.Movements(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"))))
                .picture("stay-movements");
        assertEquals(List.of(), robot.clipped());
        assertTrue(robot.sees("去世"), robot::text);
        robot.in(Language.ENGLISH).picture("stay-movements");
        assertEquals(List.of(), robot.clipped());
    }

    private Node section(Desk desk, UUID resident) {
        var session = new Session("刘春梅");
        var words = Messages.of(Language.CHINESE);
        var ids = new Ids(TestStores.CLOCK);
        var leaves = new LeaveCommands(store, session, words);
        var screens = new StayScreens(
                desk,
                store,
                new StayCommands(store, session, words, ids, leaves),
                new LeaveScreens(desk, store, leaves, ids));
        var section = screens.sectionOf(resident, () -> {});
        section.show(desk.today());
        return section.content();
    }
}
