// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.Node;

/** Tells whether keys are meant for the page, or for a dialog above it. */
public final class Front {
    private Front() {}

    public static boolean isIn(Node page) {
        Node focus = page.getScene() == null ? null : page.getScene().getFocusOwner();
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node == page) {
                return true;
            }
            if (node.getStyleClass().contains("modal-pane")) {
                return false;
            }
        }
        return true;
    }
}
