// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.layout.Region;

/** A line across a card that opens what is behind it, by click or Enter. */
public final class OpenLine extends WideButton {
    /** In em: easy to hit. A stylesheet's height would let a card press larger content together. */
    private static final double LEAST = 3.5;

    public OpenLine(Region content, String accessibleText, Runnable onOpen) {
        super(content);
        getStyleClass().add("open-line");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(accessibleText);
        setOnAction(event -> onOpen.run());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(super.computePrefHeight(width), LEAST * getFont().getSize());
    }
}
