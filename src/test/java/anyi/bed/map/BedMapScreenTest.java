// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.bed.BedRow;
import anyi.bed.RoomDraft;
import anyi.bed.TestHome;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.stay.StayCommands;
import anyi.stay.leave.LeaveCommands;
import anyi.stay.leave.LeaveScreens;
import anyi.term.BedState;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.LeaveKind;
import anyi.term.RoomSex;
import anyi.term.Sex;
import anyi.text.Messages.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BedMapScreenTest {
    private static final LocalDate TODAY = TestHome.TODAY;
    private final TestHome home = new TestHome();
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
        home.close();
    }

    private void open() {
        robot.open(desk -> screens(desk).map(new Place.BedMap(TODAY)));
    }

    private BedScreens screens(anyi.kit.Desk desk) {
        var leaves = new LeaveCommands(home.store, TestHome.SESSION, home.chinese);
        var stays = new StayCommands(home.store, TestHome.SESSION, home.chinese, home.ids, leaves);
        var leaveScreens = new LeaveScreens(desk, home.store, leaves, home.ids);
        return new BedScreens(desk, home.store, home.beds, stays, leaveScreens);
    }

    private void small() {
        home.built("2层 4间 每间2张", BedType.ORDINARY, "2026-01-01").target(2026, "40");
        home.lying("徐广生", Sex.MALE, "101-1", "2026-03-01");
        home.lying("唐国富", Sex.MALE, "102-1", "2026-03-01");
    }

    private Optional<String> in(String label, LocalDate on) {
        return home.row(label, on).occupant().map(occupant -> occupant.person().name());
    }

    @Test
    void a_sentence_builds_the_first_beds() {
        open();
        assertTrue(robot.sees("还没有床位"));
        robot.fill("#bed-plan-sentence", "1 building, 2 floors, 10 rooms of 3");
        assertTrue(robot.sees("1 栋 2 层 10 间，共 30 张床：101-1 … 205-3"));
        robot.fill("#bed-plan-from", "2020-01-01").push("#bed-plan-build");
        assertEquals(30, home.queries.on(TODAY).size());
        assertTrue(robot.has("#bed-205-3"));
        assertTrue(robot.sees("已新建 30 张床"));
    }

    @Test
    void a_sentence_that_is_not_understood_is_told_and_stays() {
        open();
        robot.fill("#bed-plan-sentence", "很多房间").push("#bed-plan-build");
        assertTrue(robot.sees("没有说有几间房，请写上，例如“10间”。"));
        assertEquals("很多房间", robot.textOf("#bed-plan-sentence"));
        assertFalse(home.queries.hasBeds());
    }

    @Test
    void somebody_moves_by_keys_from_a_stated_day() {
        small();
        open();
        robot.focus("#bed-101-1").press(KeyCode.CONTROL, KeyCode.X);
        assertTrue(robot.sees("正在移动 徐广生（101-1）"));
        robot.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.V);
        assertTrue(robot.sees("101-1 → 201-1 · 普通"));
        robot.fill("#bed-move-from", "2026-11-20").enter();
        assertTrue(robot.sees("已转床：徐广生 从 101-1 到 201-1"));
        assertEquals(Optional.of("徐广生"), in("201-1", TODAY));
        assertEquals(Optional.of("徐广生"), in("101-1", LocalDate.of(2026, 11, 19)));
        assertEquals(BedState.FREE, home.row("101-1", TODAY).state());
    }

    @Test
    void somebody_moves_by_dragging() {
        small();
        open();
        robot.drag("#bed-101-1", "#bed-202-2").enter();
        assertEquals(Optional.of("徐广生"), in("202-2", TODAY));
    }

    @Test
    void two_change_beds_in_one_act() {
        small();
        open();
        long before = home.store.revision();
        robot.focus("#bed-101-1").press(KeyCode.CONTROL, KeyCode.X);
        robot.focus("#bed-102-1").press(KeyCode.CONTROL, KeyCode.V);
        assertTrue(robot.sees("对调床位：徐广生 和 唐国富"));
        robot.enter();
        assertEquals(Optional.of("唐国富"), in("101-1", TODAY));
        assertEquals(Optional.of("徐广生"), in("102-1", TODAY));
        assertEquals(before + 1, home.store.revision());
    }

    @Test
    void a_map_that_is_laid_out_anew_leaves_the_keys_to_the_question_above_it() {
        small();
        open();
        robot.focus("#bed-101-1").press(KeyCode.CONTROL, KeyCode.X);
        robot.focus("#bed-102-1").press(KeyCode.CONTROL, KeyCode.V);
        assertTrue(robot.sees("对调床位：徐广生 和 唐国富"));
        robot.onFx(() -> {
            robot.node("#dialog-save").getScene().getWindow().setWidth(700);
            return true;
        });
        robot.settle().enter();
        assertEquals(Optional.of("唐国富"), in("101-1", TODAY), robot::text);
    }

    @Test
    void a_room_of_the_other_sex_takes_nobody() {
        small();
        var room = home.row("201-1", TODAY).place().room();
        home.beds.changeRoom(room.id(), new RoomDraft(room.number(), RoomSex.FEMALE, null));
        open();
        robot.focus("#bed-101-1").press(KeyCode.CONTROL, KeyCode.X);
        assertTrue(robot.textOf("#bed-201-1").contains("不可选"));
        robot.focus("#bed-201-1").press(KeyCode.CONTROL, KeyCode.V);
        assertTrue(robot.sees("201-1 在女寝，不能放在这里。"));
        robot.press(KeyCode.ESCAPE);
        assertEquals(Optional.of("徐广生"), in("101-1", TODAY));
    }

    @Test
    void several_beds_become_nursing_beds_and_the_share_follows() {
        small();
        open();
        assertEquals("0.0 %", robot.textOf("#bed-share-percent"));
        assertEquals("还差 4 张", robot.textOf("#bed-share-missing"));
        robot.focus("#bed-101-1").press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.SPACE);
        assertTrue(robot.sees("已选 2 张"));
        robot.push("#bed-convert");
        robot.push("#dialog-save");
        assertTrue(robot.sees("请填认定依据，例如验收文件。"));
        robot.fill("#bed-change-from", "2026-07-01")
                .fill("#bed-change-note", "验收单 5 号")
                .enter();
        assertEquals("25.0 %", robot.textOf("#bed-share-percent"));
        assertEquals("还差 2 张", robot.textOf("#bed-share-missing"));
        assertEquals(0, home.queries.share(LocalDate.of(2026, 6, 30)).nursing());
        robot.fill("#bed-on", "2026-06-30");
        assertEquals("0.0 %", robot.textOf("#bed-share-percent"));
        robot.push("#bed-share-counted");
        assertEquals(
                new Place.BedTable(LocalDate.of(2026, 6, 30), "NURSING"),
                robot.places().getLast());
    }

    @Test
    void enter_opens_details_and_a_bed_with_somebody_is_not_taken_out_of_service() {
        small();
        open();
        robot.focus("#bed-101-1").enter();
        assertTrue(robot.sees("2026-03-01 起睡在这里"));
        assertTrue(robot.sees("2026-01-01 起　普通"));
        assertFalse(robot.has("#bed-details-TAKE_OUT_OF_SERVICE"));
        robot.press(KeyCode.ESCAPE);
        robot.focus("#bed-101-2").enter();
        robot.push("#bed-details-TAKE_OUT_OF_SERVICE");
        robot.fill("#bed-change-to", "2026-12-01")
                .fill("#bed-change-note", "屋面维修")
                .enter();
        assertEquals(BedState.OUT_OF_SERVICE, home.row("101-2", TODAY).state());
        assertEquals(BedState.FREE, home.row("101-2", LocalDate.of(2026, 12, 1)).state());
        assertTrue(robot.textOf("#bed-101-2").contains("屋面维修"));
    }

    @Test
    void l_asks_for_leave_and_b_shows_the_table() {
        small();
        open();
        robot.focus("#bed-101-1").press(KeyCode.L);
        assertTrue(robot.sees("徐广生"));
        assertTrue(robot.has("#dialog-save"));
        robot.press(KeyCode.ESCAPE).focus("#bed-101-1");
        robot.press(KeyCode.B);
        assertEquals(new Place.BedTable(TODAY, ""), robot.places().getLast());
    }

    @Test
    void the_table_shows_the_beds_that_the_share_counts() {
        small();
        robot.open(desk -> screens(desk).table(new Place.BedTable(TODAY, "FREE")));
        assertTrue(robot.sees("6 张床"));
        robot.push("#chip-FREE");
        assertTrue(robot.sees("8 张床"));
        robot.picture("05-beds-table");
        assertEquals(List.of(), robot.clipped());
    }

    @Test
    void rooms_are_added_and_renamed() {
        small();
        robot.openNode(desk -> screens(desk).rooms());
        robot.push("#rooms-add");
        robot.fill("#rooms-number", "103").push("#dialog-save");
        assertEquals(10, home.queries.on(TODAY).size());
        robot.push("#rooms-rename-101-1").fill("#rooms-name", "101靠窗").enter();
        assertEquals(
                1,
                home.queries.on(TODAY).stream()
                        .map(BedRow::label)
                        .filter("101靠窗"::equals)
                        .count());
        robot.picture("settings-rooms");
        assertEquals(List.of(), robot.clipped());
    }

    @Test
    void the_map_looks_right_in_both_languages_dark_and_large() {
        large();
        open();
        robot.drag("#bed-206-1", "#bed-104-3", "05-beds").press(KeyCode.ESCAPE);
        robot.press(KeyCode.ESCAPE);
        robot.picture("05-beds-rest");
        assertEquals(List.of(), robot.clipped());
        robot.dark(true).picture("05-beds-dark");
        robot.dark(false).textSize(150).picture("05-beds-150");
        assertEquals(List.of(), robot.clipped());
        robot.textSize(100).in(Language.ENGLISH);
        robot.focus("#bed-101-1").enter().picture("05-beds");
    }

    @Test
    void the_empty_map_invites() {
        open();
        robot.picture("05-beds-empty");
        assertEquals(List.of(), robot.clipped());
    }

    private void large() {
        home.built("1栋 2层 16间 每间3张", BedType.ORDINARY, "2020-01-01")
                .built("平房8间 每间2张", BedType.ORDINARY, "2020-01-01")
                .target(2026, "40");
        var names = List.of(
                "张有才", "李秀英", "陈桂荣", "孙德山", "曹永贵", "程万里", "周玉兰", "傅春林", "何守信", "杨凤芝", "王桂兰", "赵永发", "郑宝山", "沈忠义", "于淑华",
                "马连成", "朱淑清", "胡秀珍", "宋德福", "彭有福", "林凤英", "曾庆余");
        int at = 0;
        for (BedRow bed : home.queries.on(TODAY)) {
            if (at < names.size() && !bed.label().equals("104-3")) {
                UUID resident = home.lying(names.get(at), Sex.MALE, bed.label(), "2022-03-01");
                home.level(resident, CareDependence.values()[(at * 7 + 3) % 5]);
                if (at % 9 == 4) {
                    home.away(resident, at % 2 == 0 ? LeaveKind.HOSPITAL : LeaveKind.FAMILY, "2026-11-20");
                }
                at++;
            }
        }
        home.level(home.lying("徐广生", Sex.MALE, "206-1", "2023-01-01"), CareDependence.MODERATE);
        var nursing = home.queries.on(TODAY).stream().limit(22).map(BedRow::id).toList();
        home.beds.change(new anyi.bed.BedChange(
                anyi.bed.BedAction.CONVERT_TO_NURSING,
                nursing,
                anyi.value.Period.from(LocalDate.of(2024, 7, 1)),
                Optional.of("验收单 5 号")));
        var repair = home.queries.on(TODAY).stream()
                .filter(bed -> bed.label().startsWith("2-108"))
                .map(BedRow::id)
                .toList();
        home.beds.change(new anyi.bed.BedChange(
                anyi.bed.BedAction.TAKE_OUT_OF_SERVICE,
                repair,
                anyi.value.Period.from(LocalDate.of(2026, 11, 1)),
                Optional.of("屋面维修")));
        var room = home.row("203-1", TODAY).place().room();
        home.beds.changeRoom(room.id(), new RoomDraft(room.number(), RoomSex.FEMALE, null));
    }
}
