// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A share as a bar on a track, with an optional tick where it should be. */
public final class Meter extends Pane {
    private final Region filled = new Region();
    private final Region tick = new Region();
    private final double share;
    private final double target;

    public Meter(double share, String styleClass) {
        this(share, -1, styleClass);
    }

    /** @param target where the tick stands, from 0 to 1; negative = none */
    public Meter(double share, double target, String styleClass) {
        this.share = Math.clamp(share, 0, 1);
        this.target = target;
        getStyleClass().addAll("meter", styleClass);
        filled.getStyleClass().add("filled");
        tick.getStyleClass().add("tick");
        getChildren().addAll(filled);
        if (target >= 0) {
            getChildren().add(tick);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        filled.resizeRelocate(0, 0, Math.round(width * share), height);
        double tickHeight = height * 2;
        tick.resizeRelocate(Math.round(width * Math.min(target, 1)) - 1.0, (height - tickHeight) / 2, 2, tickHeight);
    }
}
