// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A line across a card that opens what is behind it, by click or Enter. */
public final class OpenLine extends Button {
    public OpenLine(Region content, String accessibleText, Runnable onOpen) {
        getStyleClass().add("open-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(accessibleText);
        setOnAction(event -> onOpen.run());
        Stretch.across(content, this);
    }
}
