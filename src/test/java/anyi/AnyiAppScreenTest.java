// SPDX-License-Identifier: Apache-2.0
package anyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.window.FileChoice;
import anyi.robot.Robot;
import anyi.store.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnyiAppScreenTest {
    @TempDir
    Path folder = Path.of("");

    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void a_home_is_begun_locked_and_unlocked_by_keyboard_only() {
        robot.start(this::app);
        robot.focus("#first-name").type("向阳敬老院").enter();
        robot.press(KeyCode.DOWN).press(KeyCode.DOWN).enter();
        robot.press(KeyCode.DOWN).press(KeyCode.DOWN).picture("first-start");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.waitFor("谁来用");
        robot.focus("#first-actor").type("刘春梅").enter();
        robot.type("kuaile").enter();
        assertTrue(robot.sees("密码至少 8 个字符"));
        robot.fill("#first-password", "wanshunanshan")
                .fill("#first-repeated", "wanshunanshan")
                .enter();
        robot.waitFor("把恢复页收好").picture("first-recovery");
        assertEquals(8, robot.textOf("#recovery-code").lines().count());
        robot.push("#first-next");
        assertTrue(robot.sees("请先保存或抄下恢复页"));
        robot.push("#first-kept").push("#first-next");
        robot.waitFor("手上有 Excel 台账吗").picture("first-ledgers").push("#first-later");
        robot.waitFor("刘春梅 · 锁定");
        assertTrue(HomeFolder.isHome(folder.resolve("home.anyi")));
        robot.press(KeyCode.CONTROL, KeyCode.L).waitFor("离开时已锁定").picture("locked");
        robot.focus("#lock-password").type("falsch12").enter();
        robot.waitFor("密码不对");
        robot.fill("#lock-password", "wanshunanshan").enter();
        robot.waitFor("刘春梅 · 锁定");
    }

    @Test
    void a_bureau_begins_its_own_file_and_sees_its_own_rail() {
        robot.start(this::app);
        robot.focus("#first-name").type("滨江区民政局").enter();
        robot.press(KeyCode.DOWN).press(KeyCode.DOWN).enter();
        robot.press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.waitFor("谁来用");
        robot.focus("#first-actor").type("刘春梅").enter();
        robot.fill("#first-password", "wanshunanshan")
                .fill("#first-repeated", "wanshunanshan")
                .enter();
        robot.waitFor("把恢复页收好").push("#first-kept").push("#first-next");
        robot.waitFor("手上有 Excel 台账吗").push("#first-bureau");
        robot.waitFor("还没有登记机构").picture("bureau-empty");
        assertTrue(robot.sees("重复"));
        assertFalse(robot.sees("工作台"));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).waitFor("本局签名指纹");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).waitFor("没有发现重复");
        robot.press(KeyCode.CONTROL, KeyCode.L).waitFor("离开时已锁定");
        robot.focus("#lock-password").type("wanshunanshan").enter();
        robot.waitFor("汇总");
    }

    @Test
    void the_sample_is_looked_at_and_left_without_a_trace() {
        robot.start(stage -> new AnyiApp(
                        new Arguments(Optional.empty(), Optional.of(folder.resolve("settings"))),
                        robot.clock(),
                        FileChoice.ofTheSystem(),
                        new anyi.tour.sample.SampleVillage())
                .show(stage));
        robot.waitFor("看看样例机构").picture("doors");
        assertEquals(List.of(), robot.clipped());
        robot.press(KeyCode.F1).waitFor("头十分钟").picture("doors-guide");
        robot.press(KeyCode.F1).press(KeyCode.ESCAPE);
        assertFalse(robot.sees("头十分钟"), "one guide, and Esc closes it");
        robot.push("#door-sample").waitFor("离开样例").picture("sample");
        assertTrue(robot.sees("样例 桃源镇敬老院"));
        robot.push("#rail-lock").waitFor("不留痕迹").push("#dialog-yes").waitFor("新建档案");
        robot.push("#door-new").waitFor("先说说这个机构");
    }

    @Test
    void a_damaged_home_is_brought_back_by_one_button() throws Exception {
        Path home = folder.resolve("home.anyi");
        try (var made = new HomeFolder(home, robot.clock())
                .create(new anyi.store.NewHome("向阳敬老院", "刘春梅", "新建"), "wanshunanshan".toCharArray())
                .home()) {
            made.backUp(anyi.store.Backup.Kind.BY_HAND);
            var given = new anyi.given.Given(made.store());
            given.beds("1号楼", 1, 1, 2);
            given.resident("王秀英").admitted("2024-03-15").inBed("101-1").save();
        }
        Files.write(home.resolve("home.mv.db"), new byte[30_000]);
        robot.start(stage -> show(stage, home));
        robot.focus("#unlock-password").press(KeyCode.F1).waitFor("头十分钟").press(KeyCode.ESCAPE);
        robot.fill("#unlock-name", "刘春梅")
                .fill("#unlock-password", "wanshunanshan")
                .enter();
        robot.waitFor("数据文件坏了，可以找回").waitFor("最近一份查验过的备份").picture("mend");
        assertEquals(List.of(), robot.clipped());
        robot.push("#door-language").fill("#unlock-name", "刘春梅");
        robot.fill("#unlock-password", "wanshunanshan").enter();
        robot.waitFor("can be brought back").waitFor("The newest proven backup").picture("mend-en");
        assertEquals(List.of(), robot.clipped());
        robot.push("#mend-now").waitFor("Lock").picture("mended");
        try (var files = Files.list(home)) {
            assertEquals(
                    1,
                    files.filter(file -> file.getFileName().toString().startsWith("home-damaged"))
                            .count());
        }
        assertTrue(robot.sees("王秀英") || robot.sees("1"), robot::text);
    }

    private void show(Stage stage, Path home) {
        new AnyiApp(
                        new Arguments(Optional.of(home), Optional.of(folder.resolve("settings"))),
                        robot.clock(),
                        FileChoice.ofTheSystem(),
                        new anyi.tour.sample.SampleVillage())
                .show(stage);
    }

    private void app(Stage stage) {
        show(stage, folder.resolve("home.anyi"));
        assertFalse(Files.exists(folder.resolve("home.anyi")));
    }
}
