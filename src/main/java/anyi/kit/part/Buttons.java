// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A verb and its thing. One primary a page; delete is flat and red, and asks. */
public final class Buttons {
    private Buttons() {}

    public static Button primary(String verb, Runnable action) {
        Button button = plain(verb, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button primary(String verb, Icon icon, Runnable action) {
        return withIcon(primary(verb, action), icon);
    }

    public static Button plain(String verb, Runnable action) {
        var button = new Button(verb);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    public static Button plain(String verb, Icon icon, Runnable action) {
        return withIcon(plain(verb, action), icon);
    }

    /** Without a border: side actions and the footers of lists. */
    public static Button flat(String verb, Icon icon, Runnable action) {
        Button button = plain(verb, icon, action);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /** The action of a card's head, in blue and without a border. */
    public static Button link(String verb, Icon icon, Runnable action) {
        Button button = flat(verb, icon, action);
        button.getStyleClass().addAll(Styles.ACCENT, "small");
        return button;
    }

    public static Button danger(String verb, Icon icon, Runnable action) {
        Button button = flat(verb, icon, action);
        button.getStyleClass().add(Styles.DANGER);
        return button;
    }

    /** Two thirds high: only inside cards and strips. */
    public static Button small(String verb, Runnable action) {
        Button button = plain(verb, action);
        button.getStyleClass().add("small");
        return button;
    }

    /** Only an icon; the word is its tooltip and what a screen reader says. */
    public static Button icon(Icon icon, String word, Runnable action) {
        Button button = plain("", icon, action);
        button.getStyleClass().add("icon-only");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(word);
        button.setTooltip(new Tooltip(word));
        return button;
    }

    public static Hyperlink hyperlink(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    /** The key that does the same, written at the end of the button and working on its whole page. */
    public static <B extends ButtonBase> B withKey(B button, String key) {
        if (!key.equals("Enter")) {
            Keys.set(button, key);
        }
        var hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        var graphic = new HBox();
        graphic.getStyleClass().add("with-key");
        if (button.getGraphic() != null) {
            graphic.getChildren().add(button.getGraphic());
        }
        var verb = new Label(button.getText());
        verb.setMinWidth(Region.USE_PREF_SIZE);
        graphic.getChildren().addAll(verb, hint);
        button.setAccessibleText(button.getText());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(graphic);
        return button;
    }

    /** The verb, wherever it stands. */
    public static String words(ButtonBase button) {
        String text = button.getText();
        return button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY && button.getAccessibleText() != null
                ? button.getAccessibleText()
                : text;
    }

    /** Joined buttons of which one is chosen: views of the same thing. */
    public static HBox views(List<ToggleButton> buttons) {
        var group = new ToggleGroup();
        var ends = new ArrayList<>(buttons);
        for (ToggleButton button : buttons) {
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            boolean first = button == ends.getFirst();
            boolean last = button == ends.getLast();
            button.getStyleClass().add(first ? Styles.LEFT_PILL : last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
        }
        group.selectedToggleProperty().addListener((value, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        var box = new HBox();
        box.getStyleClass().add("views");
        box.getChildren().addAll(buttons);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** One of {@link #views}. */
    public static ToggleButton view(String word, boolean chosen, Runnable onChosen) {
        var button = new ToggleButton(word);
        button.setSelected(chosen);
        button.setOnAction(event -> {
            if (button.isSelected()) {
                onChosen.run();
            }
        });
        return button;
    }

    private static <B extends ButtonBase> B withIcon(B button, Icon icon) {
        button.setGraphic(icon.node());
        return button;
    }
}
