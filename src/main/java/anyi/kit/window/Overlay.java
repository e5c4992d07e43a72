// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The root of the window: the content, above it toasts and running jobs, above all a dialog. */
public final class Overlay extends StackPane {
    private final StackPane content = new StackPane();
    private final VBox notices = new VBox();
    private final ModalPane modal = new ModalPane();
    private Optional<Node> cover = Optional.empty();
    private List<Node> hidden = List.of();
    private Optional<Node> focused = Optional.empty();

    public Overlay() {
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        getChildren().addAll(content, notices, modal);
    }

    public void show(Node node) {
        content.getChildren().setAll(node);
    }

    /** Hides page, notices and dialog as they are, with what was typed into them, behind a door. */
    public void cover(Node door) {
        uncover();
        focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        hidden = getChildren().stream().filter(Node::isVisible).toList();
        hidden.forEach(behind -> behind.setVisible(false));
        getChildren().add(door);
        cover = Optional.of(door);
    }

    /** Brings back what was hidden, and the focus to where it was. */
    public void uncover() {
        cover.ifPresent(door -> {
            getChildren().remove(door);
            hidden.forEach(behind -> behind.setVisible(true));
            focused.ifPresent(Node::requestFocus);
        });
        cover = Optional.empty();
    }

    VBox notices() {
        return notices;
    }

    ModalPane modal() {
        return modal;
    }

    public boolean hasDialog() {
        return modal.isDisplay();
    }
}
