// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A bordered surface with an optional head (title, muted count, actions at its end). */
public final class Card extends VBox {
    private final Label count = Texts.mutedWrapped("");

    /** Without a head: the content has its own padding inside. */
    public Card(Node... content) {
        getStyleClass().addAll("card", "padded");
        getChildren().addAll(content);
    }

    private Card(String title, Node... actions) {
        getStyleClass().add("card");
        var head = new HBox(Texts.heading(title), count);
        head.getStyleClass().add("card-head");
        head.setMinHeight(USE_PREF_SIZE);
        count.setMinWidth(0);
        head.getChildren().addAll(areButtons(actions) ? List.of(wrapping(actions)) : spaced(actions));
        getChildren().add(head);
    }

    private static boolean areButtons(Node... actions) {
        return actions.length > 1 && Stream.of(actions).allMatch(Button.class::isInstance);
    }

    /** Several buttons go on below each other where the card is narrow. */
    private static Node wrapping(Node... actions) {
        var flow = new Flow(actions);
        flow.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return flow;
    }

    private static List<Node> spaced(Node... actions) {
        return Stream.concat(Stream.of(Texts.spacer()), Stream.of(actions)).toList();
    }

    public static Card titled(String title, Node... actions) {
        return new Card(title, actions);
    }

    /** What stands muted beside the title: how many. */
    public Card count(String words) {
        count.setText(words);
        return this;
    }

    /** Content that reaches the card's edges, such as a table. */
    public Card with(Node content) {
        getChildren().add(content);
        return this;
    }

    public Card grow(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return with(content);
    }

    /** Content with the card's padding around it. */
    public Card padded(Node... content) {
        var box = new VBox(content);
        box.getStyleClass().add("card-body");
        return with(box);
    }
}
