// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/** Finds what can have the focus. */
public final class Focus {
    private Focus() {}

    /** Gives the focus to the first control below the node; false when there is none. */
    public static boolean first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node instanceof Control control
                && control.isFocusTraversable()
                && !(control instanceof ScrollPane)
                && !(control instanceof Label)) {
            control.requestFocus();
            return true;
        }
        if (!(node instanceof Parent parent)) {
            return false;
        }
        if (node instanceof ScrollPane scroll) {
            return scroll.getContent() != null && first(scroll.getContent());
        }
        return parent.getChildrenUnmodifiable().stream().anyMatch(Focus::first);
    }

    /**
     * When what happens now is done. By then what was just added has its skins: before, a scroll pane holds nothing, and
     * what would be in it can have no focus.
     */
    public static void soon(Parent added, Runnable focus) {
        Platform.runLater(() -> {
            added.applyCss();
            added.layout();
            focus.run();
        });
    }

    /** Gives the focus to the first control of what is named, once the pane is in a window. */
    public static void whenShown(Node pane, Supplier<Node> first) {
        pane.sceneProperty().addListener((scene, before, now) -> {
            if (now != null) {
                soon(now.getRoot(), () -> first(first.get()));
            }
        });
    }
}
