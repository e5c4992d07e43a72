// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.layout.Region;

/** A line across a card that opens what is behind it, by click or Enter. */
public final class OpenLine extends WideButton {
    public OpenLine(Region content, String accessibleText, Runnable onOpen) {
        super(content);
        getStyleClass().add("open-line");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(accessibleText);
        setOnAction(event -> onOpen.run());
    }
}
