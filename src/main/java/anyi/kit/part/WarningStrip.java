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

/** One line that must be seen: icon, bold fact, the rest, and its remedy at the end. In a narrow window below each other. */
public final class WarningStrip extends VBox {
    /** The least width in em of one line. */
    private static final double WIDE = 40;

    public WarningStrip(Tone tone, Icon icon, String fact, String rest, Node... remedies) {
        getStyleClass().addAll("warning-strip", tone.styleClass());
        Label bold = Texts.wrapped(fact);
        bold.getStyleClass().add("bold");
        Label more = Texts.wrapped(rest);
        HBox.setHgrow(more, Priority.ALWAYS);
        Node sign = icon.node();
        List<Node> said = rest.isEmpty() ? List.of(bold) : List.of(bold, more);
        new EmWidth(this).below(WIDE).subscribe(narrow -> {
            getChildren().removeIf(Pane.class::isInstance);
            getChildren().add(narrow ? below(sign, said, remedies) : beside(sign, said, remedies));
        });
    }

    private static Pane beside(Node sign, List<Node> said, Node... remedies) {
        var all = new ArrayList<Node>();
        all.add(sign);
        all.addAll(said);
        all.add(Texts.spacer());
        all.addAll(List.of(remedies));
        return line(all);
    }

    private static Pane below(Node sign, List<Node> said, Node... remedies) {
        var texts = new VBox(said.toArray(Node[]::new));
        texts.getStyleClass().add("warning-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        if (remedies.length > 0) {
            var ways = new Flow(remedies);
            ways.getStyleClass().add("chips");
            texts.getChildren().add(ways);
        }
        return line(List.of(sign, texts));
    }

    private static Pane line(List<Node> nodes) {
        var line = new HBox(nodes.toArray(Node[]::new));
        line.getStyleClass().add("warning-line");
        return line;
    }
}
