// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;

import anyi.assessment.AssessmentQueries;
import anyi.stay.BedStay;
import anyi.stay.BedStayQueries;
import anyi.term.CareDependence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;

/** One person's way: found, admitted, assessed, away and back, and what hangs on the person. */
final class PeopleSteps {
    static final String NAME = "马德厚";
    private static final String NUMBER = "230197195108260518";

    /** 42 points: severe. */
    private static final String ANSWERS = "32121231" + "2210" + "223122112" + "11112";

    private PeopleSteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.search", PeopleSteps::search),
                new Step("tour.step.admit", PeopleSteps::admit),
                new Step("tour.step.assess", PeopleSteps::assess),
                new Step("tour.step.assessReport", ReportOfAssessment::make),
                new Step("tour.step.leave", PeopleSteps::leave),
                new Step("tour.step.means", PeopleSteps::means));
    }

    private static void search(Journey journey) {
        Hands hands = journey.hands();
        var somebody = journey.store()
                .read()
                .select(RESIDENT.NAME, RESIDENT.INITIALS)
                .from(RESIDENT)
                .where(RESIDENT.ID.in(inHouse(journey)))
                .orderBy(RESIDENT.PINYIN)
                .limit(1)
                .fetchSingle();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        journey.see(somebody.value1());
        journey.pictures("residents");
        journey.largePicture("residents-large", 150);
        hands.fill("residents-search", somebody.value2());
        journey.see(somebody.value1());
        journey.screen().quiet();
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        journey.seeId("case-name");
        journey.pictures("case-file");
    }

    private static List<UUID> inHouse(Journey journey) {
        var beds = new BedStayQueries(journey.store().read());
        return beds.on(journey.program().today()).stream()
                .map(BedStay::residentId)
                .toList();
    }

    private static void admit(Journey journey) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        String bed = BedSteps.free(journey, 0);
        hands.click("bed-" + bed);
        hands.click("bed-details-admit");
        hands.click("admission-name");
        hands.type(NAME);
        hands.click("admission-id-number");
        hands.type(NUMBER);
        journey.see("由身份证号填入");
        hands.click("admission-category");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        journey.picture("admission");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.click("admission-contact-name");
        hands.type("马建国");
        hands.click("admission-contact-phone");
        hands.type("15400000001");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        journey.seeId("admission-bed");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        journey.seeId("admission-fee");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        journey.see(bed);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        journey.seeId("case-name");
        journey.checkEquals("bed", bed, BedSteps.bedOf(journey, person(journey)));
    }

    static UUID person(Journey journey) {
        return journey.store()
                .read()
                .select(RESIDENT.ID)
                .from(RESIDENT)
                .where(RESIDENT.ID_NUMBER.eq(NUMBER))
                .fetchSingle()
                .value1();
    }

    private static void assess(Journey journey) {
        Hands hands = journey.hands();
        hands.click("case-assess");
        journey.seeId("assess-sheet");
        hands.click("answer-EATING");
        hands.type(ANSWERS);
        journey.see("重度失能");
        hands.click("assess-assessors");
        hands.type("张海燕、王丽娟");
        hands.press(KeyCode.TAB);
        journey.picture("assessment");
        hands.press(KeyCode.CONTROL, KeyCode.S);
        journey.see("已完成评估");
        var found = new AssessmentQueries(journey.store().read())
                .current(person(journey), journey.program().today())
                .orElseThrow();
        journey.checkEquals(
                "level", Optional.of(CareDependence.SEVERE), found.finding().level());
    }

    private static void openFile(Journey journey, String name) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        journey.screen().quiet();
        hands.fill("residents-search", name);
        journey.screen().quiet();
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        journey.seeId("case-name");
    }

    private static void leave(Journey journey) {
        Hands hands = journey.hands();
        openFile(journey, NAME);
        hands.click("case-leave");
        hands.click("leave-kind");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        hands.click("dialog-save");
        journey.seeId("case-return");
        journey.picture("away");
        hands.click("case-return");
        journey.seeId("leave-back");
        hands.click("dialog-save");
        journey.seeId("case-leave");
        var back = journey.store()
                .read()
                .select(LEAVE.BACK_ON)
                .from(LEAVE)
                .where(LEAVE.RESIDENT_ID.eq(person(journey)))
                .fetchSingle()
                .value1();
        journey.checkEquals("back", journey.program().today(), back);
    }

    private static void means(Journey journey) {
        Hands hands = journey.hands();
        journey.screen().quiet();
        hands.click("tab-means");
        hands.click("disability-add");
        hands.click("disability-card");
        hands.type(NUMBER + "42");
        hands.click("dialog-save");
        journey.see("肢体残疾");
        journey.picture("economic-and-disability");
        var read = journey.store().read();
        var grade = read.select(DISABILITY.GRADE)
                .from(DISABILITY)
                .where(DISABILITY.RESIDENT_ID.eq(person(journey)))
                .fetchSingle()
                .value1();
        journey.checkEquals("grade", 2, Integer.valueOf(grade));
        journey.check(
                "economic category",
                read.fetchExists(ECONOMIC_STATUS, ECONOMIC_STATUS.RESIDENT_ID.eq(person(journey))));
    }
}
