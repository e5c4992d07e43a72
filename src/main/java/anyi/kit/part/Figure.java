// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A big figure with its unit, a line of what stands behind it, and a click that opens those rows. */
public final class Figure extends WideButton {
    private final Label number = new Label("…");
    private final Label cents = new Label();
    private final Label unit = Texts.muted("");
    private final VBox body;
    private final HBox head;

    public Figure(String title, Runnable onOpen) {
        this(title, onOpen, new VBox());
    }

    private Figure(String title, Runnable onOpen, VBox body) {
        super(body);
        this.body = body;
        getStyleClass().addAll("card", "figure-card");
        number.getStyleClass().add("figure");
        cents.getStyleClass().add("figure-cents");
        number.setMinWidth(USE_PREF_SIZE);
        cents.setMinWidth(USE_PREF_SIZE);
        head = new HBox(Texts.muted(title), Texts.spacer(), Icon.NEXT.node());
        head.getStyleClass().add("figure-head");
        var line = new HBox(number, cents, unit);
        line.getStyleClass().add("figure-line");
        body.getStyleClass().add("figure-body");
        body.getChildren().addAll(head, line);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAccessibleText(title);
        setOnAction(event -> onOpen.run());
    }

    /** @param part behind the figure in smaller size, such as the cents; may be empty */
    public Figure show(String figure, String part, String unitWords) {
        number.setText(figure);
        cents.setText(part);
        unit.setText(unitWords);
        return this;
    }

    /** Replaces what stands below the figure. */
    public Figure below(Node... lines) {
        body.getChildren().setAll(body.getChildren().subList(0, 2));
        body.getChildren().addAll(lines);
        return this;
    }

    /** A state at the end of the title. */
    public Figure mark(Node badge) {
        head.getChildren().removeIf(Badge.class::isInstance);
        head.getChildren().add(2, badge);
        return this;
    }
}
