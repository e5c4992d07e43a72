// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Background;
import anyi.kit.form.SearchField;
import anyi.kit.part.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The search over everything: answers below the box while somebody types; ↓ ↑ choose, Enter opens, Esc closes. */
final class SearchBox {
    private static final int ROWS = 8;

    private final SearchField box;
    private final Background background;
    private final Search search;
    private final Consumer<Hit> onOpen;
    private final ListView<Hit> hits = new ListView<>();
    private final Popup popup = new Popup();

    SearchBox(String prompt, String nothingFound, Background background, Search search, Consumer<Hit> onOpen) {
        box = new SearchField(prompt, "Ctrl K");
        this.background = background;
        this.search = search;
        this.onOpen = onOpen;
        box.setId("global-search");
        box.getStyleClass().add("global-search");
        hits.setId("global-search-hits");
        hits.getStyleClass().add("search-hits");
        hits.setFocusTraversable(false);
        hits.setPlaceholder(Texts.muted(nothingFound));
        hits.setCellFactory(view -> new HitCell());
        hits.setOnMouseClicked(event -> openChosen());
        var frame = new StackPane(hits);
        frame.getStyleClass().add("popup-frame");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        popup.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        box.textProperty().addListener((text, before, now) -> typed(now.strip()));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        box.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
    }

    Region node() {
        return box;
    }

    private void typed(String text) {
        if (text.isEmpty()) {
            popup.hide();
        } else {
            background.latest(this, () -> search.find(text), this::show);
        }
    }

    private void show(List<Hit> found) {
        if (box.getText().isBlank() || box.getScene() == null) {
            return;
        }
        hits.getItems().setAll(found);
        hits.getSelectionModel().selectFirst();
        double em = box.getFont().getSize();
        hits.setPrefWidth(Math.max(box.getWidth(), 26 * em));
        hits.setPrefHeight(Math.clamp(found.size(), 1, ROWS) * 3.25 * em + 2);
        Bounds bounds = box.localToScreen(box.getBoundsInLocal());
        if (!popup.isShowing()) {
            popup.show(box, bounds.getMinX(), bounds.getMaxY() + em / 4);
        }
    }

    private void keys(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ENTER -> openChosen();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int step) {
        int next = hits.getSelectionModel().getSelectedIndex() + step;
        if (next >= 0 && next < hits.getItems().size()) {
            hits.getSelectionModel().select(next);
            hits.scrollTo(next);
        }
    }

    private void openChosen() {
        Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            popup.hide();
            box.clear();
            onOpen.accept(hit);
        }
    }

    private static final class HitCell extends ListCell<Hit> {
        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
            } else {
                var words = new javafx.scene.layout.VBox(Texts.bold(hit.title()), Texts.muted(hit.detail()));
                var row = new HBox(hit.icon().node(), words);
                row.getStyleClass().add("hit");
                setGraphic(row);
            }
        }
    }
}
