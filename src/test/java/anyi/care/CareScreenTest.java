// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.bed.TestHome;
import anyi.kit.Place;
import anyi.kit.Section;
import anyi.robot.Robot;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.IncidentKind;
import anyi.term.RiskGrade;
import anyi.term.RiskKind;
import anyi.term.Sex;
import anyi.text.Messages.Language;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CareScreenTest {
    private final TestHome home = new TestHome();
    private final CareCommands commands = new CareCommands(home.store, TestHome.SESSION, home.ids, home.chinese);
    private final CareQueries queries = new CareQueries(home.store.read());
    private final Robot robot = new Robot();
    private UUID resident = home.ids.next();

    @BeforeEach
    void someone() {
        home.built("1栋 2层 10间 每间3张", BedType.ORDINARY, "2020-01-01");
        resident = home.lying("赵永发", Sex.MALE, "104-2", "2020-02-01");
        home.level(resident, CareDependence.SEVERE);
    }

    @AfterEach
    void close() {
        robot.close();
        home.close();
    }

    private void open() {
        robot.openNode(desk -> {
            Section section = new CareScreens(desk, home.store, commands, home.ids).sectionOf(resident);
            section.show(desk.today());
            return section.content();
        });
        robot.waitFor("九项风险");
    }

    private void incident(String day, IncidentKind kind) {
        robot.push("#care-incident").waitFor("意外记录");
        robot.fill("#incident-on", day);
        robot.focus("#incident-kind");
        for (int i = 0; i <= kind.ordinal(); i++) {
            robot.press(KeyCode.DOWN);
        }
        robot.focus("#incident-harm").press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.fill("#incident-happened", "在卫生间门口滑倒").fill("#incident-done", "冰敷，查体无骨折");
        robot.fill("#incident-told-to", "女儿赵敏");
        robot.push("#dialog-save").waitFor("意外已记下");
    }

    @Test
    void nine_risks_are_filled_in_and_the_open_one_is_named() {
        open();
        assertTrue(robot.sees("还没有做过，入院前就该做"));
        robot.push("#care-risk").waitFor("服务安全风险评估（GB 38600）");
        for (RiskKind kind : RiskKind.values()) {
            robot.focus("#risk-" + kind.name()).press(KeyCode.DOWN);
        }
        robot.focus("#risk-FALL").press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.picture("care-risk-form");
        assertEquals(List.of(), robot.clipped());
        robot.push("#dialog-save").waitFor("“高风险”要写防护措施。");
        robot.fill("#risk-measure-FALL", "助行器，夜间巡视").fill("#risk-told-to", "女儿赵敏");
        robot.push("#dialog-save").waitFor("风险评估已记下");
        robot.waitFor("助行器，夜间巡视");
        RiskAssessment found = queries.risks(resident, Robot.TODAY).getFirst();
        assertEquals(
                RiskGrade.HIGH, found.findings().get(RiskKind.FALL.ordinal()).grade());
        assertEquals(RiskGrade.NONE, found.findings().getFirst().grade());
    }

    @Test
    void two_incidents_in_thirty_days_ask_for_an_assessment() {
        open();
        incident("2026-11-10", IncidentKind.FALL);
        incident("2026-11-20", IncidentKind.WANDERING);
        robot.waitFor("近 30 天记了 2 起意外");
        var incidents = queries.incidents(resident, Robot.TODAY);
        assertEquals(
                List.of(IncidentKind.WANDERING, IncidentKind.FALL),
                incidents.stream().map(Incident::kind).toList());
        robot.picture("care-section");
        assertEquals(List.of(), robot.clipped());
        robot.push("#care-assess");
        assertEquals(List.of(new Place.Assess(resident)), robot.places());
        robot.in(Language.ENGLISH).picture("care-section");
        assertEquals(List.of(), robot.clipped());
    }
}
