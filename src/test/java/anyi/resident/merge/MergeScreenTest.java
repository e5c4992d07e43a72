// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import anyi.text.Messages.Language;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MergeScreenTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Robot robot = new Robot();
    private UUID one = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void two_files_of_one_woman() {
        given.home().beds("1号楼", 1, 2, 3);
        one = given.resident("王秀英")
                .born("1935-06-06")
                .female()
                .idNumber("230197193506060029")
                .emergencyContact("王大明", "13900000001")
                .admitted("2024-03-15")
                .inBed("101-1")
                .onLeave("2026-10-01", "2026-10-04", LeaveKind.FAMILY)
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-03-01")
                .save();
        other = given.resident("王秀瑛")
                .born("1935-06-06")
                .female()
                .idNumber("230197193506080029")
                .admitted("2021-01-01")
                .discharged("2022-06-01", DischargeReason.FAMILY)
                .economic(EconomicCategory.DIBAO_RURAL, "2020-01-01")
                .save();
        given.resident("李桂兰").born("1940-02-01").female().save();
        store.write("李梅", "准备数据", tx -> {
            var first = tx.row(RESIDENT, one);
            first.setAllergies("青霉素");
            first.setPhone("13900000001");
            tx.update(first);
            var second = tx.row(RESIDENT, other);
            second.setAllergies("海鲜");
            second.setAddress("柳河镇双合村三组");
            tx.update(second);
            return true;
        });
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    private Robot duplicates() {
        return robot.open(desk -> new MergeScreens(desk, store, GivenMerge.commands(store, "刘春梅")).duplicates());
    }

    private Robot sideBySide() {
        return robot.open(desk ->
                new MergeScreens(desk, store, GivenMerge.commands(store, "刘春梅")).merge(new Place.Merge(one, other)));
    }

    @Test
    void who_looks_alike_is_listed_with_the_reason_and_enter_opens_both() {
        duplicates();
        assertTrue(robot.sees("姓名同音，出生日期相同"), robot::text);
        assertFalse(robot.sees("李桂兰"), robot::text);
        robot.focus("#duplicates").press(KeyCode.HOME).enter();
        assertEquals(List.of(new Place.Merge(one, other)), robot.places());
    }

    @Test
    void two_are_merged_by_keyboard_with_the_chosen_words_and_nothing_lost() {
        sideBySide();
        assertTrue(robot.sees("青霉素"), robot::text);
        robot.focus("#merge-NAME-ONE").press(KeyCode.RIGHT);
        robot.press(KeyCode.CONTROL, KeyCode.S);
        robot.waitFor("已合并为 王秀瑛 的一份个案");
        assertEquals(List.of(new Place.CaseFile(one, "")), robot.places());
        var person = store.read().fetchSingle(RESIDENT, RESIDENT.BIRTH_ON.eq(java.time.LocalDate.of(1935, 6, 6)));
        assertEquals("王秀瑛", person.getName());
        assertEquals("青霉素；海鲜", person.getAllergies());
        assertEquals("柳河镇双合村三组", person.getAddress());
        assertEquals(2, store.read().fetchCount(STAY, STAY.RESIDENT_ID.eq(one)));
    }

    @Test
    void what_contradicts_is_said_at_the_top_and_nothing_is_written() {
        store.write("李梅", "准备数据", tx -> {
            var stay = tx.row(STAY, given.stayOf(other));
            stay.setDischargedOn(null);
            tx.update(stay);
            return true;
        });
        long before = store.revision();
        sideBySide();
        assertTrue(robot.sees("两份的在院日期重叠：一份 2024-03-15 入住至今"), robot::text);
        robot.press(KeyCode.CONTROL, KeyCode.S);
        robot.waitFor("两份有矛盾，还不能合并");
        assertEquals(before, store.revision());
        robot.picture("merge-contradiction");
    }

    @Test
    void a_merge_is_undone_from_the_page_of_duplicates() {
        GivenMerge.merge(store, one, other);
        duplicates();
        assertTrue(robot.sees("没有发现重复的个案"), robot::text);
        robot.push("#duplicates-merged");
        long act = new MergeQueries(store.read(), Language.CHINESE)
                .merged()
                .getFirst()
                .act();
        robot.push("#merge-back-" + act);
        robot.waitFor("又是两份个案");
        assertEquals(3, store.read().fetchCount(RESIDENT));
    }

    @Test
    void two_who_are_not_one_leave_the_list() {
        duplicates();
        robot.focus("#duplicates").press(KeyCode.HOME).push("#duplicates-apart");
        robot.waitFor("不再提示");
        assertTrue(robot.sees("没有发现重复的个案"), robot::text);
    }

    @Test
    void pictures_are_whole() {
        duplicates().picture("duplicates");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH);
        duplicates().picture("duplicates");
        assertEquals(List.of(), robot.clipped());
        sideBySide().picture("merge");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE);
        sideBySide().picture("merge");
        assertEquals(List.of(), robot.clipped());
        robot.textSize(150).picture("merge-150");
        assertEquals(List.of(), robot.clipped());
    }
}
