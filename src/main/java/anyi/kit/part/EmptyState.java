// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where nothing is yet: what is missing, why it matters, and what to do. */
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String missing, String why, Node... ways) {
        getStyleClass().add("empty-state");
        var disc = new StackPane(icon.node());
        disc.getStyleClass().add("disc");
        disc.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = Texts.wrapped(missing);
        title.getStyleClass().add("empty-title");
        var reason = Texts.mutedWrapped(why);
        reason.setAlignment(Pos.CENTER);
        getChildren().addAll(disc, title, reason);
        if (ways.length > 0) {
            var verbs = new HBox(ways);
            verbs.getStyleClass().add("ways");
            getChildren().add(verbs);
        }
    }
}
