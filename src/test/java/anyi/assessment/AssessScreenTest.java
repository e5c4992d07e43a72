// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.assessment.AssessmentDraft.Details;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.Circumstances;
import anyi.bed.TestHome;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.term.AssessmentReason;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.Sex;
import anyi.text.Messages.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessScreenTest {
    private static final String LAST = "33223332" + "3312" + "323232112" + "11112";
    private static final String NOW = "32121231" + "2210" + "223122112" + "11112";

    private final TestHome home = new TestHome();
    private final AssessmentCommands commands =
            new AssessmentCommands(home.store, TestHome.SESSION, home.ids, home.chinese);
    private final AssessmentQueries queries = new AssessmentQueries(home.store.read());
    private final Robot robot = new Robot();
    private UUID resident = home.ids.next();

    @BeforeEach
    void someone() {
        home.built("1栋 2层 10间 每间3张", BedType.ORDINARY, "2020-01-01");
        resident = home.lying("赵永发", Sex.MALE, "104-2", "2020-02-01");
    }

    @AfterEach
    void close() {
        robot.close();
        home.close();
    }

    private void open() {
        robot.open(desk -> new AssessmentScreens(desk, home.store, commands, home.assessmentRules())
                .assess(new Place.Assess(resident)));
    }

    private void before() {
        var details = new Details(null, Assessors.named("张海燕、王丽娟", Optional.empty(), Optional.empty()), null, null);
        commands.complete(
                new AssessmentDraft(
                        resident,
                        LocalDate.of(2025, 11, 26),
                        AssessmentReason.FIRST,
                        new Answers(LAST),
                        Circumstances.NONE,
                        details),
                Optional.empty(),
                TestHome.TODAY);
    }

    private void digits(String answers) {
        for (char digit : answers.toCharArray()) {
            robot.press(KeyCode.valueOf("DIGIT" + digit));
        }
    }

    @Test
    void twenty_six_digits_and_ctrl_s_are_an_assessment() {
        before();
        open();
        digits(NOW);
        assertEquals("42", robot.textOf("#assess-score"));
        assertTrue(robot.textOf("#assess-level").contains("重度失能"));
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(robot.sees("已完成评估：赵永发，重度失能（42 分）"));
        var found = queries.current(resident, TestHome.TODAY).orElseThrow();
        assertEquals(Optional.of(CareDependence.SEVERE), found.finding().level());
        assertEquals(NOW, found.finding().answers().orElseThrow().digits());
        assertEquals("张海燕、王丽娟", found.sheet().assessors().names());
        assertEquals(Optional.empty(), robot.drafts().find("assessment/" + resident));
    }

    @Test
    void an_open_item_is_named_and_has_the_place() {
        open();
        digits(NOW.substring(0, 24));
        robot.press(KeyCode.BACK_SPACE).press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(robot.sees("还有 2 项没有作答（第 25、26 项），26 项都答完才有等级。"));
        assertEquals(List.of(), queries.of(resident));
    }

    @Test
    void a_digit_that_an_item_has_not_is_told_and_changes_nothing() {
        open();
        robot.click("#answer-STAIRS");
        robot.press(KeyCode.DIGIT4);
        assertTrue(robot.sees("这一题只有 0 到 3 分，请重按。"));
        assertTrue(robot.sees("已答 0 / 26"));
    }

    @Test
    void arrows_and_backspace_mend_an_answer() {
        open();
        digits("44");
        robot.press(KeyCode.UP).press(KeyCode.BACK_SPACE);
        assertTrue(robot.sees("已答 1 / 26"));
        robot.press(KeyCode.DIGIT1);
        assertEquals("5", robot.textOf("#assess-score"));
    }

    @Test
    void the_rule_that_changes_the_level_is_named_live() {
        open();
        digits("44444444" + "4443" + "444444112" + "22434");
        assertTrue(robot.textOf("#assess-level").contains("能力完好"));
        robot.push("#assess-dementia");
        assertEquals("因确诊痴呆（F00–F03），由完好调整为轻度。", robot.textOf("#assess-rule"));
        assertTrue(robot.textOf("#assess-level").contains("轻度失能"));
        robot.push("#assess-coma");
        assertTrue(robot.sees("勾了昏迷，但意识水平不是 0 分，请核对。"));
        assertTrue(robot.textOf("#assess-level").contains("完全失能"));
    }

    @Test
    void a_half_filled_form_is_there_again_after_a_crash() {
        robot.drafts()
                .keep(
                        "assessment/" + resident,
                        Map.of("answers", NOW.substring(0, 10) + "----------------", "riskCounts", "11000"));
        open();
        assertTrue(robot.sees("上次没有做完，已接着填：答了 10 题"));
        digits(NOW.substring(10));
        assertTrue(robot.sees("已答 26 / 26"));
        assertTrue(robot.textOf("#assess-level").contains("完全失能"), "42 points and two events");
        robot.push("#assess-anew");
        assertTrue(robot.sees("已答 0 / 26"));
        assertFalse(robot.sees("上次没有做完"));
    }

    @Test
    void the_second_one_of_a_day_may_replace_the_first() {
        before();
        open();
        robot.fill("#assess-date", "2025-11-26").focus("#assess-area");
        digits(NOW);
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(robot.sees("那一天已经有一份评估"));
        robot.push("#dialog-save").waitFor("请写明为什么更正。");
        robot.fill("#assess-why", "第一次看错了行走").push("#dialog-save").waitFor("已完成评估");
        assertEquals(2, queries.of(resident).size());
        assertEquals(1, queries.of(resident).stream().filter(Assessment::holds).count());
    }

    @Test
    void it_looks_right_in_both_languages_dark_and_large() {
        before();
        robot.drafts().keep("assessment/" + resident, Map.of("answers", NOW.substring(0, 24) + "--"));
        open();
        robot.picture("06-assessment");
        assertEquals(List.of(), robot.clipped());
        robot.dark(true).picture("06-assessment-dark");
        robot.dark(false).textSize(150).picture("06-assessment-150");
        assertEquals(List.of(), robot.clipped());
        robot.textSize(100).in(Language.ENGLISH).picture("06-assessment");
        assertEquals(List.of(), robot.clipped());
    }
}
