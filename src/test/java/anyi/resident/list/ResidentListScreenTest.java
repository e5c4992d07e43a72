// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Place;
import anyi.resident.TestHome;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.text.Messages.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ResidentListScreenTest {
    private final Store store = TestStores.empty();
    private final Robot robot = new Robot();
    private final List<UUID> leaves = new ArrayList<>();

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    private Robot open(String chip) {
        return robot.open(desk -> new ResidentListScreens(desk, store, (resident, afterwards) -> leaves.add(resident))
                .residents(new Place.Residents(chip)));
    }

    @Test
    void initials_and_enter_open_the_case_file() {
        TestHome.People people = TestHome.fill(store);
        open("").type("wgl");
        assertTrue(robot.sees("1 人"));
        robot.press(KeyCode.DOWN).enter();
        assertEquals(List.of(new Place.CaseFile(people.id("王桂兰"), "")), robot.places());
    }

    @Test
    void people_are_found_by_name_pinyin_number_telephone_and_bed() {
        TestHome.fill(store);
        open("");
        for (String typed : List.of("桂兰", "wang guilan", "19410503", "103-2", "15401234567", "WGL")) {
            robot.fill("#residents-search", typed);
            assertTrue(robot.sees("王桂兰"), typed);
            assertFalse(robot.sees("李秀英"), typed);
        }
        robot.fill("#residents-search", "shanxiu");
        assertTrue(robot.sees("单秀英"));
    }

    @Test
    void chips_narrow_the_list_and_show_their_numbers() {
        TestHome.fill(store);
        open("");
        assertTrue(robot.sees("15 人"));
        assertTrue(robot.sees("共 15 人在住（供养 10 · 寄养 5）"));
        robot.picture("residents");
        robot.push("#chip-ON_LEAVE");
        assertTrue(robot.sees("1 人"));
        assertTrue(robot.sees("马连成"));
        robot.push("#chip-ON_LEAVE").push("#chip-SEVERE");
        assertTrue(robot.sees("10 人"));
        robot.focus("#residents").press(KeyCode.DOWN).picture("residents-chosen");
    }

    @Test
    void those_who_left_are_a_condition_of_their_own() {
        TestHome.fill(store);
        open("LEFT");
        assertTrue(robot.sees("1 人"));
        assertTrue(robot.sees("汪振宝"));
    }

    @Test
    void the_preview_masks_the_number_and_records_a_leave() {
        TestHome.People people = TestHome.fill(store);
        open("").type("wgl").press(KeyCode.DOWN);
        assertTrue(robot.sees("跌倒高风险 · 青霉素过敏"));
        assertTrue(robot.sees("**************"));
        assertFalse(robot.sees("19410503"));
        robot.push("#preview-leave");
        assertEquals(List.of(people.id("王桂兰")), leaves);
    }

    @Test
    void an_empty_home_says_what_to_do() {
        open("").picture("residents-empty");
        assertTrue(robot.sees("还没有老人"));
        robot.push("#residents-empty-import");
        assertEquals(List.of(new Place.Exchange("import")), robot.places());
    }

    @Test
    void a_search_without_an_answer_offers_the_way_out() {
        TestHome.fill(store);
        open("").type("zzz");
        assertTrue(robot.sees("没有符合条件的老人"));
        robot.push("#residents-show-all");
        assertTrue(robot.sees("16 人"));
    }

    @Test
    void it_reads_well_in_english_in_the_dark_and_large() {
        TestHome.fill(store);
        open("").in(Language.ENGLISH).picture("residents");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).dark(true);
        robot.focus("#residents").press(KeyCode.DOWN).picture("residents-dark");
        robot.dark(false).textSize(150).picture("residents-150");
        assertEquals(List.of(), robot.clipped());
    }
}
