// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.part.Icon;
import atlantafx.base.controls.PasswordTextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** A password with an eye that shows it. */
public final class PasswordInput extends PasswordTextField {
    public PasswordInput(String showWord) {
        var eye = new ToggleButton();
        eye.getStyleClass().add("eye");
        eye.setGraphic(Icon.SHOW.node());
        eye.setAccessibleText(showWord);
        eye.setTooltip(new Tooltip(showWord));
        eye.setFocusTraversable(false);
        eye.selectedProperty().addListener((selected, before, shown) -> {
            setRevealPassword(shown);
            eye.setGraphic((shown ? Icon.HIDE : Icon.SHOW).node());
        });
        setRight(eye);
    }
}
