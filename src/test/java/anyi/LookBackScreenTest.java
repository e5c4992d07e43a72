// SPDX-License-Identifier: Apache-2.0
package anyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.window.FileChoice;
import anyi.robot.Robot;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.tour.sample.SampleVillage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home as it was known four days ago, in the whole window. */
final class LookBackScreenTest {
    private static final char[] PASSWORD = "wanshunanshan".toCharArray();

    @TempDir
    Path folder = Path.of("");

    private final Robot robot = new Robot();
    private long revision;

    private Path home() {
        return folder.resolve("home.anyi");
    }

    @BeforeEach
    void a_home_that_learned_something_since() {
        Clock then = Clock.offset(robot.clock(), Duration.ofDays(-4));
        try (var made = new HomeFolder(home(), then)
                .create(new NewHome("向阳敬老院", "刘春梅", "新建"), PASSWORD.clone())
                .home()) {
            var given = new Given(made.store());
            given.beds("1号楼", 1, 1, 3);
            given.resident("王秀英").admitted("2024-03-15").inBed("101-1").save();
        }
        try (var open = new HomeFolder(home(), robot.clock()).open("刘春梅", PASSWORD.clone())) {
            new Given(open.store())
                    .resident("张有才")
                    .admitted("2026-11-10")
                    .inBed("101-2")
                    .save();
            revision = open.store().revision();
        }
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void the_home_is_seen_as_it_was_known_and_left_untouched() {
        robot.start(stage -> new AnyiApp(
                        new Arguments(Optional.of(home()), Optional.of(folder.resolve("settings"))),
                        robot.clock(),
                        FileChoice.ofTheSystem(),
                        new SampleVillage())
                .show(stage));
        robot.fill("#unlock-name", "刘春梅")
                .fill("#unlock-password", "wanshunanshan")
                .enter();
        robot.waitFor("刘春梅 · 锁定");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).waitFor("张有才");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT9).push("#settings-audit").waitFor("共 ");
        robot.picture("look-back-audit");
        ask("2026-11-25");
        robot.waitFor("这一天还没有到").fill("#past-on", "2026-11-20").picture("look-back-ask");
        robot.push("#dialog-save").waitFor("当时登记的资料，只看不改").picture("look-back");
        assertTrue(robot.sees("2026-11-20"), robot::text);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).waitFor("王秀英").waitFor("这是过去某一天的资料，只能看");
        robot.picture("look-back-residents");
        assertFalse(robot.sees("张有才"), "not known then");
        everyPlace();
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT9).waitFor("操作记录");
        assertFalse(robot.has("#settings-backup") || robot.has("#settings-security"), "of the present only");
        robot.push("#settings-audit").waitFor("共 ").push("#audit-check").waitFor("记录完整");
        robot.push("#past-leave").waitFor("备份与恢复");
        robot.waitFor("放入随程序提供的补贴政策");
        assertFalse(robot.has("#past-banner"));
        robot.close();
        try (var open = new HomeFolder(home(), robot.clock()).open("刘春梅", PASSWORD.clone())) {
            assertTrue(open.store().revision() >= revision);
            assertEquals(2, open.store().read().fetchCount(anyi.store.schema.Tables.RESIDENT));
        }
    }

    private void ask(String day) {
        robot.push("#audit-look-back").waitFor("截至哪一天");
        robot.fill("#past-on", day).push("#dialog-save");
    }

    /** No page of the past tries to write, and none is broken. */
    private void everyPlace() {
        for (KeyCode key : List.of(
                KeyCode.DIGIT1,
                KeyCode.DIGIT3,
                KeyCode.DIGIT4,
                KeyCode.DIGIT5,
                KeyCode.DIGIT6,
                KeyCode.DIGIT7,
                KeyCode.DIGIT8)) {
            robot.press(KeyCode.CONTROL, key).settle();
            assertFalse(robot.has("#fault-close"), key + ": " + robot.text());
            assertFalse(robot.has("#toast"), key + ": " + robot.text());
            assertTrue(robot.has("#past-banner"));
        }
    }
}
