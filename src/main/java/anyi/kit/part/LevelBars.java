// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import anyi.term.CareDependence;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Care-dependence as an ordered scale: one to five small bars, and the word. */
public final class LevelBars extends HBox {
    public LevelBars(CareDependence level, String word) {
        getStyleClass().add("level-bars");
        var bars = new HBox();
        bars.getStyleClass().add("bars");
        for (CareDependence step : CareDependence.values()) {
            var bar = new Region();
            boolean filled = step.compareTo(level) <= 0;
            bar.getStyleClass().addAll("bar", filled ? "level-" + level.ordinal() : "level-empty");
            bars.getChildren().add(bar);
        }
        bars.setMinWidth(USE_PREF_SIZE);
        getChildren().add(bars);
        if (!word.isEmpty()) {
            var label = new Label(word);
            label.setMinWidth(USE_PREF_SIZE);
            getChildren().add(label);
        }
    }
}
