// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import anyi.kit.Preferences;
import anyi.kit.part.EmWidth;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/**
 * A list and its inspector. The inspector keeps its width in em; where the window is narrow it is away, and Space in
 * the list brings it over the right half.
 */
final class InspectorSplit extends StackPane {
    private static final double WIDE = 58;

    private final SplitPane split = new SplitPane();
    private final StackPane inspector;
    private final EmWidth em;
    private final BooleanBinding narrow;
    private final Preferences preferences;
    private final String key;
    private double width;
    private boolean over;
    private boolean arranging;

    InspectorSplit(Node main, Node pane, Preferences preferences, String id) {
        this.preferences = preferences;
        key = "inspector." + id;
        width = preferences.get(key).map(Double::parseDouble).orElse(20.0);
        inspector = new StackPane(pane);
        inspector.getStyleClass().add("inspector");
        split.getStyleClass().add("list-split");
        split.getItems().addAll(main, inspector);
        SplitPane.setResizableWithParent(inspector, false);
        getChildren().add(split);
        em = new EmWidth(this);
        narrow = em.below(WIDE);
        narrow.addListener((value, before, now) -> arrange());
        widthProperty().addListener((pixels, before, now) -> arrange());
        split.getDividers().getFirst().positionProperty().addListener((position, before, now) -> moved(now));
    }

    /** Space in the list of a narrow window. */
    boolean toggle() {
        if (!narrow.get()) {
            return false;
        }
        over = !over;
        arrange();
        return true;
    }

    boolean close() {
        return over && toggle();
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        arranging = true;
        boolean shown = !narrow.get() || over;
        if (shown && !split.getItems().contains(inspector)) {
            split.getItems().add(inspector);
            split.getDividers().getFirst().positionProperty().addListener((position, before, now) -> moved(now));
        } else if (!shown) {
            split.getItems().remove(inspector);
        }
        if (shown) {
            split.setDividerPosition(0, narrow.get() ? 0.5 : 1 - em.pixels(width) / getWidth());
        }
        arranging = false;
    }

    private void moved(Number position) {
        if (!arranging && !narrow.get() && split.isPressed()) {
            width = (1 - position.doubleValue()) * getWidth() / em.pixels(1);
            preferences.put(key, Double.toString(Math.round(width * 10) / 10.0));
        }
    }
}
