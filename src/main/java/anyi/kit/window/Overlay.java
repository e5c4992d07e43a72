// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The root of the window: the content, above it toasts and running jobs, above all a dialog. */
public final class Overlay extends StackPane {
    private static final double HIGHEST = 0.6;
    private static final double STEP = 8;

    private final Runnable placing = this::place;
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
        sceneProperty().addListener((scene, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(placing);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(placing);
            }
        });
    }

    /** As low as notices can stand without covering a button of the page. */
    private void place() {
        if (notices.getChildren().isEmpty()) {
            return;
        }
        Bounds low = notices.getBoundsInParent();
        double below = notices.getInsets().getBottom();
        low = new BoundingBox(
                low.getMinX(), low.getMinY() - notices.getTranslateY(), low.getWidth(), low.getHeight() - below);
        List<Bounds> buttons = new ArrayList<>();
        collect(content, buttons);
        double up = 0;
        boolean covers = true;
        while (covers && up < getHeight() * HIGHEST) {
            Bounds at = new BoundingBox(low.getMinX(), low.getMinY() - up, low.getWidth(), low.getHeight());
            covers = buttons.stream().anyMatch(at::intersects);
            up += covers ? STEP : 0;
        }
        notices.setTranslateY(covers ? 0 : -up);
    }

    private void collect(Parent parent, List<Bounds> buttons) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node.isVisible() && node instanceof ButtonBase) {
                buttons.add(sceneToLocal(node.localToScene(node.getLayoutBounds())));
            } else if (node.isVisible() && node instanceof Parent inner) {
                collect(inner, buttons);
            }
        }
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
