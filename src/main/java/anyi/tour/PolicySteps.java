// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import anyi.tour.sample.CountyPolicies;
import java.util.List;
import javafx.scene.input.KeyCode;

/** A new version of a policy: an example that fails, the cell that makes it fail, the version put right and tried on everybody. */
final class PolicySteps {
    private static final String AMOUNT = "cell-parts-0-rows-0-amount";

    private PolicySteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.policyEdited", PolicySteps::edited),
                new Step("tour.step.policyTried", PolicySteps::tried));
    }

    private static PolicyRow oldAge(Journey journey) {
        return new PolicyQueries(journey.store().read())
                .list().stream()
                        .filter(row -> row.active() && row.code().equals(CountyPolicies.OLD_AGE))
                        .findFirst()
                        .orElseThrow();
    }

    /** Another amount, an example that contradicts it, the way to the cell, and back. */
    private static void edited(Journey journey) {
        Hands hands = journey.hands();
        MonthPage.open(journey);
        hands.click("subsidy-view-policies");
        journey.seeId("policies-new");
        hands.clickWords(oldAge(journey).titleZh());
        hands.press(KeyCode.ENTER);
        journey.seeId("policy-edit");
        hands.click("policy-edit");
        journey.seeId(AMOUNT);
        amount(hands, "7");
        journey.see("对不上");
        journey.pictures("policy-example-fails");
        journey.seeId(AMOUNT);
        amount(hands, "300");
        journey.screen()
                .waitFor(
                        "the version can be put in use",
                        OnScreen.id("policy-accept").and(node -> !node.isDisabled()));
        journey.pictures("policy-editor");
    }

    private static void amount(Hands hands, String yuan) {
        hands.click(AMOUNT);
        hands.fill("edit-number", yuan);
        hands.click("dialog-save");
    }

    /** The draft against everybody in house; nothing is booked. */
    private static void tried(Journey journey) {
        Hands hands = journey.hands();
        hands.click("policy-rehearse");
        journey.seeId("rehearsal-run");
        run(journey);
        journey.pictures("policy-rehearsal", () -> run(journey));
    }

    private static void run(Journey journey) {
        journey.seeId("rehearsal-run");
        journey.hands().click("rehearsal-run");
        journey.seeId("rehearsal-gaining");
    }
}
