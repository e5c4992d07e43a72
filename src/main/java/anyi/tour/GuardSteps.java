// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import static anyi.store.schema.Tables.RESIDENT;

import anyi.store.log.ChainCheck;
import java.util.List;
import javafx.scene.input.KeyCode;

/** Locking, and a process that is killed in the middle of an entry. */
final class GuardSteps {
    private GuardSteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.lock", GuardSteps::lock),
                new Step("tour.step.killed", GuardSteps::killed),
                new Step("tour.step.draft", GuardSteps::draft));
    }

    private static void lock(Journey journey) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.L);
        journey.seeId("lock-password");
        journey.pictures("locked");
        hands.click("lock-password");
        hands.type("错的密码 2026");
        hands.press(KeyCode.ENTER);
        journey.see("密码不对");
        hands.fill("lock-password", Journey.PASSWORD);
        hands.press(KeyCode.ENTER);
        journey.seeId("rail-lock");
    }

    /** The program runs a second time, as a process of its own, and is killed while somebody types. */
    private static void killed(Journey journey) {
        int residents = journey.store().read().fetchCount(RESIDENT);
        long revision = journey.store().revision();
        journey.program().leave();
        HalfTyped.killed(journey.folder());
        journey.program().startAgain();
        journey.seeId("unlock-password");
        journey.picture("unlock");
        journey.hands().click("unlock-password");
        journey.hands().type(Journey.PASSWORD);
        journey.hands().press(KeyCode.ENTER);
        journey.seeId("rail-lock");
        journey.checkEquals("residents", residents, journey.store().read().fetchCount(RESIDENT));
        journey.check("nothing acknowledged is lost", journey.store().revision() >= revision);
        journey.check(
                "the log is whole",
                new ChainCheck(journey.store().read()).check(List.of()) instanceof ChainCheck.Result.Whole);
    }

    private static void draft(Journey journey) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.press(KeyCode.CONTROL, KeyCode.N);
        journey.seeId("draft-go-on");
        journey.picture("draft-offered");
        hands.click("draft-go-on");
        journey.see(HalfTyped.NAME);
        journey.picture("draft-taken-up");
    }
}
