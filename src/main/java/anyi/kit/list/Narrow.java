// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Widths in em, so that a bigger text size behaves like a smaller window. */
final class Narrow {
    private Narrow() {}

    /** Takes the pane out of the split while the page is narrower than that. */
    static void hideBelow(Region page, SplitPane split, Node pane, double em) {
        var ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        ((javafx.scene.layout.BorderPane) page).getChildren().add(ruler);
        var wide = Bindings.createBooleanBinding(
                () -> page.getWidth() >= em * ruler.getFont().getSize(), page.widthProperty(), ruler.fontProperty());
        wide.addListener((value, before, now) -> {
            if (now && !split.getItems().contains(pane)) {
                split.getItems().add(pane);
            } else if (!now) {
                split.getItems().remove(pane);
            }
        });
    }
}
