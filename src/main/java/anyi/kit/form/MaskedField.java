// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.part.Icon;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A number that is shown masked until somebody asks to see it; the eye beside it opens and closes. */
public final class MaskedField extends HBox {
    public MaskedField(String number, UnaryOperator<String> mask, String showWord, String hideWord) {
        getStyleClass().add("masked-field");
        var text = new Label(mask.apply(number));
        text.setMinWidth(USE_PREF_SIZE);
        var eye = new ToggleButton();
        eye.getStyleClass().add("eye");
        var tooltip = new Tooltip(showWord);
        eye.setTooltip(tooltip);
        eye.setGraphic(Icon.SHOW.node());
        eye.setAccessibleText(showWord);
        eye.selectedProperty().addListener((selected, before, shown) -> {
            text.setText(shown ? number : mask.apply(number));
            eye.setGraphic((shown ? Icon.HIDE : Icon.SHOW).node());
            eye.setAccessibleText(shown ? hideWord : showWord);
            tooltip.setText(shown ? hideWord : showWord);
        });
        getChildren().add(text);
        if (!number.isEmpty()) {
            getChildren().add(eye);
        }
    }
}
