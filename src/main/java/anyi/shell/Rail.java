// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The places of the program, the home's name above and the lock below. */
final class Rail extends BorderPane {
    private final Map<Destination, ToggleButton> buttons = new LinkedHashMap<>();
    private final HBox brand = new HBox();
    private final VBox names;
    private final ToggleButton lock = new ToggleButton();
    private final Desk desk;
    private final Control control;

    Rail(Desk desk, String homeName, List<Destination> destinations, Consumer<Place> onOpen, Control control) {
        this.desk = desk;
        this.control = control;
        getStyleClass().add("rail");
        var mark = new Label(desk.t("shell.brand.mark"));
        mark.getStyleClass().add("brand-mark");
        mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        names = new VBox(Texts.bold(desk.t("shell.brand")), Texts.shortening(homeName, "muted"));
        names.getStyleClass().add("brand-names");
        brand.getStyleClass().add("brand");
        brand.getChildren().addAll(mark, names);
        var entries = new VBox();
        entries.getStyleClass().add("rail-entries");
        var spacer = new Region();
        VBox.setVgrow(spacer, Priority.ALWAYS);
        destinations.forEach(destination -> buttons.put(destination, button(destination, onOpen)));
        destinations.stream().filter(one -> !one.last()).map(buttons::get).forEach(entries.getChildren()::add);
        entries.getChildren().add(spacer);
        destinations.stream().filter(Destination::last).map(buttons::get).forEach(entries.getChildren()::add);
        prepareLock();
        entries.getChildren().add(lock);
        var scroll = new ScrollPane(entries);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        setTop(brand);
        setCenter(scroll);
    }

    private ToggleButton button(Destination destination, Consumer<Place> onOpen) {
        var button = new ToggleButton(destination.word(), destination.icon().node());
        button.getStyleClass().add("rail-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            button.setSelected(true);
            onOpen.accept(destination.place());
        });
        return button;
    }

    private void prepareLock() {
        lock.setId("rail-lock");
        lock.setGraphic(control.insteadOfLock().isPresent() ? Icon.DISCHARGE.node() : Icon.LOCK.node());
        lock.getStyleClass().add("rail-entry");
        lock.setMaxWidth(Double.MAX_VALUE);
        lock.setOnAction(event -> {
            lock.setSelected(false);
            control.lock();
        });
    }

    /** Marks the entry that the place belongs to. */
    void mark(Place place) {
        buttons.forEach(
                (destination, button) -> button.setSelected(destination.holds().test(place)));
    }

    /** In a narrow window: words below the icons, no names. */
    void compact(boolean yes) {
        getStyleClass().remove("compact");
        if (yes) {
            getStyleClass().add("compact");
        }
        brand.getChildren().remove(names);
        if (!yes) {
            brand.getChildren().add(names);
        }
        ContentDisplay display = yes ? ContentDisplay.TOP : ContentDisplay.LEFT;
        buttons.values().forEach(button -> button.setContentDisplay(display));
        lock.setContentDisplay(display);
        lock.setText(control.insteadOfLock()
                .orElseGet(() -> yes
                        ? desk.t("shell.lock.short")
                        : desk.t("shell.lock", desk.session().actor())));
    }

    ButtonBase first() {
        return buttons.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElse(lock);
    }
}
