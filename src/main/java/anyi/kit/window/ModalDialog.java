// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import anyi.kit.part.Focus;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A box over the page: title, what happened, what to do; side actions left, buttons right; Esc closes it. */
final class ModalDialog extends VBox {
    private static final double OF_WINDOW = 0.94;

    private final Overlay overlay;
    private final VBox body = new VBox();
    private final HBox footer = new HBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private @Nullable Node before;
    private boolean filled;
    private @Nullable Node refusal;
    private Runnable onEscape = () -> {};

    ModalDialog(Overlay overlay, String title) {
        this.overlay = overlay;
        getStyleClass().add("dialog-box");
        body.getStyleClass().add("dialog-body");
        var heading = Texts.wrapped(title);
        heading.getStyleClass().add("dialog-title");
        body.getChildren().add(heading);
        footer.getStyleClass().add("dialog-footer");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dialog-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, footer);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onEscape.run();
                close();
                event.consume();
            }
        });
    }

    ModalDialog(Overlay overlay, Tone tone, Icon icon, String title) {
        this(overlay, title);
        var disc = new StackPane(icon.node());
        disc.getStyleClass().addAll("dialog-disc", tone.styleClass());
        disc.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        disc.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var words = new VBox(body.getChildren().removeFirst());
        words.getStyleClass().add("dialog-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(disc, words);
        head.getStyleClass().add("dialog-head");
        body.getChildren().add(head);
    }

    /** Runs when Esc closes the dialog, before it is closed. */
    void onEscape(Runnable action) {
        onEscape = action;
    }

    /** Once more, with all that was typed, and why it was not taken. */
    void openAgain(String why) {
        quiet();
        var strip = new WarningStrip(Tone.DANGER, Icon.ERROR, why, "");
        strip.setId("dialog-refusal");
        refusal = strip;
        body.getChildren().add(1, strip);
        open(null);
    }

    /** Takes the refusal away that was shown. */
    void quiet() {
        body.getChildren().remove(refusal);
        refusal = null;
    }

    void sentence(String sentence) {
        content(Texts.mutedWrapped(sentence));
    }

    void content(Node node) {
        Node first = body.getChildren().getFirst();
        if (first instanceof HBox head && head.getChildren().getLast() instanceof VBox words) {
            words.getChildren().add(node);
        } else {
            body.getChildren().add(node);
        }
    }

    /** Something that takes all the room there is, instead of the room that it asks for. */
    void fill(Node node) {
        filled = true;
        body.getChildren().add(node);
        VBox.setVgrow(node, Priority.ALWAYS);
        scroll.setFitToHeight(true);
    }

    /** At the left of the footer. */
    void side(Node... actions) {
        footer.getChildren().addAll(0, java.util.List.of(actions));
    }

    void buttons(Node... buttons) {
        footer.getChildren().add(Texts.spacer());
        footer.getChildren().addAll(buttons);
    }

    /** @param focus what has the focus, or null for the first field of the content */
    void open(@Nullable Node focus) {
        before = overlay.getScene() == null ? null : overlay.getScene().getFocusOwner();
        overlay.modal().show(this);
        Focus.soon(overlay, () -> {
            if (focus != null) {
                focus.requestFocus();
            } else {
                Focus.first(body);
            }
        });
    }

    /** No larger than what it holds, nor than the window. */
    @Override
    protected double computeMaxWidth(double height) {
        return filled ? overlay.getWidth() * OF_WINDOW : Math.min(prefWidth(height), overlay.getWidth() * OF_WINDOW);
    }

    @Override
    protected double computeMaxHeight(double width) {
        if (filled) {
            return overlay.getHeight() * OF_WINDOW;
        }
        // the scroll pane does not know how high its words are in the width
        double inWidth = width < 0 ? computeMaxWidth(-1) : width;
        double whole = body.prefHeight(inWidth) + footer.prefHeight(inWidth);
        return Math.min(whole, overlay.getHeight() * OF_WINDOW);
    }

    void close() {
        overlay.modal().hide(true);
        if (before != null) {
            before.requestFocus();
        }
    }
}
