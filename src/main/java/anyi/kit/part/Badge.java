// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.control.Label;

/** A short state on a tinted ground: icon and word, never a colour alone. */
public final class Badge extends Label {
    public Badge(Tone tone, String text) {
        super(text);
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    public Badge(Tone tone, Icon icon, String text) {
        this(tone, text);
        setGraphic(icon.node());
    }

    /** The small filled square of a nursing bed, 护 or N. */
    public static Label nursing(String letter, String accessibleText) {
        var label = new Label(letter);
        label.getStyleClass().add("nursing-mark");
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        label.setAccessibleText(accessibleText);
        return label;
    }
}
