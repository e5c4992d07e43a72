// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The root of the window: the content, above it toasts and running jobs, above all a dialog. */
public final class Overlay extends StackPane {
    private final StackPane content = new StackPane();
    private final VBox notices = new VBox();
    private final ModalPane modal = new ModalPane();

    public Overlay() {
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        getChildren().addAll(content, notices, modal);
    }

    public void show(Node node) {
        content.getChildren().setAll(node);
    }

    VBox notices() {
        return notices;
    }

    ModalPane modal() {
        return modal;
    }

    public boolean hasDialog() {
        return modal.isDisplay();
    }
}
