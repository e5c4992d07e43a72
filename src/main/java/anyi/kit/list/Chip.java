// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A filter that is on or off, with how many it would leave. Several chosen narrow the list. */
public final class Chip extends ToggleButton {
    private final Label count = Texts.muted("");

    /** @param id the handle of tests and of places, such as {@code ON_LEAVE} */
    public Chip(String id, String words) {
        setId("chip-" + id);
        setUserData(id);
        getStyleClass().setAll("chip");
        var tick = Icon.CHECK.node();
        tick.managedProperty().bind(selectedProperty());
        tick.visibleProperty().bind(selectedProperty());
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        var graphic = new HBox(tick, Texts.plain(words), count);
        graphic.getStyleClass().add("chip-content");
        setGraphic(graphic);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words);
    }

    public String chip() {
        return (String) getUserData();
    }

    public void count(String number) {
        count.setText(number);
    }
}
