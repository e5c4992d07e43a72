// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.guide.GuideScreens;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Front;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** F1 before anybody is in: the guide over the door, at what the door is about. */
final class DoorGuide {
    private static final String FIRST = "first";
    /** Where it says what to do about a forgotten password. */
    private static final String PASSWORDS = "people";

    private final Scene scene;
    private EventHandler<KeyEvent> handler = event -> {};

    DoorGuide(Scene scene) {
        this.scene = scene;
    }

    /** @param isSignIn whether a home is there and asks for its password */
    void at(Desk desk, Region door, boolean isSignIn) {
        leave();
        handler = event -> {
            if (event.getCode() == KeyCode.F1 && Front.isIn(door)) {
                event.consume();
                open(desk, isSignIn ? PASSWORDS : FIRST);
            }
        };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, handler);
    }

    /** Behind the door F1 is the shell's. */
    void leave() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
    }

    private static void open(Desk desk, String topic) {
        Page page = new GuideScreens(desk).guide(new Place.Guide(topic));
        desk.dialogs().show(page.title(), page.content());
        page.load();
    }
}
