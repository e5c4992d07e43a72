// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.part.EmWidth;
import anyi.kit.part.Texts;
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
    /** Edges and arrow of a choice, in em. */
    private static final double AROUND = 4;
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
        double least = em.pixels(
                getManagedChildren().stream().mapToDouble(FormRow::ofChoice).reduce(LEAST, Math::max));
        int fitting = (int) ((width + getSpacing()) / (least + getSpacing()));
        return width <= 0 ? all : Math.clamp(fitting, 1, Math.max(1, all));
    }

    /**
     * How wide the widest word of a choice is, which must not be cut; in em. Not its preferred width: once it was laid
     * out wider, a choice prefers to stay so.
     */
    private static double ofChoice(Node node) {
        return node instanceof Field<?> field
                        && field.control() instanceof ComboBox<?> choice
                        && choice.getItems().size() <= FEW
                ? widest(choice) + AROUND
                : 0;
    }

    private static <T> double widest(ComboBox<T> choice) {
        return choice.getItems().stream()
                .mapToDouble(item -> Texts.ems(choice.getConverter().toString(item)))
                .max()
                .orElse(0);
    }

    /** Whether it is an ordinary box: something other than fields in one line, each as wide as it likes. */
    private boolean isPlain(double width) {
        boolean fields = getManagedChildren().stream().allMatch(Field.class::isInstance);
        return width <= 0 || !fields && inLine(width) >= getManagedChildren().size();
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
        return isPlain(width) ? super.computePrefHeight(width) : stack(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return isPlain(width) ? super.computeMinHeight(width) : stack(width, false);
    }

    @Override
    protected void layoutChildren() {
        if (isPlain(getWidth())) {
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
            y += height + getSpacing();
        }
        return Math.max(0, y - getSpacing());
    }
}
