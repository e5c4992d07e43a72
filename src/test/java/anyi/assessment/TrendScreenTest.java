// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.assessment.AssessmentDraft.Details;
import anyi.assessment.AssessmentResult.Recorded;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.LocalGrade;
import anyi.assessment.scale.LocalScales;
import anyi.assessment.scale.OldGrades;
import anyi.bed.TestHome;
import anyi.kit.Place;
import anyi.kit.Section;
import anyi.robot.Robot;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.Sex;
import anyi.text.Messages.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrendScreenTest {
    private static final String FIRST = "33223332" + "3312" + "323232112" + "11112";
    private static final String SECOND = "32121231" + "2210" + "223122112" + "11112";

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

    private void assessed(String on, String answers) {
        commands.complete(
                new AssessmentDraft(
                        resident,
                        LocalDate.parse(on),
                        AssessmentReason.ROUTINE,
                        new Answers(answers),
                        Circumstances.NONE,
                        Details.NONE),
                Optional.empty(),
                TestHome.TODAY);
    }

    private Assessment stated(
            String on, AssessmentStandard standard, @Nullable CareDependence level, Annex.Older older) {
        var draft = new StatedDraft(
                resident,
                standard,
                Sheet.of(LocalDate.parse(on), AssessmentReason.FIRST),
                List.of(),
                new StatedDraft.Result(null, level, Circumstances.NONE, older));
        return assertInstanceOf(Recorded.class, commands.recordStated(draft, TestHome.TODAY))
                .assessment();
    }

    private static Annex.Older grades(String digits) {
        return new Annex.Older(Optional.of(new OldGrades(digits)), Optional.empty());
    }

    @Test
    void two_are_compared_item_by_item() {
        assessed("2025-11-26", FIRST);
        assessed("2026-11-20", SECOND);
        robot.open(desk -> new AssessmentScreens(desk, home.store, commands, home.assessmentRules())
                .trend(new Place.AssessmentTrend(resident)));
        robot.waitFor("上下楼梯");
        assertTrue(robot.sees("逐项对比"));
        robot.picture("assessment-trend");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("assessment-trend");
        assertEquals(List.of(), robot.clipped());
        List<Assessment> all = queries.of(resident);
        Difference difference = Difference.of(all.get(1), all.get(0));
        assertEquals(26, difference.lines().size());
        assertEquals(
                -13,
                difference.lines().stream().mapToInt(Difference.Line::change).sum());
    }

    @Test
    void old_grades_are_read_compared_and_unclear_where_the_standard_is() {
        var clear = stated("2020-05-01", AssessmentStandard.MZT_039_2013, null, grades("1012"));
        var unclear = stated("2021-05-01", AssessmentStandard.MZT_039_2013, null, grades("1013"));
        var worst = stated("2022-05-01", AssessmentStandard.MZT_039_2013, null, grades("3333"));
        assertEquals(Optional.of(CareDependence.MILD), clear.finding().level());
        assertEquals(Optional.empty(), unclear.finding().level());
        assertEquals(Optional.empty(), unclear.finding().levels().oldGrade());
        assertEquals(Optional.empty(), worst.finding().level());
        assertEquals(Optional.of(3), worst.finding().levels().oldGrade());
        List<Assessment> all = queries.of(resident);
        assertEquals(Set.of(Doubt.UNCLEAR), Doubt.of(all.get(1), all));
        assertEquals(4, Difference.of(all.get(2), all.get(1)).lines().size());
        assessed("2026-11-20", SECOND);
        assertEquals(
                List.of(),
                Difference.of(all.get(2), queries.of(resident).getFirst()).lines());
    }

    @Test
    void a_care_insurance_grade_maps_or_is_unclear() {
        var mild = stated(
                "2024-05-01",
                AssessmentStandard.LTCI,
                null,
                new Annex.Older(Optional.empty(), Optional.of(new LocalGrade("ltci-2021", "1"))));
        var severe = stated(
                "2025-05-01",
                AssessmentStandard.LTCI,
                null,
                new Annex.Older(Optional.empty(), Optional.of(new LocalGrade("ltci-2021", "4"))));
        assertEquals(Optional.of(CareDependence.MILD), mild.finding().level());
        assertEquals(Optional.empty(), severe.finding().level());
        assertEquals(6, LocalScales.bundled().grades().size());
    }

    @Test
    void two_levels_on_a_day_and_a_level_alone_are_marked_at_their_place() {
        stated("2026-05-01", AssessmentStandard.GBT_42195_2022, CareDependence.MILD, Annex.Older.NONE);
        stated("2026-05-01", AssessmentStandard.MZT_039_2013, CareDependence.MODERATE, Annex.Older.NONE);
        List<Assessment> all = queries.of(resident);
        all.forEach(each -> assertEquals(Set.of(Doubt.TWO_LEVELS, Doubt.LEVEL_ONLY), Doubt.of(each, all)));
        robot.openNode(desk -> {
            Section section =
                    new AssessmentScreens(desk, home.store, commands, home.assessmentRules()).sectionOf(resident);
            section.show(desk.today());
            return section.content();
        });
        robot.waitFor("同一天两个等级").waitFor("只有等级，没有评估依据");
        robot.picture("case-assessments-doubt");
    }
}
