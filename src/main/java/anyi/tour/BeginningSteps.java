// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.settings.home.HomeQueries;
import anyi.store.HomeFolder;
import anyi.term.HomeKind;
import anyi.term.Ownership;
import anyi.tour.sample.RuralHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** First start: the home, its password, the recovery sheet. */
final class BeginningSteps {
    private BeginningSteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.newHome", BeginningSteps::newHome),
                new Step("tour.step.password", BeginningSteps::password),
                new Step("tour.step.recovery", BeginningSteps::recovery));
    }

    private static void newHome(Journey journey) {
        Hands hands = journey.hands();
        journey.seeId("first-name");
        journey.pictures("first-start");
        hands.click("first-name");
        hands.type(RuralHome.NAME);
        hands.click("first-ownership");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        hands.click("first-kind");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        journey.picture("first-start-filled");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        journey.seeId("first-actor");
    }

    private static void password(Journey journey) {
        Hands hands = journey.hands();
        hands.click("first-actor");
        hands.type("刘春梅");
        hands.click("first-password");
        hands.type(Journey.PASSWORD);
        hands.click("first-repeated");
        hands.type(Journey.PASSWORD);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        journey.seeId("recovery-code");
        journey.check(
                "the folder is a home", HomeFolder.isHome(journey.program().home()));
    }

    private static void recovery(Journey journey) {
        Hands hands = journey.hands();
        Path sheet = journey.folder().resolve("recovery-sheet.pdf");
        journey.program().files().saveAs(sheet);
        hands.click("first-save-sheet");
        journey.screen()
                .await("the recovery sheet as a file", () -> Optional.of(sheet).filter(Files::exists));
        journey.made(sheet);
        journey.picture("recovery-code");
        hands.click("first-next");
        hands.click("first-later");
        journey.seeId("rail-lock");
        var home = new HomeQueries(journey.store().read()).home();
        journey.checkEquals("name", RuralHome.NAME, String.valueOf(home.name()));
        journey.checkEquals("ownership", Ownership.PUBLIC.name(), String.valueOf(home.ownership()));
        journey.checkEquals("kind", HomeKind.TEKUN_HOME.name(), String.valueOf(home.kind()));
    }
}
