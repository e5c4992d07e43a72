// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A few sums side by side above a list, each with its name over it; in a narrow window they go on below each other. */
public final class SumLine extends VBox {
    /** The least width in em of a whole line. */
    private static final double WIDE = 46;

    private final List<Node> boxes = new ArrayList<>();
    private boolean narrow;

    public SumLine() {
        getStyleClass().add("card");
        new EmWidth(this).below(WIDE).subscribe(below -> {
            narrow = below;
            arrange();
        });
    }

    /** @param id the figure's handle, such as {@code pay-open} */
    public SumLine sum(String title, String number, String id) {
        return add(figure(title, number, id));
    }

    /** Something else beside the sums; it takes the room that is left. */
    public SumLine more(Node node) {
        var box = new VBox(node);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getStyleClass().add("month-figure-box");
        return add(box);
    }

    private SumLine add(Node box) {
        boxes.add(box);
        arrange();
        return this;
    }

    private void arrange() {
        getChildren().removeIf(Pane.class::isInstance);
        if (!narrow) {
            getChildren().add(new HBox(boxes.toArray(Node[]::new)));
            return;
        }
        var sums = new Flow();
        getChildren().add(sums);
        for (Node box : boxes) {
            (HBox.getHgrow(box) == Priority.ALWAYS ? getChildren() : sums.getChildren()).add(box);
        }
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
        boxes.clear();
        arrange();
    }
}
