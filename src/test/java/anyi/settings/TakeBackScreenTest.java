// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import static anyi.store.schema.Tables.CONTACT;
import static anyi.store.schema.Tables.RESIDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.robot.Robot;
import anyi.settings.audit.AuditScreens;
import anyi.shell.TakingBack;
import anyi.stay.StayRules;
import anyi.store.ActKind;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.TestStores;
import anyi.store.log.Undo;
import anyi.store.schema.tables.records.BuildingRecord;
import anyi.store.schema.tables.records.FloorRecord;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any act of the record is taken back where it stands, and done again. */
class TakeBackScreenTest {
    private final Robot robot = new Robot();

    @TempDir
    private Path dir;

    private OpenHome home;

    @BeforeEach
    void a_home_with_a_past() {
        home = TestStores.folder(dir.resolve("h.anyi"))
                .create(new NewHome("向阳敬老院", "李梅", "新建"), "only password".toCharArray())
                .home();
        new Given(home.store()).resident("王秀英").save();
        var building = new BuildingRecord();
        building.setId(UUID.randomUUID());
        building.setName("1号楼");
        building.setPosition(1);
        home.store().write("李梅", "登记 1号楼", tx -> {
            tx.insert(building);
            return true;
        });
        var floor = new FloorRecord();
        floor.setId(UUID.randomUUID());
        floor.setBuildingId(building.getId());
        floor.setName("1层");
        floor.setPosition(1);
        home.store().write("王强", "登记 1号楼 1层", tx -> {
            tx.insert(floor);
            return true;
        });
        home.store().write("李梅", "八月关账", tx -> {
            tx.kind(ActKind.FINAL);
            var second = building.copy();
            second.setId(UUID.randomUUID());
            tx.insert(second);
            return true;
        });
    }

    @AfterEach
    void close() {
        robot.close();
        home.close();
    }

    private Robot open() {
        return robot.openNode(desk -> new AuditScreens(
                        desk, home, new TakingBack(desk, new Undo(home.store(), List.of(StayRules::of))), () -> {})
                .audit());
    }

    @Test
    void what_leans_on_an_act_is_named_and_goes_with_it_and_comes_again() {
        open().waitFor("共 ");
        robot.focus("#audit").press(KeyCode.HOME);
        robot.waitFor("不能撤回，只能以后更正");
        robot.press(KeyCode.DOWN).press(KeyCode.DOWN).waitFor("撤回这一步");
        robot.picture("take-back-audit");
        robot.push("#audit-take-back").waitFor("后面有 1 步以它为基础").waitFor("登记 1号楼 1层");
        assertTrue(robot.sees("王强"), robot::text);
        robot.picture("take-back");
        assertEquals(List.of(), robot.clipped());
        robot.push("#dialog-save").waitFor("共 7 条");
        assertEquals(1, buildings());

        robot.focus("#audit").press(KeyCode.DOWN).press(KeyCode.HOME).waitFor("1号楼 →");
        robot.push("#audit-take-back").waitFor("恢复撤回的这一步");
        robot.picture("take-back-again");
        robot.push("#dialog-save").waitFor("恢复：登记 1号楼");
        assertEquals(2, buildings());
        assertEquals(0, home.store().read().fetchCount(CONTACT));
        assertEquals(1, home.store().read().fetchCount(RESIDENT));
        TestStores.assertWhole(home.store());
    }

    @Test
    void in_english_too() {
        robot.in(Language.ENGLISH);
        open().waitFor("Check that the record").focus("#audit").press(KeyCode.HOME);
        robot.press(KeyCode.DOWN).press(KeyCode.DOWN).waitFor("Take this step back");
        robot.push("#audit-take-back").waitFor("One later step rests on it").picture("take-back");
        assertEquals(List.of(), robot.clipped());
        robot.push("#dialog-cancel");
        assertEquals(2, buildings());
    }

    private int buildings() {
        return home.store().read().fetchCount(anyi.store.schema.Tables.BUILDING);
    }
}
