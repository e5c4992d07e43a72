// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.part.Flow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.FlowPane;

/** Several of a few: boxes to tick, in as many lines as they need. */
final class Checks<T> extends Control {
    private final ObjectProperty<Set<T>> value = new SimpleObjectProperty<>(Set.of());
    private final Map<T, CheckBox> boxes = new LinkedHashMap<>();
    private boolean showing;

    Checks(List<T> all, Function<T, String> word) {
        getStyleClass().add("checks");
        setFocusTraversable(false);
        for (T one : all) {
            var box = new CheckBox(word.apply(one));
            box.setId("check-" + one);
            box.selectedProperty().addListener((selected, before, now) -> tell());
            boxes.put(one, box);
        }
        value.addListener((property, before, now) -> show());
    }

    ObjectProperty<Set<T>> valueProperty() {
        return value;
    }

    private void show() {
        showing = true;
        boxes.forEach((one, box) -> box.setSelected(value.get().contains(one)));
        showing = false;
    }

    private void tell() {
        if (!showing) {
            var chosen = new LinkedHashSet<T>();
            boxes.forEach((one, box) -> {
                if (box.isSelected()) {
                    chosen.add(one);
                }
            });
            value.set(chosen);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Lines(this);
    }

    private static final class Lines extends SkinBase<Checks<?>> {
        private final FlowPane flow = new Flow();

        Lines(Checks<?> checks) {
            super(checks);
            flow.getStyleClass().add("checks-lines");
            flow.getChildren().addAll(checks.boxes.values());
            getChildren().add(flow);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return top + flow.prefHeight(width < 0 ? width : width - left - right) + bottom;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return 0;
        }
    }
}
