// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.resident.ResidentCommands;
import anyi.resident.contact.ContactCommands;
import anyi.resident.status.EconomicCommands;
import anyi.resident.status.SuccessionCommands;
import anyi.robot.Robot;
import anyi.stay.StayCommands;
import anyi.stay.leave.LeaveCommands;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.Sex;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdmissionScreenTest {
    private static final String NUMBER = "230197195108260518";

    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Robot robot = new Robot();

    @BeforeEach
    void a_home() {
        given.home().beds("1号楼", 2, 3, 2);
        given.resident("王秀英").female().admitted("2024-03-15").inBed("101-1").save();
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    @Test
    void a_new_person_is_admitted_by_keyboard_in_one_act() {
        robot.open(desk -> page(desk, Optional.empty()));
        robot.focus("#admission-name").type("马德厚").enter();
        robot.type(NUMBER);
        assertTrue(robot.sees("由身份证号填入，75 岁"), robot::text);
        robot.focus("#admission-category").press(KeyCode.DOWN);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.fill("#admission-contact-name", "马建国").enter();
        robot.type("子").enter();
        robot.type("15400000001");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push("#bed-tile-203-2");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(robot.sees("203-2"), robot::text);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertTrue(robot.sees("已为马德厚办理入住"), robot::text);
        var row = store.read().fetchSingle(RESIDENT, RESIDENT.ID_NUMBER.eq(NUMBER));
        assertEquals(Sex.MALE, row.getSex());
        assertEquals("203-2", given.bedOf(row.getId()));
        assertEquals(
                EconomicCategory.TEKUN_CONCENTRATED,
                store.read().fetchSingle(ECONOMIC_STATUS).getCategory());
        assertEquals(
                "办理入住：马德厚",
                store.read().fetchSingle(ACT, ACT.REVISION.eq(store.revision())).getPurpose());
        assertInstanceOf(Place.CaseFile.class, robot.places().getLast());
        assertTrue(robot.drafts().find("admission").isEmpty());
    }

    @Test
    void a_wrong_digit_is_named_beside_the_number_and_what_was_typed_stays() {
        robot.open(desk -> page(desk, Optional.empty()));
        robot.focus("#admission-name").type("马德厚").enter();
        robot.type("230197195108260517");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(robot.sees("校验"), robot::text);
        assertEquals("230197195108260517", robot.textOf("#admission-id-number"));
        assertTrue(robot.has("#admission-name"));
    }

    @Test
    void somebody_who_left_comes_back_with_the_same_file() {
        UUID ma = given.resident("马德厚")
                .male()
                .born("1951-08-26")
                .idNumber(NUMBER)
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2020-01-01")
                .admitted("2020-01-01")
                .discharged("2022-05-01", DischargeReason.FAMILY)
                .save();
        robot.open(desk -> page(desk, Optional.empty()));
        robot.focus("#admission-name").type("马德厚").enter();
        robot.type(NUMBER);
        assertTrue(robot.sees("马德厚已有档案"), robot::text);
        robot.push("#admission-use-file");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.fill("#admission-missing-contact", "无亲属");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.focus("#admission-funding").press(KeyCode.DOWN);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(2, store.read().fetchCount(STAY, STAY.RESIDENT_ID.eq(ma)), robot::text);
        assertEquals(2, store.read().fetchCount(RESIDENT));
    }

    @Test
    void a_half_typed_admission_is_offered_again() {
        robot.open(desk -> page(desk, Optional.empty()));
        robot.focus("#admission-name").type("马德厚").enter();
        robot.type(NUMBER);
        robot.open(desk -> page(desk, Optional.empty()));
        assertTrue(robot.sees("填到马德厚，可以接着填"), robot::text);
        robot.push("#draft-go-on");
        assertEquals("马德厚", robot.textOf("#admission-name"));
        assertEquals(NUMBER, robot.textOf("#admission-id-number"));
    }

    @Test
    void pictures_are_whole() {
        robot.open(desk -> page(desk, Optional.empty()));
        robot.focus("#admission-name").type("马德厚").enter();
        robot.type(NUMBER).picture("admission-identity");
        assertEquals(List.of(), robot.clipped());
        robot.focus("#admission-category").press(KeyCode.DOWN);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).picture("admission-contact");
        robot.fill("#admission-missing-contact", "无亲属");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).picture("admission-bed");
        assertEquals(List.of(), robot.clipped());
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).picture("admission-contract");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).picture("admission-review");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("admission-identity");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).dark(true).picture("admission-dark");
        robot.dark(false).textSize(150).picture("admission-150");
        assertEquals(List.of(), robot.clipped());
    }

    private Page page(Desk desk, Optional<UUID> bed) {
        var session = new Session("刘春梅");
        var words = Messages.of(Language.CHINESE);
        var ids = new Ids(TestStores.CLOCK);
        var leaves = new LeaveCommands(store, session, words);
        var parts = new AdmissionCommands.Parts(
                new ResidentCommands(store, session, words, TestStores.CLOCK),
                new ContactCommands(store, session, words),
                new EconomicCommands(store, session, words),
                new SuccessionCommands(store, session, words),
                new StayCommands(store, session, words, ids, leaves));
        var commands = new AdmissionCommands(store, session, words, parts);
        return new AdmissionScreens(desk, store, commands, ids).admission(new Place.Admission(Optional.empty(), bed));
    }
}
