// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.assessment.scale.Circumstances;
import anyi.bed.TestHome;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessmentListScreenTest {
    private final TestHome home = new TestHome();
    private final AssessmentCommands commands =
            new AssessmentCommands(home.store, TestHome.SESSION, home.ids, home.chinese);
    private final AssessmentQueries queries = new AssessmentQueries(home.store.read());
    private final Robot robot = new Robot();
    private UUID never = home.ids.next();
    private UUID overdue = home.ids.next();

    @BeforeEach
    void people() {
        home.built("1间 每间3张", BedType.ORDINARY, "2020-01-01");
        never = home.lying("李秀英", Sex.FEMALE, "101-1", "2020-02-01");
        overdue = home.lying("赵永发", Sex.MALE, "101-2", "2020-02-01");
        var sheet = Sheet.of(LocalDate.of(2021, 3, 1), AssessmentReason.FIRST);
        var result = new StatedDraft.Result(null, CareDependence.SEVERE, Circumstances.NONE);
        commands.recordStated(
                new StatedDraft(overdue, AssessmentStandard.MZT_039_2013, sheet, List.of(), result), TestHome.TODAY);
    }

    @AfterEach
    void close() {
        robot.close();
        home.close();
    }

    @Test
    void the_list_narrows_to_who_is_due_and_enter_begins() {
        robot.open(desk -> new AssessmentScreens(desk, home.store, commands, home.assessmentRules())
                .assessments(new Place.Assessments("NEVER")));
        assertTrue(robot.sees("李秀英"));
        assertFalse(robot.sees("赵永发"));
        robot.push("#chip-NEVER");
        assertTrue(robot.sees("旧标准，要重新评估"));
        robot.picture("06-assessments");
        assertEquals(List.of(), robot.clipped());
        robot.fill("#assessments-search", "李秀英")
                .focus("#assessments")
                .press(javafx.scene.input.KeyCode.HOME)
                .enter();
        assertEquals(new Place.Assess(never), robot.places().getLast());
    }

    @Test
    void an_older_assessment_is_recorded_in_the_case_file() {
        robot.openNode(desk -> {
            var section = new AssessmentScreens(desk, home.store, commands, home.assessmentRules()).sectionOf(never);
            section.show(TestHome.TODAY);
            return section.content();
        });
        assertTrue(robot.sees("还没有评估过"));
        robot.push("#case-assess-stated").push("#dialog-save");
        assertTrue(robot.sees("请填评估日期。"));
        robot.fill("#stated-on", "2020-05-01").push("#dialog-save");
        assertTrue(robot.sees("没有写等级，也没有分数，请补上一个。"));
        robot.focus("#stated-level").press(javafx.scene.input.KeyCode.DOWN).press(javafx.scene.input.KeyCode.DOWN);
        robot.push("#dialog-save");
        assertTrue(robot.sees("已补录 2020-05-01 的评估"));
        var recorded = queries.current(never, TestHome.TODAY).orElseThrow();
        assertTrue(recorded.finding().stated());
        assertEquals(Optional.of(CareDependence.MILD), recorded.finding().level());
        robot.picture("03-case-assessments");
        assertEquals(List.of(), robot.clipped());
    }
}
