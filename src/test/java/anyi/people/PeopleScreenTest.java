// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.robot.Robot;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.TestStores;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleScreenTest {
    private final Robot robot = new Robot();

    @TempDir
    private Path dir;

    private OpenHome home;

    @BeforeEach
    void a_home() {
        home = TestStores.folder(dir.resolve("h.anyi"))
                .create(new NewHome("向阳敬老院", "刘春梅", "新建"), "only password".toCharArray())
                .home();
    }

    @AfterEach
    void close() {
        robot.close();
        home.close();
    }

    @Test
    void a_colleague_is_added_by_keyboard_and_comes_in_by_the_password_shown() {
        robot.openNode(this::page);
        robot.waitFor("现在只有您一个人使用").picture("people-alone");
        robot.push("#people-add");
        robot.fill("#person-name", "王芳");
        robot.focus("#person-role").press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.push("#dialog-save");
        robot.waitFor("请把下面的一次性密码当面告诉本人").picture("people-tell");
        String oneTime = robot.textOf("#people-one-time");
        robot.push("#dialog-save");
        robot.waitFor("还没有换掉一次性密码").picture("people");
        List<UserRow> users = new PeopleQueries(home.store().read()).users();
        assertEquals(List.of("刘春梅", "王芳"), users.stream().map(UserRow::name).toList());
        assertEquals("ADMINISTRATOR", users.getFirst().role());
        home.signIn("王芳", oneTime.toCharArray());
        assertTrue(home.mustChangePassword());
        home.signIn("刘春梅", "only password".toCharArray());
        robot.push("#rule-TWO_CLOSE");
        robot.waitFor("已保存");
        assertTrue(new PeopleQueries(home.store().read()).isOn(GuardRule.TWO_CLOSE), robot::text);
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH);
        robot.waitFor("Own roles").picture("people");
        assertEquals(List.of(), robot.clipped());
    }

    private Node page(Desk desk) {
        var commands = new PeopleCommands(home, home.store(), new Ids(TestStores.CLOCK), Messages.of(Language.CHINESE));
        return new PeopleScreens(desk, home, commands, () -> new VBox()).people();
    }
}
