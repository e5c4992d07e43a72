// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Two panes side by side; below each other where there is no room. They are moved as they are, with what is open in them. */
public final class TwoColumns extends VBox {
    /**
     * @param wide the least width in em at which both stand side by side
     * @param styleClass of what holds the two, for its spacing
     */
    public TwoColumns(double wide, Pane left, Pane right, String styleClass) {
        // what has no room scrolls, and is not pressed together
        left.setMinHeight(USE_PREF_SIZE);
        right.setMinHeight(USE_PREF_SIZE);
        new EmWidth(this).below(wide).subscribe(narrow -> {
            Pane both = narrow ? new VBox(left, right) : new HBox(left, right);
            both.getStyleClass().add(styleClass);
            getChildren().removeIf(Pane.class::isInstance);
            getChildren().add(both);
        });
    }
}
