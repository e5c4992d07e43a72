// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import anyi.term.CareDependence;
import anyi.text.Messages;
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

    /** 重度: beside its bars, where a column says what it is. */
    public static String shortWord(Messages messages, CareDependence level) {
        return switch (level) {
            case INTACT -> messages.t("kit.level.short.intact");
            case MILD -> messages.t("kit.level.short.mild");
            case MODERATE -> messages.t("kit.level.short.moderate");
            case SEVERE -> messages.t("kit.level.short.severe");
            case COMPLETE -> messages.t("kit.level.short.complete");
        };
    }

    /** 重度失能: alone. */
    public static String word(Messages messages, CareDependence level) {
        return switch (level) {
            case INTACT -> messages.t("kit.level.intact");
            case MILD -> messages.t("kit.level.mild");
            case MODERATE -> messages.t("kit.level.moderate");
            case SEVERE -> messages.t("kit.level.severe");
            case COMPLETE -> messages.t("kit.level.complete");
        };
    }
}
