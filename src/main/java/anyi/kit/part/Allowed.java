// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import anyi.kit.Desk;
import anyi.right.Right;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * What somebody has no right to stays where it is and cannot be pressed; the page around it says why. The store protects,
 * this only spares a useless way.
 */
public final class Allowed {
    private static final String BOARD = "anyi.withheld";
    private static final String RIGHT = "anyi.right";

    private Allowed() {}

    /** The node, out of reach for whoever has not the right, whatever else switches it on and off. */
    public static <N extends Node> N only(Desk desk, Right right, N node) {
        if (desk.session().may(right)) {
            return node;
        }
        node.getProperties().put(RIGHT, right);
        node.setAccessibleHelp(
                desk.session().doer().isLooking()
                        ? desk.t("right.onlyLooking")
                        : desk.t("right.notAllowed", desk.messages().t(right)));
        node.setDisable(true);
        node.disableProperty().addListener((value, before, now) -> {
            if (!now) {
                node.disableProperty().unbind();
                node.setDisable(true);
            }
        });
        node.sceneProperty().addListener((scene, before, now) -> {
            if (now != null) {
                tell(node, right);
            }
        });
        return node;
    }

    /** From now on the node is told which rights are missing for what stands in it. */
    public static void listen(Node page, Consumer<Right> onWithheld) {
        page.getProperties().put(BOARD, onWithheld);
    }

    @SuppressWarnings("unchecked")
    private static void tell(Node node, Right right) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(BOARD) instanceof Consumer<?> board) {
                ((Consumer<Right>) board).accept(right);
                return;
            }
        }
    }
}
