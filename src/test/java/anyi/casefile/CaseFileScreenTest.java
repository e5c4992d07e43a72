// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Section;
import anyi.kit.Session;
import anyi.resident.ResidentQueries;
import anyi.resident.TestHome;
import anyi.resident.contact.ContactCommands;
import anyi.resident.contact.ContactQueries;
import anyi.resident.file.FileCommands;
import anyi.resident.file.ResidentFileScreens;
import anyi.resident.status.DisabilityCommands;
import anyi.resident.status.EconomicCommands;
import anyi.resident.status.StatusQueries;
import anyi.resident.status.SuccessionCommands;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.EconomicCategory;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CaseFileScreenTest {
    private final Store store = TestStores.empty();
    private final Robot robot = new Robot();
    private final TestHome.People people = TestHome.fill(store);
    private final List<String> steps = new ArrayList<>();

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    private Robot open(String name, String section) {
        return robot.open(desk -> page(desk, people.id(name), section));
    }

    private Page page(Desk desk, UUID resident, String section) {
        var session = new Session("刘春梅");
        var words = Messages.of(Language.CHINESE);
        var commands = new FileCommands(
                TestHome.commands(store),
                new ContactCommands(store, session, words),
                new EconomicCommands(store, session, words),
                new DisabilityCommands(store, session, words),
                new SuccessionCommands(store, session, words));
        var files = new ResidentFileScreens(desk, store, commands, new Ids(TestStores.CLOCK), (act, after) -> {});
        return new CaseFileScreens(desk, store, new Tabs(files), new Steps(files))
                .caseFile(new Place.CaseFile(resident, section));
    }

    private record Tabs(ResidentFileScreens files) implements CaseSections {
        @Override
        public List<Section> of(UUID resident, Runnable afterwards) {
            return List.of(
                    files.particulars(resident, afterwards),
                    files.contacts(resident, afterwards),
                    files.means(resident, afterwards),
                    files.history(resident));
        }

        @Override
        public void portrait(UUID resident, Pane square) {}
    }

    private final class Steps implements CaseSteps {
        private final ResidentFileScreens files;

        Steps(ResidentFileScreens files) {
            this.files = files;
        }

        @Override
        public void recordLeave(UUID resident, Runnable afterwards) {
            steps.add("leave");
        }

        @Override
        public void recordReturn(UUID leave, Runnable afterwards) {
            steps.add("return");
        }

        @Override
        public void moveBed(UUID resident, Runnable afterwards) {
            steps.add("move");
        }

        @Override
        public void discharge(UUID resident, Runnable afterwards) {
            steps.add("discharge");
        }

        @Override
        public void editParticulars(UUID resident, Runnable afterwards) {
            files.edit(resident, afterwards);
        }

        @Override
        public void markChecked(UUID mark, Runnable afterwards) {
            steps.add("checked");
        }
    }

    @Test
    void the_file_opens_with_header_warnings_and_one_time_line() {
        open("王桂兰", "").picture("case-file");
        assertTrue(robot.sees("女 · 85 岁 · 1941-05-03 生"));
        assertTrue(robot.sees("跌倒高风险 · 青霉素过敏"));
        assertTrue(robot.sees("身份证 2026-12-09 到期"));
        assertTrue(robot.sees("还有 15 天"));
        assertTrue(robot.sees("比上次（2025-05-10 为 52 分）少 9 分"));
        assertTrue(robot.sees("入住"));
        assertEquals(List.of(), robot.clipped());
    }

    @Test
    void the_date_box_turns_the_whole_file() {
        open("王桂兰", "");
        robot.fill("#case-as-of", "2026-06-30").enter();
        assertTrue(robot.sees("正在看 2026-06-30 星期二 的情况"));
        assertFalse(robot.sees("43 分"));
        assertTrue(robot.sees("52 分"));
        robot.picture("case-file-past");
        robot.push("#case-as-of-back");
        assertTrue(robot.sees("43 分"));
    }

    @Test
    void the_next_steps_follow_from_how_the_person_is() {
        open("王桂兰", "").push("#case-leave").push("#case-move").push("#case-discharge");
        assertEquals(List.of("leave", "move", "discharge"), steps);
        robot.push("#case-assess");
        assertEquals(List.of(new Place.Assess(people.id("王桂兰"))), robot.places());
        open("马连成", "").push("#case-return");
        assertEquals("return", steps.getLast());
        open("汪振宝", "");
        assertTrue(robot.has("#case-admit"));
        assertFalse(robot.has("#case-leave"));
    }

    @Test
    void a_wrong_number_is_refused_beside_the_field_and_a_right_one_is_saved() {
        open("王桂兰", "particulars").picture("case-particulars");
        robot.push("#particulars-edit").fill("#resident-idNumber", "230197194105032068");
        robot.focus("#resident-phone").picture("case-particulars-form");
        assertTrue(robot.sees("校验码不对"));
        robot.push("保存");
        assertTrue(robot.has("#resident-idNumber"));
        robot.fill("#resident-idNumber", TestHome.number(LocalDate.of(1941, 5, 3), 222));
        robot.fill("#resident-phone", "15409998888").push("保存");
        var saved = new ResidentQueries(store.read()).resident(people.id("王桂兰")).orElseThrow();
        assertEquals(Optional.of("15409998888"), saved.particulars().phone());
        assertEquals(
                Optional.of(TestHome.number(LocalDate.of(1941, 5, 3), 222)),
                saved.identity().idNumber());
        assertTrue(robot.sees("已保存基本信息"));
    }

    @Test
    void the_remedy_of_an_expiring_card_opens_the_form() {
        open("王桂兰", "")
                .push("#remedy-id")
                .fill("#resident-idExpiresOn", "20461209")
                .push("保存");
        assertFalse(robot.sees("身份证 2026-12-09 到期"));
    }

    @Test
    void a_contact_is_added_by_keyboard() {
        open("张有才", "contacts");
        assertTrue(robot.sees("还没有联系人"));
        robot.push("#contact-add").fill("#contact-name", "张小军");
        robot.enter().type("侄子").enter().type("15401112222");
        robot.push("保存");
        var contacts = new ContactQueries(store.read()).of(people.id("张有才"));
        assertEquals(
                List.of("张小军"), contacts.stream().map(contact -> contact.name()).toList());
        assertEquals(Optional.of("15401112222"), contacts.getFirst().phone());
        robot.picture("case-contacts");
    }

    @Test
    void a_category_that_overlaps_is_refused_and_what_was_typed_stays() {
        open("王桂兰", "means").picture("case-means");
        robot.push("#economic-add");
        choose("#economic-category", EconomicCategory.TEKUN_CONCENTRATED);
        robot.fill("#economic-from", "2023-06-01").push("保存");
        assertTrue(robot.sees("有重叠的日子"));
        robot.fill("#economic-from", "2026-11-01").push("保存");
        var statuses = new StatusQueries(store.read()).economicOf(people.id("王桂兰"));
        assertEquals(
                List.of(Optional.of(LocalDate.of(2026, 11, 1)), Optional.empty()),
                statuses.stream()
                        .map(status -> Optional.ofNullable(status.period().to()))
                        .toList());
    }

    @Test
    void the_history_tells_who_changed_what() {
        open("王桂兰", "particulars")
                .push("#particulars-edit")
                .fill("#resident-phone", "15409998888")
                .push("保存");
        robot.press(KeyCode.CONTROL, KeyCode.TAB)
                .press(KeyCode.CONTROL, KeyCode.TAB)
                .press(KeyCode.CONTROL, KeyCode.TAB);
        assertTrue(robot.sees("修改 王桂兰 的基本信息"));
        assertTrue(robot.sees("15401234567 → 15409998888"));
        robot.picture("case-history");
    }

    @Test
    void it_reads_well_in_english_in_the_dark_and_large() {
        open("王桂兰", "").in(Language.ENGLISH).picture("case-file");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).dark(true).picture("case-file-dark");
        robot.dark(false).textSize(150).picture("case-file-150");
        assertEquals(List.of(), robot.clipped());
    }

    @SuppressWarnings("unchecked")
    private void choose(String query, EconomicCategory category) {
        var box = (javafx.scene.control.ComboBox<EconomicCategory>) robot.node(query);
        robot.onFx(() -> {
            box.setValue(category);
            return true;
        });
    }
}
