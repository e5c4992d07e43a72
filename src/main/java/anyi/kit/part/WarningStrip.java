// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One line that must be seen: icon, bold fact, the rest, and its remedy at the end. */
public final class WarningStrip extends HBox {
    public WarningStrip(Tone tone, Icon icon, String fact, String rest, Node... remedies) {
        getStyleClass().addAll("warning-strip", tone.styleClass());
        var bold = Texts.wrapped(fact);
        bold.getStyleClass().add("bold");
        getChildren().addAll(icon.node(), bold);
        if (!rest.isEmpty()) {
            var more = Texts.wrapped(rest);
            HBox.setHgrow(more, Priority.ALWAYS);
            getChildren().add(more);
        }
        getChildren().add(Texts.spacer());
        getChildren().addAll(remedies);
    }
}
