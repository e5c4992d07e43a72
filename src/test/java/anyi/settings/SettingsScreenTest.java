// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import static anyi.store.schema.Tables.HOME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.robot.Robot;
import anyi.settings.home.GoalCommands;
import anyi.settings.home.GoalQueries;
import anyi.settings.home.HomeCommands;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.PostgresServer;
import anyi.store.Server;
import anyi.store.TestStores;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsScreenTest {
    private static final String PASSWORD = "correct horse 7";

    private final Robot robot = new Robot();
    private final List<String> shown = new ArrayList<>();

    @TempDir
    private Path folder;

    private OpenHome home;

    @BeforeEach
    void a_home() {
        var created = new HomeFolder(folder.resolve("向阳.anyi"), TestStores.CLOCK)
                .create(new NewHome("向阳敬老院", "李梅", "新建"), PASSWORD.toCharArray());
        home = created.home();
        var given = new Given(home.store());
        given.beds("1号楼", 1, 1, 2);
        given.resident("王秀英").admitted("2024-03-15").inBed("101-1").save();
    }

    @AfterEach
    void close() {
        robot.close();
        home.close();
    }

    @Test
    void ratings_and_targets_are_entered_by_keyboard() {
        robot.open(desk -> page(desk, "home"));
        robot.push("#rating-add");
        robot.focus("#rating-stars").press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.fill("#rating-from", "20240101");
        robot.focus("#rating-evidence").enter();
        robot.push("#target-add");
        robot.fill("#target-share", "55");
        robot.focus("#target-source").enter();

        var goals = new GoalQueries(home.store().read());
        assertEquals(3, goals.ratings().getFirst().stars(), robot::text);
        assertEquals(2026, goals.targets().getFirst().year());
        assertTrue(robot.sees("2026 年底护理型床位占 55 %"), robot::text);
    }

    @Test
    void a_file_on_a_server_says_who_backs_it_up_and_can_be_reached_otherwise() throws Exception {
        Server server = PostgresServer.fresh();
        home.close();
        home = new HomeFolder(folder.resolve("局.anyi"), TestStores.CLOCK)
                .create(new NewHome("滨江区民政局", "李梅", "新建"), PASSWORD.toCharArray(), Optional.of(server))
                .home();
        robot.open(desk -> page(desk, "backup"));
        assertFalse(robot.has("#backup-now"));
        assertTrue(robot.sees("由管理服务器的人备份"), robot::text);
        robot.picture("settings-server");
        robot.fill("#server-url", "jdbc:postgresql://localhost:1/anyi").push("#server-save");
        assertTrue(robot.sees("连不上服务器"), robot::text);
        robot.press(KeyCode.ESCAPE);
        robot.fill("#server-url", server.url().replace("localhost", "127.0.0.1"))
                .push("#server-save");
        assertEquals("127.0.0.1", home.server().orElseThrow().url().replaceAll(".*//([^:]*):.*", "$1"), robot::text);
    }

    @Test
    void a_wrong_credit_code_is_refused_beside_the_field() {
        robot.open(desk -> page(desk, "home"));
        robot.fill("#home-creditCode", "12330106");
        robot.push("#home-save");
        assertTrue(robot.sees("统一社会信用代码应为 18 位，现在是 8 位"), robot::text);
        robot.focus("#home-creditCode").press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
        robot.focus("#home-ownership").press(KeyCode.DOWN);
        robot.focus("#home-kind").press(KeyCode.DOWN);
        robot.fill("#home-phone", "0571-88000000").enter();
        robot.push("#home-save");
        assertEquals("0571-88000000", home.store().read().fetchSingle(HOME).getPhone(), robot::text);
    }

    @Test
    void a_backup_is_made_looked_into_and_gone_back_to() {
        robot.open(desk -> page(desk, "backup"));
        robot.push("#backup-now");
        assertTrue(robot.sees("完整打开过一遍，在院 1 人"), robot::text);
        new Given(home.store()).resident("张有才").admitted("2026-11-01").save();
        robot.focus("#backups").press(KeyCode.HOME).push("#backup-look");
        assertTrue(robot.sees("当时在院 1 人；比现在少 1 处修改"), robot::text);
        robot.push("#dialog-save");
        robot.focus("#backups").press(KeyCode.HOME).push("#backup-restore");
        robot.picture("settings-restore").click("恢复到这一份");
        assertEquals(List.of("restored"), shown, robot::text);
        assertEquals(2, home.backups().size());
    }

    @Test
    void everything_is_checked_and_found_as_it_was_saved() {
        robot.open(desk -> page(desk, "backup"));
        robot.push("#check-all");
        assertTrue(robot.sees("和当初保存的完全一致"), robot::text);
    }

    @Test
    void the_password_changes_only_with_the_present_one() {
        robot.open(desk -> page(desk, "security"));
        robot.fill("#password-present", "wrong");
        robot.fill("#password-next", "new password 8");
        robot.fill("#password-again", "new password 8");
        robot.push("#password-save");
        assertTrue(robot.sees("现在的密码不对"), robot::text);
        assertFalse(home.isPassword("new password 8".toCharArray()));
        robot.fill("#password-present", PASSWORD);
        robot.push("#password-save");
        assertTrue(home.isPassword("new password 8".toCharArray()), robot::text);
    }

    @Test
    void a_new_recovery_code_is_shown_before_it_is_printed() {
        robot.open(desk -> page(desk, "security"));
        robot.push("#recovery-new").click("换一张");
        assertTrue(robot.sees("新的恢复码如下"), robot::text);
        robot.push("#dialog-save");
        assertEquals(List.of("printed"), shown);
    }

    @Test
    void pictures_are_whole() {
        for (String tab : List.of("home", "backup", "security", "look")) {
            robot.in(Language.CHINESE).open(desk -> page(desk, tab)).picture("settings-" + tab);
            assertEquals(List.of(), robot.clipped(), tab);
            robot.in(Language.ENGLISH).picture("settings-" + tab);
            assertEquals(List.of(), robot.clipped(), tab);
        }
    }

    private Page page(Desk desk, String tab) {
        var session = new Session("刘春梅");
        var words = Messages.of(Language.CHINESE);
        return new SettingsScreens(
                        desk,
                        home,
                        new HomeCommands(home.store(), session, words),
                        new GoalCommands(home.store(), session, words, new Ids(TestStores.CLOCK)),
                        new SettingsScreens.Around(
                                new Shown(), VBox::new, code -> shown.add("printed"), VBox::new, (act, after) -> {}))
                .settings(new Place.Settings(tab));
    }

    private final class Shown implements Program {
        @Override
        public void lookBack() {
            shown.add("looked back");
        }

        @Override
        public Language language() {
            return Language.CHINESE;
        }

        @Override
        public boolean dark() {
            return false;
        }

        @Override
        public int textSize() {
            return 100;
        }

        @Override
        public void show(Language language, boolean dark, int textSize) {
            shown.add(language + " " + dark + " " + textSize);
        }

        @Override
        public void restored(OpenHome restored) {
            home = restored;
            shown.add("restored");
        }
    }
}
