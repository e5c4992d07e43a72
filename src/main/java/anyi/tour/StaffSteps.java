// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.staff.StaffQueries;
import anyi.staff.training.SessionRow;
import anyi.staff.training.TrainingQueries;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;

/** Two people are taken on, a class is held and signed in, and the matrix says what is missing. */
final class StaffSteps {
    private static final List<String> NAMES = List.of("贾连林", "韩雪松");
    private static final List<String> NUMBERS = List.of("230197197308041116", "230107198506122021");

    /** Of the posts in the order of the list: care worker. */
    private static final int CARE_WORKER = 4;

    private StaffSteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.staff", StaffSteps::staff),
                new Step("tour.step.class", StaffSteps::signIn),
                new Step("tour.step.matrix", StaffSteps::matrix));
    }

    private static void staff(Journey journey) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        hands.click("staff-people");
        journey.screen().quiet();
        for (int n = 0; n < NAMES.size(); n++) {
            String name = NAMES.get(n);
            hands.press(KeyCode.CONTROL, KeyCode.N);
            hands.fill("staff-name", name);
            hands.fill("staff-id-number", NUMBERS.get(n));
            hands.focus("staff-position");
            for (int i = 0; i < CARE_WORKER; i++) {
                hands.press(KeyCode.DOWN);
            }
            hands.fill("staff-hired", "20260901");
            hands.click("dialog-save");
            journey.see("已办理" + name + "入职");
            journey.screen().quiet();
        }
        LocalDate today = journey.program().today();
        journey.checkEquals("people in post", NAMES.size(), (int)
                new StaffQueries(journey.store().read())
                        .all(today).stream()
                                .filter(row -> NAMES.contains(row.name()) && row.isInPost(today))
                                .count());
        journey.picture("staff");
    }

    private static void signIn(Journey journey) {
        Hands hands = journey.hands();
        hands.click("staff-sessions");
        journey.screen().quiet();
        hands.press(KeyCode.CONTROL, KeyCode.N);
        hands.fill("session-topic", "跌倒预防");
        hands.focus("session-subject");
        hands.press(KeyCode.DOWN);
        hands.fill("session-from", "0900");
        hands.fill("session-to", "1030");
        hands.click("dialog-save");
        journey.see("已保存班次：跌倒预防");
        journey.screen().quiet();
        hands.focus("sessions");
        hands.press(KeyCode.HOME);
        hands.press(KeyCode.ENTER);
        journey.seeId("sign-in");
        journey.screen().quiet();
        hands.focus("sign-in");
        hands.press(KeyCode.HOME);
        for (int i = 0; i < NAMES.size(); i++) {
            hands.press(KeyCode.SPACE);
        }
        journey.picture("class-signed-in");
        hands.press(KeyCode.CONTROL, KeyCode.S);
        journey.see("已保存签到");
        LocalDate today = journey.program().today();
        SessionRow held = new TrainingQueries(journey.store().read())
                .sessions(today, today).stream().findFirst().orElseThrow();
        journey.checkEquals("signed in", NAMES.size(), held.there());
    }

    private static void matrix(Journey journey) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        hands.click("staff-matrix");
        journey.see(NAMES.getFirst());
        journey.pictures("staff-matrix", "duties");
    }
}
