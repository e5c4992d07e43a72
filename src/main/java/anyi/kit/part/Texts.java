// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels in the roles of the house's type sizes. */
public final class Texts {
    private Texts() {}

    /** Regular text that never shortens. */
    public static Label plain(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label bold(String text) {
        return styled(text, "bold");
    }

    /** The second line, a hint, a unit. */
    public static Label muted(String text) {
        return styled(text, "muted");
    }

    /** A person's name at the head of something. */
    public static Label title(String text) {
        return styled(text, "name-title");
    }

    public static Label heading(String text) {
        return styled(text, "heading");
    }

    /** A sentence that wraps. */
    public static Label wrapped(String text) {
        var label = new Label(text);
        label.getStyleClass().add("wrapped");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label mutedWrapped(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /** One line that may end in an ellipsis; the whole is in its tooltip. */
    public static Label shortening(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        label.setTooltip(new javafx.scene.control.Tooltip(text));
        return label;
    }

    /** How wide a line is about, in em: a letter of Latin is a little more than half as wide as a Chinese one. */
    public static double ems(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter < 0x2000 ? 0.6 : 1)
                .sum();
    }

    /** Pushes what follows to the right. */
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private static Label styled(String text, String styleClass) {
        Label label = plain(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
