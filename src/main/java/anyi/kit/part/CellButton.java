// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A cell of a table that opens when it is pressed: as wide as its column, as high as its words. */
public final class CellButton extends WideButton {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    /** @param wrong whether something in it has to be put right */
    public CellButton(Region content, boolean wrong, Runnable onOpen) {
        super(content);
        getStyleClass().setAll("cell-button");
        pseudoClassStateChanged(DANGER, wrong);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setOnAction(event -> onOpen.run());
    }
}
