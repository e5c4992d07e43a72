// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.part.EmWidth;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Fields beside each other, in as many lines as a large text or a small window asks for. */
final class FormRow extends HBox {
    /** A date with its button is still whole in it. */
    private static final double LEAST = 9;
    /** Longer lists are searched while typing. */
    private static final int FEW = 20;

    private final EmWidth em;

    FormRow(Node... side) {
        super(side);
        em = new EmWidth(this);
        getStyleClass().add("form-row");
        for (Node node : side) {
            setHgrow(node, Priority.ALWAYS);
            if (node instanceof Field<?> field) {
                field.setMinWidth(0);
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int inLine(double width) {
        int all = getManagedChildren().size();
        double least =
                getManagedChildren().stream().mapToDouble(FormRow::ofChoice).reduce(em.pixels(LEAST), Math::max);
        int fitting = (int) ((width + getSpacing()) / (least + getSpacing()));
        return width <= 0 ? all : Math.clamp(fitting, 1, Math.max(1, all));
    }

    /** How wide the widest word of a choice is, which must not be cut. */
    private static double ofChoice(Node node) {
        return node instanceof Field<?> field
                        && field.control() instanceof ComboBox<?> choice
                        && choice.getItems().size() <= FEW
                ? choice.prefWidth(-1)
                : 0;
    }

    private boolean isWhole(double width) {
        return inLine(width) >= getManagedChildren().size();
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(node -> node.minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isWhole(width) ? super.computePrefHeight(width) : stack(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return isWhole(width) ? super.computeMinHeight(width) : stack(width, false);
    }

    @Override
    protected void layoutChildren() {
        if (isWhole(getWidth())) {
            super.layoutChildren();
        } else {
            stack(getWidth(), true);
        }
    }

    /** @return how high all lines are */
    private double stack(double width, boolean place) {
        int inLine = inLine(width);
        double column = (width - (inLine - 1) * getSpacing()) / inLine;
        List<Node> all = getManagedChildren();
        double y = 0;
        for (int first = 0; first < all.size(); first += inLine) {
            List<Node> line = all.subList(first, Math.min(first + inLine, all.size()));
            double height = line.stream()
                    .mapToDouble(node -> node.prefHeight(column))
                    .max()
                    .orElse(0);
            for (int i = 0; place && i < line.size(); i++) {
                layoutInArea(
                        line.get(i),
                        i * (column + getSpacing()),
                        y,
                        column,
                        height,
                        0,
                        javafx.geometry.HPos.LEFT,
                        VPos.TOP);
            }
            y += height;
        }
        return y;
    }
}
