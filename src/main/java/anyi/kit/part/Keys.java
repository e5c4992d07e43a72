// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A button may carry a key; pressing it anywhere on the page is pressing the button. */
public final class Keys {
    private static final String KEY = "anyi.key";

    private Keys() {}

    /** @param key as it is written on buttons, such as {@code Ctrl N} or {@code F8} */
    public static <B extends ButtonBase> B set(B button, String key) {
        String pattern = key.replace(' ', '+').replace("Ctrl", "Shortcut");
        button.getProperties().put(KEY, KeyCombination.keyCombination(pattern));
        return button;
    }

    /** From now on keys pressed while the page is in front press the buttons in it that carry them. */
    public static void listen(Node page) {
        EventHandler<KeyEvent> handler = event -> {
            if (Front.isIn(page) && fire(page, event)) {
                event.consume();
            }
        };
        page.sceneProperty().addListener((scene, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, handler);
            }
        });
    }

    /** Fires the visible button below the node that carries the key. */
    private static boolean fire(Node node, KeyEvent event) {
        if (!node.isVisible() || !node.isManaged()) {
            return false;
        }
        if (node instanceof ButtonBase button
                && button.getProperties().get(KEY) instanceof KeyCombination key
                && key.match(event)) {
            if (!button.isDisabled()) {
                button.fire();
            }
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> fire(child, event));
    }
}
