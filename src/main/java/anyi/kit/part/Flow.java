// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/**
 * Pieces beside each other that go on in the next row where there is no room. Never lower than its rows: a plain
 * {@link FlowPane} lets itself be pressed to one, and what stands below it is drawn over the others.
 */
public final class Flow extends FlowPane {
    public Flow(Node... pieces) {
        super(pieces);
    }

    /** As wide as its widest piece, of which text that wraps or shortens may be narrow. */
    @Override
    protected double computeMinWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(piece -> mayNarrow(piece) ? piece.minWidth(-1) : piece.prefWidth(-1))
                .max()
                .orElse(0);
        return snappedLeftInset() + widest + snappedRightInset();
    }

    private static boolean mayNarrow(Node piece) {
        return piece instanceof Labeled words && (words.isWrapText() || words.getMinWidth() == 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
