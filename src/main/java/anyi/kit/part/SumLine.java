// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A few sums side by side above a list, each with its name over it. */
public final class SumLine extends HBox {
    public SumLine() {
        getStyleClass().add("card");
    }

    /** @param id the figure's handle, such as {@code pay-open} */
    public SumLine sum(String title, String number, String id) {
        getChildren().add(figure(title, number, id));
        return this;
    }

    /** Something else beside the sums; it takes the room that is left. */
    public SumLine more(Node node) {
        var box = new VBox(node);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getStyleClass().add("month-figure-box");
        getChildren().add(box);
        return this;
    }

    /** One sum with its name over it, for a line that folds. */
    public static Node figure(String title, String number, String id) {
        Label figure = Texts.bold(number);
        figure.setId(id);
        figure.getStyleClass().add("month-figure");
        var box = new VBox(Texts.muted(title), figure);
        box.getStyleClass().add("month-figure-box");
        return box;
    }

    public void clear() {
        getChildren().clear();
    }
}
