// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Standing;
import anyi.term.CareDependence;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The scale from 0 to 90 with its bands, and a frame around what the total can still become. */
final class BandView extends Pane {
    private static final int MOST = 90;
    private static final List<Integer> STEPS = List.of(0, 30, 46, 66, 90);
    /** The band of full points is one point wide: drawn a little wider, so that it can be seen. */
    private static final double SCALE = MOST + 1.5;

    private final List<Region> bands = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final Region frame = new Region();
    private Standing standing = new Standing(0, 0, MOST, CareDependence.COMPLETE, CareDependence.INTACT);

    BandView() {
        getStyleClass().add("assess-band");
        for (int step = 0; step < STEPS.size(); step++) {
            var band = new Region();
            band.getStyleClass().add("level-" + (CareDependence.COMPLETE.ordinal() - step));
            bands.add(band);
            var tick = new Label(Integer.toString(STEPS.get(step)));
            tick.getStyleClass().add("muted");
            ticks.add(tick);
        }
        frame.getStyleClass().add("assess-frame");
        getChildren().addAll(bands);
        getChildren().addAll(ticks);
        getChildren().add(frame);
    }

    void show(Standing now) {
        standing = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double em = ticks.getFirst().getFont().getSize();
        double height = em * 0.85;
        for (int i = 0; i < bands.size(); i++) {
            double from = x(STEPS.get(i));
            double to = i + 1 < STEPS.size() ? x(STEPS.get(i + 1)) - 2 : getWidth();
            bands.get(i).resizeRelocate(from, em * 0.25, Math.max(2, to - from), height);
            Label tick = ticks.get(i);
            double width = tick.prefWidth(-1);
            double left = Math.clamp(from - (i == 0 ? 0 : width / 2), 0, Math.max(0, getWidth() - width));
            tick.resizeRelocate(left, em * 1.4, width, tick.prefHeight(-1));
        }
        double from = x(standing.least()) - em * 0.3;
        double to = x(standing.most()) + em * 0.3;
        double left = Math.max(0, from);
        frame.resizeRelocate(left, 0, Math.min(getWidth(), Math.max(to, left + em)) - left, height + em * 0.5);
    }

    private double x(int points) {
        return points / SCALE * getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return ticks.getFirst().getFont().getSize() * 3.1;
    }
}
